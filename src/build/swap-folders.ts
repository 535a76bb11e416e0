import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Temporary names inside a folder while its content is swapped. */
const INCOMING = '.dist-incoming';
const OUTGOING = '.dist-outgoing';
/** The incoming content once everything before it has gone out. */
const ARRIVING = '.dist-arriving';

/** Errors if a folder cannot be moved: another disk, a mount point, no permission for the parent. */
const CANNOT_MOVE = ['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'EROFS'];

const cannotMove = (error: unknown): boolean =>
  CANNOT_MOVE.includes((error as NodeJS.ErrnoException).code ?? '');

/** Where the previous site is while a new one takes its place. */
const previousOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}-previous`);

/** Moves everything in a folder to another one. */
function moveAll(from: string, to: string, except: readonly string[] = []): void {
  for (const name of readdirSync(from))
    if (!except.includes(name)) renameSync(join(from, name), join(to, name));
}

/** Replaces `target` with `next` by renaming both. False if the file system does not allow it. */
function moved(next: string, target: string): boolean {
  const previous = previousOf(target);
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
  const [incoming, outgoing, arriving] = [INCOMING, OUTGOING, ARRIVING].map((name) =>
    join(target, name),
  ) as [string, string, string];
  try {
    cpSync(next, incoming, { recursive: true });
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  mkdirSync(outgoing);
  moveAll(target, outgoing, [INCOMING, OUTGOING]);
  renameSync(incoming, arriving);
  finishSwap(target);
  rmSync(next, { recursive: true, force: true });
}

/**
 * Completes a swap that was cut short, or takes it back where the new site is not all there: afterwards `target` has one
 * whole site, as it would have had without the interruption.
 */
export function finishSwap(target: string): void {
  const previous = previousOf(target);
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  const [incoming, outgoing, arriving] = [INCOMING, OUTGOING, ARRIVING].map((name) =>
    join(target, name),
  ) as [string, string, string];
  if (existsSync(arriving)) moveAll(arriving, target);
  else if (existsSync(outgoing)) moveAll(outgoing, target);
  for (const folder of [previous, incoming, outgoing, arriving])
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Replaces the previous site with a new one.
 *
 * @param next Folder with the new site; it is removed.
 * @param target Folder to replace; it need not be there. One that cannot be moved, such as a mount point, stays
 *   and gets the new content.
 */
export function swapFolders(next: string, target: string): void {
  finishSwap(target);
  if (!moved(next, target)) exchangeContent(next, target);
}
