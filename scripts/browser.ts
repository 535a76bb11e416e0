// `npm run browser`: finds or installs the browsers and the programs that the tests need.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, mustHaveAll, programs, type Program } from '../tests/browser/programs.ts';

function run(...[command, ...args]: [string, ...string[]]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The start of a command that installs packages; undefined without apt-get or permission to use it. */
function aptGet(): [string, ...string[]] | undefined {
  if (!works('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', '-n', 'true') ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** Installs Debian packages one by one, because a derivative of Debian may lack some. */
function installWithApt(missing: readonly Program[]): void {
  const apt = aptGet();
  if (apt === undefined || !run(...apt, 'update')) return;
  for (const { debian } of missing)
    run(...apt, 'install', '-y', '--no-install-recommends', ...debian);
}

/** The Chromium that comes with the test library, for every other system. */
function installWithPlaywright(): void {
  const cli = new URL('cli.js', import.meta.resolve('playwright-core/package.json'));
  run(process.execPath, fileURLToPath(cli), 'install', 'chromium');
}

const named = process.env['CHROMIUM_PATH'];
if (named && chromium.find() === undefined) {
  console.error(`CHROMIUM_PATH names no browser that runs: ${named}`);
  process.exit(1);
}

const missing = programs.filter(({ find }) => find() === undefined);
if (missing.length > 0) installWithApt(missing);
if (chromium.find() === undefined) installWithPlaywright();

for (const program of programs) {
  const { name, purpose, find, debian, elsewhere } = program;
  const found = find();
  if (found !== undefined) {
    console.log(`${name}: ${found}`);
    continue;
  }
  const needed = program === chromium || mustHaveAll();
  console.error(
    `${name}: missing. ${needed ? 'It is needed for' : 'Left out will be'} ${purpose}. ` +
      `Install ${elsewhere} (on Debian: apt-get install ${debian.join(' ')}).`,
  );
  if (needed) process.exitCode = 1;
}
