// Another study, of another field and in another language, built with the same code: it must look as if
// the first one had never been.
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { built, filesIn, pagesOf, records, textOf } from './built.ts';

const english = await built('folder');
const german = await built('german');

const project = resolve(english.dist, '..');

/** A text in which something may be found that does not belong there. */
interface Text {
  file: string;
  text: string;
}

/** The code of the project. */
const code: Text[] = ['src', 'scripts'].flatMap((folder) =>
  filesIn(join(project, folder)).map((file) => ({
    file: `${folder}/${file}`,
    text: readFileSync(join(project, folder, file), 'utf8'),
  })),
);

/**
 * What was built of the other study, search index included. The search program itself knows no study. Pixels and what is
 * packed have no words, and any three letters by chance.
 */
const output: Text[] = filesIn(german.dist)
  .filter((file) => !/^pagefind\/(?:.*\.(?:js|css)|wasm\..*)$|\.(?:png|zip|xlsx)$/u.test(file))
  .map((file) => {
    const bytes = readFileSync(join(german.dist, file));
    const packed = extname(file).startsWith('.pf_');
    return { file, text: (packed ? gunzipSync(bytes) : bytes).toString('utf8') };
  });

/** Where words occur, each as a whole: neither part of a longer word nor of a longer id. */
function occurrences(words: readonly string[], texts: readonly Text[]): string[] {
  return [...new Set(words)].flatMap((word) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped}(?![\\p{L}\\p{N}_-])`, 'u');
    return texts.filter(({ text }) => whole.test(text)).map(({ file }) => `‘${word}’ in ${file}`);
  });
}

const severalWords = (text: string): boolean => /[\s-]/u.test(text);

const record = records(english, 'study.yaml');
const themes = records(english, 'themes.yaml');
const { variables } = records(english, 'participants.yaml');
const levels = variables.flatMap((variable) => variable.levels);

/** Names, labels, ids and titles that belong to one study and to no other. */
const specific = [
  record.name,
  record.article.title,
  record.article.doi,
  ...record.article.authors.flatMap(({ given, family }) => [`${given} ${family}`, family]),
  ...themes.flatMap(({ name, title }) => [name, title]),
  ...records(english, 'quotes.yaml').map(({ speaker }) => speaker),
  ...[...variables, ...levels].map(({ label }) => label).filter(severalWords),
  ...variables
    .filter(({ id }) => id === 'geographical-region')
    .flatMap((variable) => variable.levels.map(({ label }) => label)),
  ...[
    ...themes,
    ...records(english, 'findings.yaml'),
    ...records(english, 'quotes.yaml'),
    ...records(english, 'passages.yaml'),
    ...variables,
    ...levels,
  ]
    .map(({ id }) => id)
    .filter(severalWords),
];

/** Words of the first study's field, whoever wrote a sentence with them. */
const field = ['CDAS', 'NHS', 'clinician', 'clinicians', 'methadone', 'opioid', 'opioids', 'BMJ'];

/** The words of the interface in a language, as the project brings them along. */
const interfaceIn = (language: string): unknown =>
  parse(readFileSync(join(project, `src/interface/${language}.yaml`), 'utf8'));

/** Every text of a record, however deep it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** The words of the interface, as far as they are more than one: pieces of templates count by themselves. */
const interfaceWords = textsIn(interfaceIn('en'))
  .flatMap((text) => text.split(/\{\w+\}/u))
  .map((text) => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
  .filter((text) => /\s/u.test(text));

describe('the words that belong to one study', () => {
  test('are many, and these are among them', () => {
    expect(new Set(specific).size).toBeGreaterThan(150);
    expect(specific).toEqual(
      expect.arrayContaining([
        'Nurse practitioner 2',
        'gp1-key-person',
        'first-contact',
        'duty-to-advocate',
        'not-generalisable',
        'consultant-psychiatrist',
        'London and the South-East',
        'Wales',
        '10.1136/bmjopen-2020-046577',
        'Molly Bradbury',
        'Lewer',
        'Physical health in drug and alcohol services',
      ]),
    );
  });

  test('are found where they do occur', () => {
    const texts = [{ file: 'a file', text: 'A word: first-contact, or not-first-contact.' }];
    expect(occurrences(['first-contact', 'contact', 'not-first'], texts)).toEqual([
      '‘first-contact’ in a file',
    ]);
  });

  test('are not in the code', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(occurrences([...specific, ...field], code)).toEqual([]);
  });

  test('are not in the site of another study, nor in its search index', () => {
    expect(output.map(({ file }) => file)).toContainEqual(expect.stringMatching(/\.pf_fragment$/u));
    expect(occurrences([...specific, ...field], output)).toEqual([]);
  });
});

describe('the site of another study', () => {
  const pages = pagesOf(german);

  test('has a page for each thing in its content, and no optional page', () => {
    expect(pages.map(({ address }) => address)).toEqual([
      '/404.html',
      '/accessibility/',
      '/cite/',
      '/cite/items/',
      '/data/',
      '/findings/',
      '/',
      '/quotes/bissl-sitzen/',
      '/quotes/gruess-gott/',
      '/quotes/im-dunkeln/',
      '/quotes/',
      '/quotes/wohnzimmer/',
      '/search/',
      '/study/',
      '/study/participants/',
      '/themes/',
      '/themes/offenes-zimmer/',
      '/themes/wachsendes-amt/',
      '/zitate/',
    ]);
  });

  test('says in each page that it is in German', () => {
    expect(pages.map(({ document }) => document.documentElement.lang)).toEqual(
      pages.map(() => 'de'),
    );
  });

  test('is searched in German', () => {
    expect(output.map(({ file }) => file)).toContainEqual(
      expect.stringMatching(/^pagefind\/fragment\/de_/u),
    );
  });

  test('has no English word of the interface', () => {
    expect(interfaceWords).toEqual(
      expect.arrayContaining(['You are here', 'The study', 'How widely held', 'not stated']),
    );
    // The sentences of the schemas, which document the data, are English like the code, and marked as such.
    // The licences of packages are English too.
    const own = output
      .filter(({ file }) => !['data/datapackage.json', 'third-party.txt'].includes(file))
      .map(({ file, text }) => ({ file, text: text.replace(/<p lang="en">.*?<\/p>/gsu, '') }));
    expect(occurrences(interfaceWords, own)).toEqual([]);
  });

  test('shows each quotation letter by letter', () => {
    for (const { id, text } of records(german, 'quotes.yaml')) {
      const shown = pages.flatMap(({ document }) =>
        [...document.querySelectorAll(`[data-quote="${id}"]`)].map(
          ({ textContent }) => textContent,
        ),
      );
      expect(shown.length).toBeGreaterThanOrEqual(3);
      expect(new Set(shown)).toEqual(new Set([text]));
    }
    const [page] = pages.filter(({ address }) => address === '/quotes/gruess-gott/');
    expect(page?.main.querySelector('[data-quote]')?.textContent).toBe(
      'Eine Tür, die von selber aufgeht, macht noch keine Bücherei. Wer sagt denn dann Grüß Gott?',
    );
  });

  test('shows its findings in its own words', () => {
    const findings = pages.find(({ address }) => address === '/findings/')?.document;
    const entry = findings?.getElementById('oeffnen-ohne-aufsicht');
    const text = entry ? textOf(entry) : '';
    expect(text).toContain('Eine Minderheit');
    expect(text).toContain('Ergebnisse, Thema 2, Absatz 5');
    expect(text).toContain('Nicht ohne Aufsicht öffnen');
  });

  test('has numbers in the tables of its pictures, whatever else has the same heading', () => {
    const columns = records(german, 'interface.yaml').figure?.['columns'] as unknown as Record<
      string,
      string
    >;
    expect(columns['extent']).toBe(columns['number']);
    const file = join(german.dist, 'data/picture-befragte.json');
    const [row = {}] = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
    expect(typeof row['Wie viele']).toBe('number');
  });
});
