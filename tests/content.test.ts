// What the content of this project's study promises beside its sentences. Another study makes other promises.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceUses } from '../src/study/texts/evidence-uses.ts';
import { readContent } from '../src/study/reading/content.ts';
import { evidenceOf } from '../src/study/derived/evidence.ts';
import { allOwnTexts } from '../src/study/texts/own-texts.ts';

const content = readContent(join(import.meta.dirname, '../content'));
const { findings, passages, sayings, brief, timeline, quotes } = content;
const evidence = evidenceOf(findings.data, passages.data);
const claims = evidenceUses(content).flatMap(({ text, by, file, line }) =>
  text === undefined ? [] : [{ text, by, at: `${file}:${line ?? ''} ${text}` }],
);
/** Whether `content/` holds the study that these are about. */
const ours = content.record.data.article.doi === '10.1136/bmjopen-2020-046577';
const ownTexts = allOwnTexts(content).map(({ text }) => text);

/** Sections of the article that rest on the evidence of a claim: 'discussion' for 'discussion/summary'. */
const sectionsBehind = (by: readonly string[]): string[] =>
  evidence
    .filter(({ id }) => by.includes(id))
    .map(({ passage }) => passage.section.replace(/\/.*/u, ''));

describe.runIf(ours)(
  'a sentence that names a part of the article has a source in that part',
  () => {
    test.each([
      [/\bthe abstract\b/iu, 'abstract'],
      [/\b(?:the|In the) Discussion\b/u, 'discussion'],
      [/\b[Tt]he Conclusions\b/u, 'conclusions'],
      [/\b(?:[Tt]he|article’s) box\b/u, 'box'],
      [/\bTable 1\b/u, 'table-1'],
    ])('%s', (name, section) => {
      const naming = claims.filter(({ text }) => name.test(text));
      expect(naming).not.toEqual([]);
      expect(
        naming.filter(({ by }) => !sectionsBehind(by).includes(section)).map(({ at }) => at),
      ).toEqual([]);
    });
  },
);

describe.runIf(ours)('what the study cannot tell', () => {
  const pairs = sayings.data;

  test('is a whole true sentence, so that nobody who cuts it out is left with an over-reading', () => {
    for (const { text } of pairs.flatMap(({ unsupported }) => unsupported))
      expect(text).toMatch(/^The study cannot tell you (?:whether|how) /u);
  });

  test('is said of a one-stop-shop, and of more money', () => {
    const texts = pairs.flatMap(({ unsupported }) => unsupported).map(({ text }) => text);
    expect(texts.filter((text) => /one-stop-shop/u.test(text))).toEqual([
      'The study cannot tell you whether a one-stop-shop works, or would serve clients better.',
      'The study cannot tell you whether drug services across the UK reject the one-stop-shop.',
    ]);
    expect(texts.filter((text) => /what more money would achieve/u.test(text))).toHaveLength(1);
  });

  test('stands beside sentences that supported when people were recruited', () => {
    for (const { supported } of pairs) {
      expect(supported.map(({ text }) => text).join(' ')).toContain('recruited in 2019');
      expect(supported.flatMap(({ by }) => by)).toContain('recruitment-period');
    }
  });
});

test.runIf(ours)(
  'the page of the background rests on no finding, nor does the timeline but for one entry',
  () => {
    const ids = new Set(findings.data.map(({ id }) => id));
    const page = content.prose.find(({ id }) => id === 'pages/study/context');
    const cited = page?.uses.flatMap(({ attributes }) => (attributes['by'] ?? '').split(' ')) ?? [];
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((id) => ids.has(id))).toEqual([]);
    expect(
      timeline.data.filter(({ what }) => what.by.some((id) => ids.has(id))).map(({ id }) => id),
    ).toEqual(['act-of-2012']);
  },
);

test.runIf(ours)('the timeline has dates and no statistics', () => {
  const texts = timeline.data.flatMap(({ name, what }) => [name, what.text]);
  expect(texts.filter((text) => /%|\d{3}[\s\u{A0}]\d{3}/u.test(text))).toEqual([]);
});

test.runIf(ours)('an earlier service is not shown as a present one', () => {
  const np1 = quotes.data.find(({ id }) => id === 'np1-everything-in-there');
  expect(np1?.excerpts.map(({ text }) => text)).toEqual([
    'I used to work in a service that had a GP clinic in there. That was really good ... People who had ulcers could have their wound dressed. They come for the drug service but they get everything in there.',
  ]);
});

test.runIf(ours)('‘that is,’ stands at most five times', () => {
  const count = ownTexts.join('\n').split(', that is,').length - 1;
  expect(count).toBeLessThanOrEqual(5);
});

test.runIf(ours)(
  'people are not called ‘unusually’ anything, nor access better than ‘most’',
  () => {
    expect(ownTexts.filter((text) => /unusually|better (?:access )?than most/u.test(text))).toEqual(
      [],
    );
  },
);

test.runIf(ours)('what participants lacked was a preferred model that they shared', () => {
  const texts = [...ownTexts].filter((text) => /preferred model|model that they/u.test(text));
  expect(texts.filter((text) => /\bno (?:one )?model that they preferred/u.test(text))).toEqual([]);
  expect(brief.data?.messages.flatMap(({ limits }) => limits).map(({ text }) => text)).toContain(
    'Participants put forward no common solution and no preferred model that they shared, the authors report.',
  );
});
