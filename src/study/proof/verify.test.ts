import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCK_FILE, readContent, type Content } from '../reading/content.ts';
import { readStudy } from '../read.ts';
import { verify } from './verify.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/invented-german-study');
const article = readFileSync(join(folder, 'article.txt'), 'utf8');
const content = readContent(folder);

/** The article with one passage changed. */
function changed(from: string, to: string): string {
  if (article.split(from).length !== 2) {
    throw new Error(`The article does not have exactly one '${from}'.`);
  }
  return article.replace(from, () => to);
}

/** What a proof finds wrong or not proved, without lines and remedies. */
function problemsOf(text: string, of: Content = content): string[] {
  const { problems, unproved } = verify(of, text);
  return [...unproved, ...problems].map(
    ({ file, place, message }) => `${file}${place === undefined ? '' : ` (${place})`}: ${message}`,
  );
}

/** The content with one record of findings.yaml changed. */
function withFinding(id: string, change: Partial<Content['findings']['data'][number]>): Content {
  const data = content.findings.data.map((finding) =>
    finding.id === id ? { ...finding, ...change } : finding,
  );
  return { ...content, findings: { ...content.findings, data } };
}

describe('a study and its article', () => {
  const { lock, counts } = verify(content, article);

  test('are proved', () => {
    expect(problemsOf(article)).toEqual([]);
    expect(lock.unproved).toBeUndefined();
    expect(counts).toMatchObject({ quotes: 4, passages: 21, extents: 17 });
    expect(counts.ownTexts).toBeGreaterThan(100);
  });

  const printedAt = (spans: readonly (readonly [number, number])[] | undefined): string[] =>
    (spans ?? []).map(([start, end]) => article.slice(start, end));

  test('leave in the lock where each quotation stands, without marks and label', () => {
    expect(printedAt(lock.quotes['wohnzimmer']?.spans)).toEqual([
      'einem Wohnzimmer, das keinem allein gehört',
    ]);
    expect(printedAt(lock.quotes['bissl-sitzen']?.spans)).toEqual([
      "Die Leut' kommen rein, streifen die Füße ab und fragen: ‚Darf ich bloß a bissl sitzen?‘ Ja freilich. Draußen ist's kalt, und bei uns kostet's nix.",
    ]);
    expect(lock.quotes['wohnzimmer']).toMatchObject({ length: 42, speaker: 'Ausleihe 2' });
  });

  test('leave in the lock where each passage stands, in parts where a table tore it apart', () => {
    expect(printedAt(lock.passages['ergebnisse/thema-1 ¶3 Etliche erzählten']?.spans)).toEqual([
      'Etliche erzählten, dass ältere Menschen, die allein leben, hauptsächlich',
      'der Gesellschaft wegen kommen und oft ohne Buch wieder gehen.',
    ]);
  });

  test('leave in the lock the extents of each finding, the governing one first', () => {
    expect(lock.extents['gespraech-gleichrangig']).toEqual(['fast alle', 'Viele der Befragten']);
    expect(lock.extents['zeitaufwand-schwankt']).toEqual([null]);
  });

  test.each([
    ['letters and accents apart', article.normalize('NFD')],
    ['other glyphs for quotation marks', article.replaceAll(/[„“‚‘]/gu, '"')],
    ['line breaks of another system', article.replaceAll('\n', '\r\n')],
    [
      'a reference within the first words of a passage',
      changed('Alle Befragten gaben', 'Alle Befragten^{1 3} gaben'),
    ],
    ['spaces at the ends of lines', article.replaceAll('\n', '  \n')],
  ])('are proved where the copy has %s', (_what, copy) => {
    expect(problemsOf(copy)).toEqual([]);
  });
});

describe('a lock that was written', () => {
  const copy = mkdtempSync(join(tmpdir(), 'proved-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('stands with the study that it was written for', () => {
    cpSync(folder, copy, { recursive: true });
    const { lock } = verify(content, article);
    writeFileSync(join(copy, LOCK_FILE), JSON.stringify(lock));
    expect(readStudy(copy).lock).toEqual(lock);
  });
});

describe('an article that prints a quotation otherwise', () => {
  const setOff = 'quotes.yaml (bissl-sitzen): ergebnisse/thema-1 ¶2';
  const within =
    "quotes.yaml (wohnzimmer): ergebnisse/thema-1 ¶1 has no such words between quotation marks with the label '(Ausleihe 2)' after them.";

  test.each([
    [
      'with another letter',
      "kostet's nix",
      "kostet's nit",
      "quotes.yaml (bissl-sitzen): ergebnisse/thema-1 ¶2 reads differently. Word 26 is 'nix.', but the article has 'nit.'.",
    ],
    [
      'with a word more',
      'nix. (Leitung 1)',
      'nix. Gell? (Leitung 1)',
      `${setOff} has more words after these: 'Gell? (Leitung 1)'.`,
    ],
    [
      'with a sentence before it',
      "Die Leut' kommen",
      "Ja mei. Die Leut' kommen",
      `${setOff} has more words before these: 'Ja mei.'.`,
    ],
    [
      'with another label',
      '(Leitung 1)',
      '(Leitung 2)',
      `${setOff} has the label '(Leitung 2)' after these words, not '(Leitung 1)'.`,
    ],
    [
      'with another mark',
      'Ja freilich.',
      'Ja freilich!',
      "quotes.yaml (bissl-sitzen): ergebnisse/thema-1 ¶2 reads differently. Word 18 is 'freilich.', but the article has 'freilich!'.",
    ],
    [
      'within a sentence, with another letter',
      'keinem allein',
      'keinen allein',
      "quotes.yaml (wohnzimmer): ergebnisse/thema-1 ¶1 reads differently. Word 4 is 'keinem', but the article has 'keinen'.",
    ],
    ['within a sentence, with another label', '(Ausleihe 2)', '(Ausleihe 3)', within],
    ['within a sentence, without quotation marks', '„einem Wohnzimmer', 'einem Wohnzimmer', within],
    ['within a sentence, with a word more', '„einem', '„in einem', within],
  ])('%s is told', (_how, from, to, problem) => {
    expect(problemsOf(changed(from, to))).toEqual([problem]);
  });

  test('with dots run together is told', () => {
    expect(problemsOf(changed('offen ... Die', 'offen … Die'))).toEqual([
      "quotes.yaml (im-dunkeln): ergebnisse/thema-2 ¶6 reads differently. Word 11 is '...', but the article has '…'.",
    ]);
  });
});

describe('an article that prints another extent', () => {
  const passage = (words: string): string =>
    `Das Gespräch an der Theke zählten ${words} zu ihren Aufgaben, und zwar gleichrangig neben der Ausleihe.`;

  test.each(['viele', 'fast alles', 'alle fast'])('%j for ‘fast alle’ is told', (words) => {
    expect(problemsOf(changed('zählten fast alle zu', `zählten ${words} zu`))).toEqual([
      `findings.yaml (gespraech-gleichrangig): The extent 'fast alle' is not in its passage: '${passage(words)}'`,
    ]);
  });

  test('in another place that says the same is told', () => {
    expect(problemsOf(changed('ab, eine Minderheit', 'ab, mancher'))).toEqual([
      "findings.yaml (oeffnen-ohne-aufsicht): The extent 'eine Minderheit' is not in its passage: 'Öffnungszeiten ohne Aufsicht lehnten die meisten ab, mancher sprach sich dafür aus.'",
    ]);
  });
});

describe('a passage that cannot be found', () => {
  test('because its words are others is told', () => {
    expect(problemsOf(changed('Einige hielten', 'Einige fanden'))).toEqual([
      "findings.yaml (ergebnisse/thema-2 ¶2 Einige hielten die angebotenen): The article has no 'Einige hielten die angebotenen'.",
    ]);
  });

  test('because it stands elsewhere is told with the place', () => {
    expect(
      problemsOf(changed('METHODEN\n', 'METHODEN\n\nEinige hielten die angebotenen für gut.\n')),
    ).toEqual([]);
    expect(problemsOf(changed('Wir haben [im Winter]', 'Ja.\n\nWir haben [im Winter]'))).toEqual([
      "quotes.yaml (ergebnisse/thema-2 ¶6 Wir haben [im Winter]): 'Wir haben [im Winter]' is not in ergebnisse/thema-2 ¶6 but in ergebnisse/thema-2 ¶7.",
      "quotes.yaml (im-dunkeln): ergebnisse/thema-2 ¶6 is not exactly this quotation and its label '(Ausleihe 5)'.",
    ]);
  });

  test('because its first words stand twice is told', () => {
    expect(
      problemsOf(changed('für zu weit entfernt.', 'für zu weit. Einige hielten die angebotenen.')),
    ).toEqual([
      "findings.yaml (ergebnisse/thema-2 ¶2 Einige hielten die angebotenen): 'Einige hielten die angebotenen' appears twice in ergebnisse/thema-2 ¶2; write more of its words.",
    ]);
  });

  test('because its last words are not behind its first is told', () => {
    expect(problemsOf(changed('stehen können.', 'stehen.'))).toContain(
      "findings.yaml (diskussion/grenzen ¶1 Zwischen dem 6. November 2023 … stehen können.): 'stehen können.' does not follow 'Zwischen dem 6. November 2023' in diskussion/grenzen ¶1.",
    );
  });

  test('because its section is not there is told with the section', () => {
    expect(problemsOf(changed('\nGrenzen\n', '\nSchwächen\n'))[0]).toBe(
      "outline.yaml (diskussion/grenzen): No line of the article's text opens this section.",
    );
  });
});

describe('a figure that the passage does not have', () => {
  test.each([
    ['another', '2. Februar 2025'],
    ['one that only contains it', '2. Februar 12024'],
  ])('%s is told', (_what, date) => {
    expect(problemsOf(changed('2. Februar 2024', date))).toEqual([
      'findings.yaml (ein-landkreis): The figure 2024 is not in the passage that this rests on.',
    ]);
  });

  test('is told in a sentence of prose as well', () => {
    const prose = content.prose.map((page, index) =>
      index > 0
        ? page
        : {
            ...page,
            uses: [
              ...page.uses,
              {
                tag: 'Claim',
                attributes: { by: 'mehr-aufgaben ein-landkreis' },
                text: 'Von 2023 bis 2025 wurde gefragt.',
                line: 9,
              },
            ],
          },
    );
    expect(problemsOf(article, { ...content, prose })).toEqual([
      'themes/offenes-zimmer.mdx: The figure 2025 is not in the passage that this rests on.',
    ]);
  });

  test('a share of a picture that its passage does not print is told', () => {
    const [figure] = content.figures.data;
    if (figure === undefined) throw new Error('The study has no pictures.');
    const { label, background, title, population, howToRead, description, limits } = figure;
    const data = [
      {
        kind: 'shares' as const,
        id: 'anteile',
        ...{ label, background, title, population, howToRead, description, limits },
        by: ['ein-landkreis'],
        rows: [{ label: '2023', percent: 41 }],
      },
    ];
    expect(problemsOf(article, { ...content, figures: { ...content.figures, data } })).toContain(
      'figures.yaml (anteile → rows → entry 1 → percent): The figure 41 is not in the passage that this rests on.',
    );
  });
});

describe('a table of participants', () => {
  test('with another number is told', () => {
    expect(problemsOf(changed('Leitung und Kasse 3', 'Leitung und Kasse 4'))).toEqual([
      "participants.yaml (variables → aufgabe → levels → leitung-kasse): The table has no row 'Leitung und Kasse' with 3.",
    ]);
  });

  test('with a longer label is told', () => {
    expect(problemsOf(changed('Höchstens vier 5', 'Im Ehrenamt höchstens vier 5'))).toEqual([
      "participants.yaml (variables → wochenstunden → levels → hoechstens-vier): The table has no row 'Höchstens vier' with 5.",
    ]);
    expect(problemsOf(changed('Unter 800 7', 'Orte Unter 800 7'))).toEqual([
      "participants.yaml (variables → einwohnerzahl → levels → unter-800): The table has no row 'Unter 800' with 7.",
    ]);
  });

  test('with the name of a variable before a level is proved, since conversions leave it so', () => {
    expect(
      problemsOf(
        changed('Wochenstunden im Ehrenamt\nHöchstens', 'Wochenstunden im Ehrenamt Höchstens'),
      ),
    ).toEqual([]);
  });

  test('without the total is told', () => {
    const { data } = content.participants;
    const participants = { ...content.participants, data: { ...data, total: 13 } };
    expect(problemsOf(article, { ...content, participants })).toEqual([
      'participants.yaml (total): No row of the table ends in 13.',
    ]);
  });
});

describe('what is given as printed', () => {
  const { record, themes } = content;

  test.each([
    ['the title', { title: 'Mehr denn Ausleihe' }, 'title', 'Mehr denn Ausleihe'],
    [
      'an author',
      { authors: [{ given: 'Jorinde', family: 'Erle', affiliations: [] }] },
      'authors → entry 1',
      'Jorinde Erle',
    ],
    ['the journal', { journal: 'Wolkenfurter Bote' }, 'journal', 'Wolkenfurter Bote'],
    ['the year', { year: 1924 }, 'year', '1924'],
    ['the copyright', { copyright: '© Kieselweiß 2024' }, 'copyright', '© Kieselweiß 2024'],
    [
      'the DOI',
      { doi: '10.1234/5678', url: 'https://doi.org/10.1234/5678' },
      'doi',
      '10.1234/5678',
    ],
    [
      'the licence',
      { licence: { ...record.data.article.licence, name: 'Freie Beispiellizenz 2.0' } },
      'licence → name',
      'Freie Beispiellizenz 2.0',
    ],
    [
      'the address of the licence',
      { licence: { ...record.data.article.licence, url: 'https://example.org/frei/' } },
      'licence → url',
      'example.org/frei',
    ],
    ['the day it was received', { received: '2024-02-03' }, 'received', '3. Februar 2024'],
  ])('and is not in the article, %s, is told', (_what, change, place, text) => {
    const data = { ...record.data, article: { ...record.data.article, ...change } };
    expect(
      problemsOf(article, { ...content, record: { ...record, data: data as typeof record.data } }),
    ).toEqual([`study.yaml (article → ${place}): The article has no '${text}'.`]);
  });

  test.each([
    ['volume', { volume: '24' }, "The printed citation has no '24'."],
    ['pages', { pages: '1–9' }, "The printed citation has no '1–9'."],
    ['url', { doi: '10.1234/5678' }, 'This is not the URL of the DOI.'],
  ])('and is not in its citation, %s, is told', (place, change, message) => {
    const data = { ...record.data, article: { ...record.data.article, ...change } };
    expect(problemsOf(article, { ...content, record: { ...record, data } })).toContain(
      `study.yaml (article → ${place}): ${message}`,
    );
  });

  test('and is not in the article, the title of a theme, is told', () => {
    const data = themes.data.map((theme) => ({ ...theme, title: theme.title.toUpperCase() }));
    expect(problemsOf(article, { ...content, themes: { ...themes, data } })).toEqual([
      'themes.yaml (EIN ZIMMER, DAS ALLEN OFFENSTEHT): The article has no such title.',
      'themes.yaml (EIN AMT, DAS DER GRUPPE ÜBER DEN KOPF WÄCHST): The article has no such title.',
    ]);
  });
});

describe('eight words in a row of the article', () => {
  const run = 'verweilen auch wenn man weder geld ausgibt noch';
  const message = `8 consecutive words are the article's: '${run}'.`;

  test('in a statement of ours are told, however they are printed', () => {
    const copy = changed(
      'DISKUSSION\n',
      'DISKUSSION\n\nMan mag verweilen – auch wenn\nman weder Geld ausgibt NOCH fragt.\n',
    );
    expect(problemsOf(copy)).toContain(`findings.yaml (bleiben-ohne-kauf → statement): ${message}`);
  });

  test('are one more than seven', () => {
    const copy = changed(
      'METHODEN\n',
      'METHODEN\n\nMan mag verweilen, auch wenn man weder Geld ausgibt.\n',
    );
    expect(problemsOf(copy)).toEqual([]);
  });

  test.each([
    ['a label', { label: run }, 'bleiben-ohne-kauf → label'],
    [
      'a caveat',
      { caveat: { text: run, by: ['ein-landkreis'] } },
      'bleiben-ohne-kauf → caveat → text',
    ],
  ])('are told in %s', (_where, change, place) => {
    const copy = changed('METHODEN\n', `METHODEN\n\nMan mag ${run}.\n`);
    expect(problemsOf(copy, withFinding('bleiben-ohne-kauf', change))).toContain(
      `findings.yaml (${place}): ${message}`,
    );
  });

  test('are told in a field that may be left out', () => {
    const data = {
      ...content.vocabulary.data,
      bands: content.vocabulary.data.bands.map((band) => ({ ...band, note: run })),
    };
    const copy = changed('METHODEN\n', `METHODEN\n\nMan mag ${run}.\n`);
    expect(problemsOf(copy, { ...content, vocabulary: { ...content.vocabulary, data } })).toContain(
      `vocabulary.yaml (bands → ausnahmslos → note): ${message}`,
    );
  });

  test.each([
    ['title', { title: run }],
    ['description', { description: run }],
    ['heading', { sections: [{ depth: 2, text: run, id: 'kopf', line: 9 }] }],
    [
      'claim',
      { uses: [{ tag: 'Claim', attributes: { by: 'ein-landkreis' }, text: run, line: 9 }] },
    ],
    ['sentence without evidence', { bare: [{ text: run, line: 9 }] }],
  ])('are told in the %s of a page', (_where, change) => {
    const prose = content.prose.map((page, index) => (index > 0 ? page : { ...page, ...change }));
    const copy = changed('METHODEN\n', `METHODEN\n\nMan mag ${run}.\n`);
    expect(problemsOf(copy, { ...content, prose })).toContain(
      `themes/offenes-zimmer.mdx: ${message}`,
    );
  });
});

describe('the words with which the article introduces a quotation', () => {
  const introducedBy = (printed: string): Content => {
    const data = content.quotes.data.map((quote) =>
      quote.id === 'wohnzimmer'
        ? {
            ...quote,
            introduced: { printed, passage: { ...quote.passage, starts: 'Eine Befragte' } },
          }
        : quote,
    );
    return { ...content, quotes: { ...content.quotes, data } };
  };

  test('are no problem where they stand in the sentence that leads to it', () => {
    expect(problemsOf(article, introducedBy('Eine Befragte'))).toEqual([]);
  });

  test('are told where they do not', () => {
    expect(problemsOf(article, introducedBy('die meisten'))).toEqual([
      expect.stringMatching(
        /^quotes\.yaml \(wohnzimmer → introduced\): 'die meisten' is not in its passage: '/u,
      ),
    ]);
  });
});

describe('a raised number of the article', () => {
  const printed = changed('oder einen Grund zu nennen. Das', 'oder einen Grund zu nennen.² Das');
  const reference = (id: string) => ({
    id,
    type: 'book' as const,
    author: [{ literal: id }],
    title: id,
    issued: { 'date-parts': [[2020]] },
  });
  const passage = {
    section: 'ergebnisse/thema-1',
    paragraph: 1,
    starts: 'Alle Befragten beschrieben die Bücherei',
  };
  const citing = (...cited: string[]): Content => ({
    ...content,
    references: {
      ...content.references,
      data: [reference('erstes'), reference('zweites')],
    },
    citations: {
      ...content.citations,
      data: cited.length === 0 ? [] : [{ passage, references: cited }],
    },
  });
  const aboutCitations = (of: Content): string[] =>
    problemsOf(printed, of).filter((problem) => problem.startsWith('citations.yaml'));

  test('that is recorded rightly is no problem', () => {
    expect(aboutCitations(citing('zweites')).filter((told) => told.includes('cites'))).toEqual([]);
  });

  test('that is recorded as another is told', () => {
    expect(aboutCitations(citing('erstes'))).toContain(
      'citations.yaml (ergebnisse/thema-1 ¶1 Alle Befragten beschrieben die Bücherei): The sentence cites 2; recorded: 1.',
    );
  });

  test('that is not recorded is told', () => {
    expect(aboutCitations(citing())).toContain(
      'citations.yaml (einleitung ¶1): The mark ^{1} has no entry.',
    );
  });
});
