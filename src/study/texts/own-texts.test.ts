import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../reading/content.ts';
import { allOwnTexts } from './own-texts.ts';
import { restingTexts } from './resting-texts.ts';

const content = readContent(join(import.meta.dirname, '../../../tests/fixtures/english-study'));
const [page] = content.prose.filter(({ title }) => title !== undefined);

test.each([
  ['of this site', allOwnTexts(content)],
  ['that rest on evidence', restingTexts(content)],
])('all texts %s have a line', (_which, texts) => {
  expect(texts.filter(({ line }) => line === undefined)).toEqual([]);
});

test.each([
  ['of this site', allOwnTexts(content)],
  ['that rest on evidence', restingTexts(content)],
])(
  'among the texts %s, title and description have the lines of the front matter',
  (_which, texts) => {
    const lineOf = (wanted: string | undefined) =>
      texts.find(({ file, text }) => file === page?.file && text === wanted)?.line;
    expect([lineOf(page?.title), lineOf(page?.description)]).toEqual([2, 3]);
  },
);
