// Finds a Firefox on this machine.
import { inPath, macApplication, runs, windowsProgram, type Environment } from './places.ts';

/** Every place where a Firefox may be, the best first. A named one, FIREFOX_PATH, is the only one. */
export function places(environment: Environment, platform: NodeJS.Platform): string[] {
  const named = environment['FIREFOX_PATH'];
  if (named) return [named];
  if (platform === 'win32') return windowsProgram(['Mozilla Firefox', 'firefox.exe'], environment);
  return [
    ...inPath(['firefox-esr', 'firefox'], environment),
    ...(platform === 'darwin' ? [macApplication('Firefox', 'firefox')] : []),
  ];
}

/** The path of a Firefox that runs, if there is one. */
export const findFirefox = (): string | undefined =>
  places(process.env, process.platform).find(runs);
