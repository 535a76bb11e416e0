import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Temporary names inside a folder while its content is swapped. */
const INCOMING = '.dist-incoming';
const OUTGOING = '.dist-outgoing';

/** Errors if a folder cannot be moved: another disk, a mount point, no permission for the parent. */
const CANNOT_MOVE = ['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'EROFS'];

const cannotMove = (error: unknown): boolean =>
  CANNOT_MOVE.includes((error as NodeJS.ErrnoException).code ?? '');

/** Replaces `target` with `next` by renaming both. False if the file system does not allow it. */
function moved(next: string, target: string): boolean {
  const previous = join(dirname(target), `.${basename(target)}-previous`);
  const had = existsSync(target);
  try {
    rmSync(previous, { recursive: true, force: true });
    if (had) renameSync(target, previous);
  } catch (error) {
    if (cannotMove(error)) return false;
    throw error;
  }
  try {
    renameSync(next, target);
  } catch (error) {
    if (had) renameSync(previous, target);
    if (cannotMove(error)) return false;
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
  return true;
}

/** Replaces the content of `target`. Everything is copied before anything is moved, so a full disk does no harm. */
function exchangeContent(next: string, target: string): void {
  const [incoming, outgoing] = [join(target, INCOMING), join(target, OUTGOING)];
  const clear = (): void => {
    for (const folder of [incoming, outgoing]) rmSync(folder, { recursive: true, force: true });
  };
  clear();
  try {
    cpSync(next, incoming, { recursive: true });
  } catch (error) {
    clear();
    throw error;
  }
  const before = readdirSync(target).filter((name) => name !== INCOMING);
  mkdirSync(outgoing);
  for (const name of before) renameSync(join(target, name), join(outgoing, name));
  for (const name of readdirSync(incoming)) renameSync(join(incoming, name), join(target, name));
  clear();
  rmSync(next, { recursive: true, force: true });
}

/**
 * Replaces the previous site with a new one.
 *
 * @param next Folder with the new site; it is removed.
 * @param target Folder to replace; it need not be there. One that cannot be moved, such as a mount point, stays
 *   and gets the new content.
 */
export function swapFolders(next: string, target: string): void {
  if (!moved(next, target)) exchangeContent(next, target);
}
