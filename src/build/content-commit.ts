import { spawnSync } from 'node:child_process';

/**
 * The commit that last changed a content folder, ten digits long. Undefined if git does not know it, as in a shallow
 * clone, or if the folder has uncommitted changes.
 */
export function contentCommit(folder: string): string | undefined {
  const git = (...words: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  if (git('status', '--porcelain', '--', '.') !== '') return undefined;
  return git('log', '-1', '--format=%H', '--', '.')?.slice(0, 10) || undefined;
}
