// Finds a Chromium on this machine and says how tests start it.
import { chromium, type LaunchOptions } from 'playwright-core';
import { inPath, macApplication, runs, windowsProgram, type Environment } from './places.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Every place where a browser may be, the best first. A named one, CHROMIUM_PATH, is the only one. */
export function places(environment: Environment, platform: NodeJS.Platform): string[] {
  const named = environment['CHROMIUM_PATH'];
  if (named) return [named];
  if (platform === 'win32')
    return windowsPrograms.flatMap((parts) => windowsProgram(parts, environment));
  return [
    ...inPath(commands, environment),
    ...(platform === 'darwin' ? macApplications.map((name) => macApplication(name)) : []),
  ];
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
