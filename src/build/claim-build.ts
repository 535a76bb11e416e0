import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PlainError } from '../lib/plain-error.ts';

/** Whether a process is running, including one that we may not signal. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Locks a project folder for one build, because two at once would overwrite each other's files. The lock of a build that
 * was killed is taken over.
 *
 * @param file The lock file with the id of the building process. It is removed when that process ends.
 * @throws {PlainError} if another build is running.
 */
export function claimBuild(file: string): void {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (owner > 0 && isRunning(owner)) {
      throw new PlainError(
        `Another build is running in this folder (process ${owner}). Wait until it ends. ` +
          `If no build is running, delete ${file}.`,
      );
    }
    writeFileSync(file, `${process.pid}\n`);
  }
  process.once('exit', () => {
    rmSync(file, { force: true });
  });
}
