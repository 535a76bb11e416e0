import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { citationFiles } from '../files/reference-manager-files.ts';
import { codebook } from '../files/codebook.ts';
import { dataFiles } from '../files/data-files.ts';
import { readStudy } from '../study/read.ts';
import { briefText } from './brief.ts';
import { citableGroups } from './citable-items.ts';
import { evidenceSource } from './evidence-source.ts';
import { navigationOf, sectionAt } from './navigation.ts';
import { csvFile, svgFile } from './pictures.ts';
import { siteOf } from './site.ts';

const published = { origin: 'https://example.org', base: '/folder/' };
const studyOf = (name: string) =>
  readStudy(resolve(import.meta.dirname, '../../tests/fixtures', name));
const fixture = (name: string) => siteOf(studyOf(name), published);
const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const german = fixture('invented-german-study');

test('addresses have the base path, and the host where they leave the site', () => {
  expect(german.findingUrl('wartende-kinder')).toBe('/folder/findings/#wartende-kinder');
  expect(german.absolute(german.url('/data/'))).toBe('https://example.org/folder/data/');
});

test('an id that nothing has is named', () => {
  expect(() => german.finding('nowhere')).toThrow("There is no finding 'nowhere'.");
});

test('a source is named by what it says, with its extent and its place', () => {
  expect(evidenceSource(german, 'wartende-kinder')).toEqual({
    name: 'Nachmittags warten Kinder',
    href: '/folder/findings/#wartende-kinder',
    at: undefined,
    extent: 'Die meisten',
    place: 'Ergebnisse, Thema 1, Abs. 3',
  });
});

test('the menu has what the study has, and a page belongs to the section with the longest address', () => {
  const { sections } = navigationOf(german);

  expect(sections.map(({ href }) => href)).toEqual([
    '/folder/themes/',
    '/folder/quotes/',
    '/folder/study/',
    '/folder/cite/',
  ]);
  expect(sectionAt('/folder/findings/', sections)?.href).toBe('/folder/themes/');
  expect(sectionAt('/folder/', sections)).toBeUndefined();
});

test('each finding, quotation and theme can be cited once', () => {
  const ids = citableGroups(german).flatMap(({ items }) => items.map(({ id }) => id));

  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toContain('wartende-kinder');
});

test('the brief joins sentences that rest on the same, and gives each its sources', () => {
  const english = fixture('english-study');
  const { brief } = english.study;
  if (brief === undefined) throw new Error('The fixture has no brief.');
  const { messages } = briefText(english, brief, english.absolute);

  expect(messages).toHaveLength(brief.messages.length);
  for (const { lines } of messages) {
    expect(lines.every(({ sources }) => sources.length > 0)).toBe(true);
  }
});

test('the rows of a picture carry its limits, its source and the licence', () => {
  const [figure] = german.study.figures;
  if (figure === undefined) throw new Error('The fixture has no picture.');

  expect(csvFile(german, figure)).toContain(`${figure.population} ${figure.limits}`);
  expect(csvFile(german, figure)).toContain('Freie Beispiellizenz 1.0');
});

test('files are made once, and each has a name', () => {
  expect(dataFiles(german)).toBe(dataFiles(german));
  expect(Object.keys(dataFiles(german))).toContain('findings.csv');
  expect(citationFiles(german).map(({ file }) => file)).toContain('article.ris');
});

test('what was not compared with the article says so in citations and in files for reference managers', () => {
  const study = studyOf('arabic-study');
  const found = { value: '', why: 'It differs.' };
  const unproved = {
    'quotes.yaml': { 'rest-words': { text: found }, 'wind-words': { text: found } },
    'references.json': { 'najm-2018': { text: found } },
  };
  const accepted = [{ file: 'quotes.yaml', record: 'wind-words', reason: 'قورنت بالعين' }];
  const site = siteOf(
    { ...study, accepted, lock: study.lock && { ...study.lock, unproved } },
    published,
  );
  const places = citableGroups(site).find(({ id }) => id === 'in-voices')?.items;
  const placeOf = (id: string) => places?.find((item) => item.id === id)?.place;
  expect(placeOf('soil-words')).toBe('النتائج، تربة من المطبخ، الفقرة 2؛ سطح 5');
  expect(placeOf('rest-words')).toBe('النتائج، مكان هادئ، الفقرة 2؛ سطح 8، لم يُقارن بعد بالمقالة');
  expect(placeOf('wind-words')).toContain('قورنت بالعين');
  const files = citationFiles(site).filter(({ file }) => file.startsWith('references.'));
  expect(files.map(({ format, content }) => [format, content().split('لم يُقارن').length])).toEqual([
    ['bib', 2],
    ['ris', 2],
    ['json', 2],
  ]);
});

test('what leaves the site says the limits of the study wherever it shows what was found', () => {
  const english = fixture('english-study');
  const { figures, home } = english.study;
  const caution = home.caution.map(({ text }) => text).join(' ');
  expect(caution).not.toBe('');
  for (const figure of figures)
    for (const file of [
      csvFile(english, figure),
      svgFile(english, figure).replaceAll(/<[^>]*>|\s+/gu, ' '),
    ])
      expect(tidy(file).includes(tidy(caution)), figure.id).toBe(!figure.background);
  // Once in each theme.
  expect(codebook(english.study).split(caution)).toHaveLength(english.study.themes.length + 1);
});
