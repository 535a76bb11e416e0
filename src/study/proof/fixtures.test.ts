// Studies of other shapes are proved by their articles' texts, and checked, as they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { readContent } from '../reading/content.ts';
import { verify } from './verify.ts';

const fixtures = join(import.meta.dirname, '../../../tests/fixtures');

test.each(['smallest-study', 'dialogues-study', 'invented-german-study', 'arabic-study'])(
  'all of %s is proved and in order',
  (name) => {
    const folder = join(fixtures, name);
    const { problems, unproved, lock } = verify(
      readContent(folder, { lock: false }),
      readFileSync(join(folder, 'article.txt'), 'utf8'),
    );
    expect([...problems, ...unproved]).toEqual([]);
    const content = readContent(folder);
    expect(check({ ...content, lock: content.lock && lock })).toEqual([]);
  },
);
