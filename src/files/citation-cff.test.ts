import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from './citation-cff.ts';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/reading/study.ts';

const root = join(import.meta.dirname, '../..');
const fixture = readStudy(join(root, 'tests/fixtures/invented-german-study'));
const study: Study = { ...fixture, record: { ...fixture.record, repository: undefined } };
const read = (of: Study): Record<string, unknown> =>
  parse(citationCff(of, '1.2.3'), { version: '1.1' }) as Record<string, unknown>;

/** The study with other fields of its article. */
const withArticle = (fields: Partial<Study['record']['article']>): Study => ({
  ...study,
  record: { ...study.record, article: { ...study.record.article, ...fields } },
});

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

test('CITATION.cff is what `npm run citation-file` writes', () => {
  expect(readFileSync(join(root, 'CITATION.cff'), 'utf8')).toBe(
    citationCff(readStudy(join(root, 'content')), version),
  );
});

describe('the file', () => {
  test('describes the repository, and the article as what to cite', () => {
    expect(read(study)).toEqual({
      'cff-version': '1.2.0',
      message:
        'Für die Forschung ist der Artikel zu zitieren, für diese Website oder ihr Programm die Website.',
      type: 'software',
      title: 'Stimmen aus Dorfbüchereien',
      abstract:
        'Eine erfundene Interviewstudie mit zwölf Ehrenamtlichen aus Dorfbüchereien, Ergebnis für Ergebnis belegt.',
      authors: [{ name: 'Die Mitwirkenden des Projekts' }],
      license: 'MIT',
      version: '1.2.3',
      'date-released': '2024-06-30',
      'preferred-citation': {
        type: 'article',
        title: 'Mehr als Ausleihe: eine Interviewstudie mit Ehrenamtlichen in Dorfbüchereien',
        authors: [
          { 'given-names': 'Jorinde', 'family-names': 'Ährenfeld' },
          { 'given-names': 'Bruno', 'family-names': 'Kieselweiß' },
        ],
        journal: 'Wolkenfurter Blätter für Büchereikunde',
        year: 2024,
        url: 'https://example.org/mehr-als-ausleihe/',
        'license-url': 'https://example.org/lizenz/',
      },
    });
  });

  test('has what an article may have besides', () => {
    const article = withArticle({
      authors: [
        { given: 'Ada', family: 'Crumb', orcid: '0000-0000-0000-000X', affiliations: ['A', 'B'] },
      ],
      volume: '11',
      pages: '12–19',
      doi: '10.1234/bread',
      licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://licence.example/by' },
    });
    expect(read(article)['preferred-citation']).toMatchObject({
      authors: [
        {
          'given-names': 'Ada',
          'family-names': 'Crumb',
          orcid: 'https://orcid.org/0000-0000-0000-000X',
          affiliation: 'A; B',
        },
      ],
      volume: '11',
      start: '12',
      end: '19',
      doi: '10.1234/bread',
      license: 'CC-BY-4.0',
    });
  });

  test('has the number of an article as its start, as text', () => {
    const { start, end } = read(withArticle({ pages: 'e123456' }))['preferred-citation'] as {
      start?: string;
      end?: string;
    };
    expect([start, end]).toEqual(['e123456', undefined]);
  });

  test('names the repository where there is one', () => {
    const repository = 'https://code.example/bakers';
    const published = { ...study, record: { ...study.record, repository } };
    expect(read(published)['repository-code']).toBe(repository);
    expect(read(study)).not.toHaveProperty('repository-code');
  });

  test('names the address of the site once it has one', () => {
    const website = 'https://bakers.example/';
    const published = { ...study, record: { ...study.record, website } };
    expect(read(published)['url']).toBe(website);
    expect(read(study)).not.toHaveProperty('url');
  });
});
