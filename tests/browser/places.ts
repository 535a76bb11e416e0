// Where programs are on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type Environment = Record<string, string | undefined>;

/** Every file that a command may be, in the folders of PATH, the first command first. */
export function inPath(commands: readonly string[], environment: Environment): string[] {
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

/** The program of an application on a Mac, which is named like the application if nothing else is said. */
export const macApplication = (application: string, program = application): string =>
  path.posix.join('/Applications', `${application}.app`, 'Contents/MacOS', program);

/** Every file that a program may be on Windows, by its place below the folders of programs. */
export const windowsProgram = (parts: readonly string[], environment: Environment): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = environment[variable];
    return folder ? [path.win32.join(folder, ...parts)] : [];
  });

/** Starting it is the only proof: a package may leave a command that merely says what to install. */
export function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
