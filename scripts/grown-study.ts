// A study of any size for measurements: the invented one with themes, findings, quotations and references of made-up
// words added to it. The same size gives the same files.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const SOURCE = join(import.meta.dirname, '../tests/fixtures/invented-german-study');

/** What a study of the usual size has: 3 themes with 99 findings and 16 quotations, and 35 references. */
export const USUAL = { themes: 3, findings: 99, quotations: 16, references: 35 } as const;

/** There are no more marks for themes than for these and the two of the invented study. */
const MOST_THEMES = 10;

/** The number of different words that could be drawn; a text takes the first of them most often. */
const WORDS = 60_000;

const SYLLABLES = ['ba', 'del', 'fi', 'gor', 'hul', 'ke', 'lam', 'mo', 'nir', 'pa', 'quen', 'ro'];

/** Numbers from 0 to 1 that look drawn by lot and are the same each time. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The made-up word of a number: 'bak', 'delk', … */
function wordOf(number: number): string {
  let [rest, word] = [number, ''];
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return `${word}k`;
}

/** Writes a study of `factor` times the usual size into a folder. */
export function writeGrownStudy(folder: string, factor: number): void {
  cpSync(SOURCE, folder, { recursive: true });
  const draw = drawing(factor);
  const words = (count: number): string => {
    const text = Array.from({ length: count }, () => wordOf(Math.floor(WORDS ** draw()) - 1)).join(
      ' ',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const passage = { section: 'ergebnisse/thema-1', paragraph: 1, starts: 'Alle Befragten' };
  const add = (file: string, records: readonly object[]): void => {
    writeFileSync(
      join(folder, file),
      `${readFileSync(join(folder, file), 'utf8')}\n${stringify(records, { aliasDuplicateObjects: false })}`,
    );
  };
  const counted = <Record>(count: number, make: (number: number) => Record): Record[] =>
    Array.from({ length: count * factor }, (_, number) => make(number));

  const themeIds = Array.from(
    { length: Math.min(USUAL.themes * factor, MOST_THEMES) },
    (_, number) => `thema-${number}`,
  );
  const themeOf = (number: number, all: number): string =>
    themeIds[Math.floor((number / (all * factor)) * themeIds.length)] ?? '';
  const ofTheme = (theme: string) => (record: { theme: string }) => record.theme === theme;
  const findings = counted(USUAL.findings, (number) => ({
    id: `ergebnis-${number}`,
    theme: themeOf(number, USUAL.findings),
    label: words(4),
    statement: `${words(14)}.`,
    about: 'befragte',
    extent: { printed: null, band: 'ohne-angabe' },
    passage,
  }));
  const quotes = counted(USUAL.quotations, (number) => {
    const text = `${words(30)}.`;
    return {
      id: `stimme-${number}`,
      theme: themeOf(number, USUAL.quotations),
      speaker: 'Leitung 1',
      role: 'leitung-kasse',
      lead: words(6),
      text,
      opening: text.split(' ').slice(0, 4).join(' '),
      passage,
    };
  });
  const byTheme = themeIds.map((id) => ({
    id,
    findings: findings.filter(ofTheme(id)),
    quotes: quotes.filter(ofTheme(id)),
  }));
  add(
    'themes.yaml',
    byTheme.map(({ id, findings: [first] }) => ({
      id,
      title: words(4),
      name: words(3),
      message: `${words(10)}.`,
      by: [first?.id],
      passage,
    })),
  );
  // The first finding of a theme has its quotations.
  add(
    'findings.yaml',
    byTheme.flatMap(({ findings: own, quotes: voices }) =>
      own.map((finding, index) =>
        index === 0 ? { ...finding, quotes: voices.map(({ id }) => id) } : finding,
      ),
    ),
  );
  add('quotes.yaml', quotes);
  for (const { id, findings: own, quotes: voices } of byTheme) {
    const claims = own.map((finding) => `<Claim by="${finding.id}">${words(12)}.</Claim>`);
    const shown = voices.map((quote) => `<Quote id="${quote.id}" />`);
    writeFileSync(
      join(folder, `themes/${id}.mdx`),
      `---\ndescription: ${words(8)}.\n---\n\n## ${words(2)}\n\n${[...claims, ...shown].join('\n\n')}\n`,
    );
  }
  const references = counted(USUAL.references, (number) => ({
    id: `quelle-${number}`,
    type: 'article-journal',
    author: [{ family: words(1), given: 'A' }],
    title: words(9),
    'container-title': words(3),
    issued: { 'date-parts': [[1990 + (number % 30)]] },
    page: `${number + 1}`,
  }));
  writeFileSync(join(folder, 'references.json'), JSON.stringify(references, undefined, 2));
  writeFileSync(
    join(folder, 'citations.yaml'),
    stringify(
      references.map(({ id }) => ({ passage, references: [id] })),
      { aliasDuplicateObjects: false },
    ),
  );
}
