// Finds a WebKit on this machine that a test can drive.
import { existsSync, globSync } from 'node:fs';
import { inPath } from './places.ts';

export interface WebKit {
  /** The program that takes orders over WebDriver, and how it is told its port. */
  driver: string;
  port: (port: number) => string[];
  /** The program that gives a screen which nobody sees, where one is needed. */
  screen?: string;
  /** What a session asks for. */
  capabilities: Record<string, unknown>;
}

const find = (command: string): string | undefined =>
  inPath([command], process.env).find((file) => existsSync(file));

function findSafari(): WebKit | undefined {
  const driver = find('safaridriver');
  return driver === undefined
    ? undefined
    : { driver, port: (port) => ['-p', `${port}`], capabilities: { browserName: 'safari' } };
}

function findWebKitGtk(): WebKit | undefined {
  const [driver, screen] = [find('WebKitWebDriver'), find('Xvfb')];
  const [binary] = globSync('/usr/{lib,lib64,libexec,lib/*}/webkit2gtk-4.*/MiniBrowser');
  if (driver === undefined || screen === undefined || binary === undefined) return undefined;
  return {
    driver,
    port: (port) => [`--port=${port}`],
    screen,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
}

/** Safari, or WebKitGTK with its small browser; undefined where a part is missing. */
export const findWebKit = (): WebKit | undefined =>
  process.platform === 'darwin' ? findSafari() : findWebKitGtk();
