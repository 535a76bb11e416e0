// One difference keeps nothing else from being proved, and the study says of each record how far it is proved.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accepted } from '../checks/accepted.ts';
import { locked } from '../checks/locked.ts';
import { proofOfFinding, proofOfQuotation } from '../derived/proof-of.ts';
import { readContent, type Content } from '../reading/content.ts';
import { proofSummary } from './proof-summary.ts';
import { verify } from './verify.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/invented-german-study');
const article = readFileSync(join(folder, 'article.txt'), 'utf8');
const content = readContent(folder);
const id = 'bissl-sitzen';
const { lock } = verify(content, article.replace("kostet's nix", "kostet's nit"));
const proved: Content = { ...content, lock };
const byHand = (entry: object): Content => ({
  ...proved,
  accepted: {
    ...content.accepted,
    data: [{ file: 'quotes.yaml', record: id, reason: 'Eine Silbe fehlt.', ...entry }],
  },
});
const studyOf = (of: Content) => ({
  lock: of.lock,
  accepted: of.accepted.data,
  quotes: of.quotes.data,
});

describe('one quotation that differs', () => {
  test('is named with its first word that differs, and all others are proved', () => {
    expect(Object.keys(lock.quotes)).toEqual(['wohnzimmer', 'gruess-gott', 'im-dunkeln']);
    expect(lock.unproved?.['quotes.yaml']?.[id]?.['text']?.why).toBe(
      "ergebnisse/thema-1 ¶2 reads differently. Word 26 is 'nix.', but the article has 'nit.'.",
    );
    expect(Object.keys(lock.passages)).toHaveLength(21);
  });

  test('is in order for check until its words change', () => {
    expect(locked(proved)).toEqual([]);
    const data = content.quotes.data.map((quote) =>
      quote.id === id ? { ...quote, text: 'Ja freilich.' } : quote,
    );
    expect(
      locked({ ...proved, quotes: { ...content.quotes, data } }).map(({ message }) => message),
    ).toEqual(['The quotation differs from what was compared with the article.']);
  });

  test('is counted as not proved, and as accepted once a person accepts it', () => {
    expect(proofSummary(studyOf(proved))).toBe(
      'Proved against the article, and unchanged since: 3 of 4 quotations, 21 passages, 17 extents and 87 other fields. ' +
        'Not proved: 1 quotation; pages and data say so, and npm run verify says why.',
    );
    expect(proofSummary(studyOf(byHand({})))).toContain(' Accepted by hand: 1 quotation.');
    expect(proofSummary(studyOf(byHand({})))).not.toContain('Not proved');
  });

  test('has a state of its own', () => {
    expect(proofOfQuotation(studyOf(proved), id)).toEqual({ state: 'unproved' });
    expect(proofOfQuotation(studyOf(proved), 'wohnzimmer')).toEqual({ state: 'proved' });
    expect(proofOfQuotation(studyOf(byHand({})), id)).toEqual({
      state: 'accepted',
      reason: 'Eine Silbe fehlt.',
    });
    expect(proofOfQuotation(studyOf({ ...byHand({}), lock: undefined }), id).state).toBe(
      'accepted',
    );
  });
});

test('an extent that differs is not proved, while that of another finding is', () => {
  const other = verify(content, article.replace('zählten fast alle zu', 'zählten viele zu'));
  const study = { lock: other.lock, accepted: [] };
  expect(proofOfFinding(study, 'gespraech-gleichrangig')).toEqual({ state: 'unproved' });
  expect(proofOfFinding(study, 'bleiben-ohne-kauf')).toEqual({ state: 'proved' });
  expect(locked({ ...content, lock: other.lock })).toEqual([]);
});

test('a passage needs no number where its first words are in one paragraph only', () => {
  const copy = readContent(folder);
  for (const { passage } of copy.findings.data) passage.paragraph = 0;
  const { unproved, lock: written } = verify(copy, article);
  expect(unproved).toEqual([]);
  expect(written.passages).toEqual(verify(content, article).lock.passages);
});

describe('what is accepted by hand', () => {
  const messages = (entry: object): string[] =>
    accepted(byHand(entry)).map(({ message, remedy }) => `${message} ${remedy}`);

  test('is in order where it is not proved', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ field: 'text' })).toEqual([]);
  });

  test('is refused where it is proved, and where there is no such record or field', () => {
    expect(messages({ record: 'wohnzimmer' })).toEqual([
      'This is proved in source.lock.json. Delete the entry.',
    ]);
    expect(messages({ record: 'wohnraum' })).toEqual([
      'There is no such record in quotes.yaml. Copy file and record from the message of npm run verify.',
    ]);
    expect(messages({ field: 'words' })).toEqual([
      'There is no such field in quotes.yaml. Write one of its fields: setOff, passage, text.',
    ]);
  });
});
