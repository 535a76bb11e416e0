// `npm run browser`: makes sure that the browser tests have a Chromium, installing one if need be.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../tests/browser/chromium.ts';

function run(...[command, ...args]: [string, ...string[]]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Debian's own package. Does nothing without apt-get, or without the right to use it. */
function installWithApt(): void {
  if (!works('apt-get', '--version')) return;
  if (process.getuid?.() === 0) {
    if (run('apt-get', 'update')) run('apt-get', 'install', '-y', 'chromium');
  } else if (works('sudo', '-n', 'true')) {
    if (run('sudo', '-n', 'apt-get', 'update'))
      run('sudo', '-n', 'apt-get', 'install', '-y', 'chromium');
  }
}

/** The build that comes with the test library, for every other system. */
function installWithPlaywright(): void {
  const cli = new URL('cli.js', import.meta.resolve('playwright-core/package.json'));
  run(process.execPath, fileURLToPath(cli), 'install', 'chromium');
}

const named = process.env['CHROMIUM_PATH'];
let found = findChromium();
if (found === undefined && !named) {
  installWithApt();
  found = findChromium();
  if (found === undefined) {
    installWithPlaywright();
    found = findChromium();
  }
}

if (found !== undefined) {
  console.log(`Chromium: ${found}`);
} else {
  console.error(
    named
      ? `CHROMIUM_PATH names no browser that runs: ${named}`
      : 'No Chromium found, and none could be installed. Install Chromium or Google Chrome ' +
          '(on Debian: apt-get install chromium), or set CHROMIUM_PATH to its program file.',
  );
  process.exitCode = 1;
}
