import { expect, test } from 'vitest';
import { placeText, shortPlaceText } from './place-text.ts';
import type { Study } from '../reading/study.ts';

const study = {
  outline: [
    { id: 'findings/theme-1', label: 'Findings, theme 1', short: 'Theme 1', list: false },
    { id: 'annex-1', label: 'Table 2', aside: { last: 'Female' }, list: false },
    { id: 'references', label: 'References', list: true },
  ],
  ui: {
    passage: {
      place: '{section}, paragraph {paragraph}',
      short: '{section} ¶{paragraph}',
      line: '{section}, line {line}',
    },
    references: { label: 'Reference {number}' },
  },
} as unknown as Study;

test.each([
  ['a paragraph', 'findings/theme-1', 3, 'Findings, theme 1, paragraph 3', 'Theme 1 ¶3'],
  ['a line of a table', 'annex-1', 2, 'Table 2, line 2', 'Table 2, line 2'],
  ['an entry of the reference list', 'references', 6, 'Reference 6', 'Reference 6'],
])('%s has a name in full and a short one', (_what, section, paragraph, full, short) => {
  const passage = { section, paragraph, starts: 'Some' };
  expect([placeText(study, passage), shortPlaceText(study, passage)]).toEqual([full, short]);
});

test('a section that is not in the outline is an error', () => {
  expect(() => placeText(study, { section: 'annex', paragraph: 1, starts: 'Some' })).toThrow(
    "There is no section 'annex'.",
  );
});
