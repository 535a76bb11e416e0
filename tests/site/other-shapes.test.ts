// A study of another shape: group interviews at two sites, sub-themes, dialogues, two tables, and no words for how many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, pageAt, pagesOf, textOf, tidy } from './built.ts';

const site = await built('dialogues');
const pages = pagesOf(site);
const textOfStyle = (style: Element): string => style.textContent;
const textAt = (address: string): string => tidy(textOf(pageAt(pages, address).main));

test('findings have no column of extents, and nothing says that one is not stated', () => {
  const { main } = pageAt(pages, '/findings/');
  expect(main.querySelectorAll('.finding.unheld')).toHaveLength(3);
  expect(main.querySelector('.held')).toBeNull();
  expect(pages.filter(({ main: part }) => /not stated/u.test(textOf(part)))).toEqual([]);
});

test('the first page of a study without key messages has its themes, each with its message', () => {
  const { main } = pageAt(pages, '/');
  expect([...main.querySelectorAll('h2 a')].map((one) => tidy(textOf(one)))).toEqual([
    'Night',
    'Family',
  ]);
  expect(textAt('/')).toContain('Day sleep was said to strain families.');
});

test('whom a finding is about is shown wherever the finding is', () => {
  expect(textAt('/findings/')).toContain('AboutDriversSub-themeEmpty roadsAlso inFamily');
  expect(textAt('/themes/night/')).toContain('Roads without anyone Drivers');
  expect(textAt('/quotes/')).toContain('Roads without anyone Drivers');
  expect(textAt('/quotes/talking-to-nobody/')).toContain('Roads without anyone Drivers');
});

test('the findings of a theme are under its sub-themes, and in both of their themes', () => {
  const headings = [...pageAt(pages, '/themes/night/').main.querySelectorAll('h3')].map(textOf);
  expect(headings).toEqual(['Quiet hours', 'Empty roads']);
  expect(textAt('/themes/family/')).toContain('Roads without anyone');
});

test('a dialogue has a line for each turn, and words in another language say so', () => {
  const { main } = pageAt(pages, '/themes/night/');
  expect(main.querySelector('.turns')?.textContent.split('\n')).toEqual([
    'Interviewer: And what do you hear?',
    'Baker 1: The mixer.',
    'Baker 2: And him humming.',
  ]);
  const original = main.querySelector('[data-quote="talking-to-nobody"]');
  expect(original?.getAttribute('lang')).toBe('es');
  expect(textAt('/themes/night/')).toContain(
    'Translation by this site I talk to myself so that I stay awake.',
  );
});

test('each table of participants has its own total, its per cents and those who are missing', () => {
  expect(textAt('/study/participants/')).toContain(
    'Job Baker 9 (47%) Driver 7 (37%) Not in the table 3 Total 19 Site In a town 7 In a village 5 Total 12',
  );
  // The table has no picture here, and is styled all the same.
  const styles = [...pageAt(pages, '/study/participants/').document.querySelectorAll('style')];
  expect(styles.map(textOfStyle).join('')).toMatch(/\.participants \[scope=['"]?rowgroup/u);
});

test('where the words were spoken, and the codes, are on the page of a quotation and in the data', () => {
  expect(textAt('/quotes/talking-to-nobody/')).toContain(
    'Spoken in Group interview: Site A Codes Silence',
  );
  const csv = (name: string): string => readFileSync(join(site.dist, `data/${name}.csv`), 'utf8');
  expect(csv('sources')).toContain('site-b,Site B,Group interview');
  expect(csv('codes')).toContain('silence,Silence,');
  expect(csv('subthemes')).toContain('roads,night,Empty roads');
});

test('nothing speaks of a licence, a journal or limits that the study does not have', () => {
  const home = readFileSync(join(site.dist, 'index.html'), 'utf8');
  expect(home).not.toMatch(/rel="license"|undefined/u);
  expect(readFileSync(join(site.dist, 'cite/article.ris'), 'utf8')).toContain('TY  - CHAP');
});
