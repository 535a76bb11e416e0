import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent, type Content } from '../reading/content.ts';
import { participantsSchema } from '../schema/participants.ts';
import { privacy } from './privacy.ts';

const content = readContent(
  join(import.meta.dirname, '../../../tests/fixtures/invented-german-study'),
);

/** What is told of a study with these variables, each with its levels as label and number. */
function told(
  variables: Record<string, Record<string, number>>,
  { smallest, speaker = 'Gardener 1' }: { smallest?: number; speaker?: string } = {},
): string[] {
  const id = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  const data = participantsSchema.parse({
    ...(smallest !== undefined && { smallest }),
    variables: Object.entries(variables).map(([label, levels]) => ({
      id: id(label),
      label,
      levels: Object.entries(levels).map(([name, n]) => ({ id: id(name), label: name, n })),
    })),
  });
  const [quote] = content.quotes.data;
  const changed: Content = {
    ...content,
    participants: { ...content.participants, data },
    quotes: { ...content.quotes, data: quote ? [{ ...quote, speaker, lead: undefined }] : [] },
  };
  return privacy(changed).map(({ message }) => message);
}

const jobs = { Gardener: 8, Baker: 4 };

test('margins are in order, small as they are', () => {
  expect(told({ Job: jobs, Age: { 'Under 40': 11, 'Over 40': 1 } })).toEqual([]);
});

test('a row for each person is stopped', () => {
  expect(told({ Interviews: { 'P 1': 1, 'P 2': 1, 'P 3': 1 } })).toEqual([
    "'Interviews' has a row for each person. Readers who know one of them find what that person said.",
  ]);
});

test('a level that crosses another of its own variable with one of a second is stopped', () => {
  expect(
    told({
      Job: { Gardener: 7, 'Gardener over 40': 1, Baker: 4 },
      Age: { 'Under 40': 7, 'Over 40': 5 },
    }),
  ).toEqual([
    "'Gardener over 40' crosses 'Job' with 'Age'. In a small study, two attributes are often one person.",
  ]);
});

test('levels that cross two variables are stopped', () => {
  expect(
    told({
      Job: jobs,
      Age: { 'Under 40': 7, 'Over 40': 5 },
      'Job by age': { 'Gardener, under 40': 5, 'Baker, over 40': 2 },
    }),
  ).toEqual([
    "'Gardener, under 40' crosses 'Job' with 'Age'. In a small study, two attributes are often one person.",
    "'Baker, over 40' crosses 'Job' with 'Age'. In a small study, two attributes are often one person.",
  ]);
});

test('a cell under the threshold of the study is stopped, and zero is not', () => {
  expect(told({ Job: { Gardener: 9, Baker: 3, Miller: 0 } }, { smallest: 5 })).toEqual([
    "'Baker' has 3, fewer than the 5 that participants.yaml sets under 'smallest'.",
  ]);
});

test('a label with an attribute that one participant has is stopped', () => {
  expect(
    told({ Job: jobs, Place: { Harbour: 11, Lighthouse: 1 } }, { speaker: 'Gardener, lighthouse' }),
  ).toEqual([
    "'Gardener, lighthouse' joins a speaker with 'Lighthouse' of 'Place', which few participants have.",
  ]);
});
