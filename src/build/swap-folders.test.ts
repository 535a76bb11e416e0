import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishSwap, swapFolders } from './swap-folders.ts';
import { folderOf } from './swap-output.ts';

let folder: string;
let next: string;
let target: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'swap-')));
  next = join(folder, '.dist-next');
  target = join(folder, 'dist');
  mkdirSync(join(next, 'themes'), { recursive: true });
  writeFileSync(join(next, 'index.html'), 'new');
  writeFileSync(join(next, '.nojekyll'), '');
  writeFileSync(join(next, 'themes', 'index.html'), 'new theme');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const expectTheNewSite = (): void => {
  expect(readdirSync(target).sort()).toEqual(['.nojekyll', 'index.html', 'themes']);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readFileSync(join(target, 'themes', 'index.html'), 'utf8')).toBe('new theme');
  expect(existsSync(next)).toBe(false);
};

const withASiteBefore = (): void => {
  mkdirSync(join(target, 'quotes'), { recursive: true });
  writeFileSync(join(target, 'index.html'), 'old');
  writeFileSync(join(target, 'quotes', 'index.html'), 'old quotation');
};

test('puts the first site in its place', () => {
  swapFolders(next, target);
  expectTheNewSite();
});

test('replaces the site before, and leaves nothing of it', () => {
  withASiteBefore();
  swapFolders(next, target);
  expectTheNewSite();
  expect(readdirSync(folder)).toEqual(['dist']);
});

const write = (path: string, text: string): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};

describe('a swap that was cut short', () => {
  test('between moving the site before and putting the new one there: the site before comes back', () => {
    write(join(folder, '.dist-previous/index.html'), 'old');
    finishSwap(target);
    expect(readdirSync(folder).sort()).toEqual(['.dist-next', 'dist']);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  });

  test('after the new site is there: the site before goes', () => {
    write(join(folder, '.dist-previous/index.html'), 'old');
    write(join(target, 'index.html'), 'new');
    finishSwap(target);
    expect(readdirSync(folder).sort()).toEqual(['.dist-next', 'dist']);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  });

  test('while files are copied beside those before: the copies go', () => {
    withASiteBefore();
    write(join(target, '.dist-incoming/index.html'), 'ne');
    finishSwap(target);
    expect(readdirSync(target).sort()).toEqual(['index.html', 'quotes']);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  });

  test('while the files before move out: they come back', () => {
    write(join(target, '.dist-incoming/index.html'), 'new');
    write(join(target, '.dist-outgoing/index.html'), 'old');
    write(join(target, 'quotes/index.html'), 'old quotation');
    finishSwap(target);
    expect(readdirSync(target).sort()).toEqual(['index.html', 'quotes']);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  });

  test('while the new files move in: the rest follow', () => {
    write(join(target, '.dist-outgoing/index.html'), 'old');
    write(join(target, '.dist-arriving/themes/index.html'), 'new theme');
    write(join(target, '.dist-arriving/.nojekyll'), '');
    write(join(target, 'index.html'), 'new');
    rmSync(next, { recursive: true });
    finishSwap(target);
    expectTheNewSite();
  });
});

describe('a path that is a symbolic link', () => {
  test('stands for the folder that it points to', () => {
    symlinkSync(folder, target);
    expect(folderOf(target)).toBe(folder);
  });

  test('stands for that folder also where it is not there yet', () => {
    symlinkSync('elsewhere/public', target);
    expect(folderOf(target)).toBe(join(folder, 'elsewhere/public'));
  });
});

const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

describe.runIf(canMount)('where the folder is a mount point', () => {
  test('the folder stays and gets the new content', () => {
    withASiteBefore();
    const script = [
      'set -e',
      `mount --bind "${target}" "${target}"`,
      `"${process.execPath}" --input-type=module -e "import { swapFolders } from '${join(import.meta.dirname, 'swap-folders.ts')}'; swapFolders('${next}', '${target}')"`,
    ].join('\n');
    const { status, stderr } = spawnSync('unshare', ['--mount', 'bash', '-c', script], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expectTheNewSite();
  });
});

describe.runIf(process.getuid?.() !== 0)('where the folder cannot be written to', () => {
  test('it is left as it was', () => {
    withASiteBefore();
    chmodSync(target, 0o555);
    chmodSync(folder, 0o555);
    try {
      expect(() => swapFolders(next, target)).toThrow('EACCES');
      expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
    } finally {
      chmodSync(folder, 0o755);
      chmodSync(target, 0o755);
    }
  });
});
