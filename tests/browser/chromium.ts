// Finds a Chromium on this machine and says how tests start it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

type Environment = Record<string, string | undefined>;

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = ['Chromium.app', 'Google Chrome.app', 'Microsoft Edge.app'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Every place where a browser may stand, the best first. A named one, CHROMIUM_PATH, stands alone. */
export function places(environment: Environment, platform: NodeJS.Platform): string[] {
  const named = environment['CHROMIUM_PATH'];
  if (named) return [named];

  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = environment[variable];
      return folder ? windowsPrograms.map((parts) => path.win32.join(folder, ...parts)) : [];
    });

  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return [
    ...commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command))),
    ...(platform === 'darwin' ? macApplications : []).map((application) =>
      path.posix.join('/Applications', application, 'Contents/MacOS', path.parse(application).name),
    ),
  ];
}

/** Starting it is the only proof: a package may leave a command that merely says what to install. */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** The path of a Chromium that runs, if there is one. */
export function findChromium(): string | undefined {
  const candidates = places(process.env, process.platform);
  if (!process.env['CHROMIUM_PATH']) candidates.push(chromium.executablePath());
  return candidates.find(runs);
}

/** Switches that keep the browser to itself: no updates, no accounts, no requests of its own. */
export function switches(userId: number | undefined): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // Chromium refuses to start its sandbox as root, as in most containers.
    ...(userId === 0 ? ['--no-sandbox'] : []),
  ];
}

/** What to hand to `chromium.launch()`. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: run `npm run browser`.');
  return { executablePath, args: switches(process.getuid?.()) };
}
