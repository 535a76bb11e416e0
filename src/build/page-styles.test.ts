import { expect, test } from 'vitest';
import { leanPages, scriptsOf } from './page-styles.ts';

const page = (css: string, body: string): string =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;

test('leanPages() leaves out a rule for a class that the page does not have', async () => {
  const html = page('.a{color:red}.b{color:blue}', '<p class="a">One</p>');
  expect(await leanPages()(html, [])).toBe(page('.a{color:red}', '<p class="a">One</p>'));
});

test('keeps a rule for a class that a program gives', async () => {
  const html = page('.a{color:red}.lit{color:blue}', '<p class="a">One</p>');
  const program = { raw: 'mark.classList.add("lit")', extension: 'js' } as const;
  expect(await leanPages()(html, [program])).toBe(html);
});

test('keeps states of any element, what a selector excludes, layers, and the chosen colours', async () => {
  const css =
    '@layer base{:focus-visible{outline:2px solid}}:root[data-theme=dark]{--ink:#fff}p:is(.a,li)>a:not(.b){color:red}';
  const html = page(css, '<li><p class="a"><a href="/">One</a></p></li>');
  expect(await leanPages()(html, [])).toBe(html);
});

test('leaves out what is under a condition too', async () => {
  const html = page('@media (width>=48rem){.a{color:red}.b{color:blue}}', '<p class="a">One</p>');
  expect(await leanPages()(html, [])).toBe(
    page('@media (width>=48rem){.a{color:red}}', '<p class="a">One</p>'),
  );
});

test('keeps each of several style sheets in its place', async () => {
  const html = '<style>.a{color:red}</style><style>.b{color:blue}</style><p class="b">One</p>';
  expect(await leanPages()(html, [])).toBe(
    '<style></style><style>.b{color:blue}</style><p class="b">One</p>',
  );
});

test('scriptsOf() follows the names of scripts from the page, and leaves out those that nothing on it loads', () => {
  const programs = new Map([
    ['a.js', 'import("./b.js")'],
    ['b.js', 'import "./a.js"; const lit = 1'],
    ['c.js', 'only on another page'],
  ]);
  expect(scriptsOf('<script src="/_astro/a.js"></script>', programs)).toEqual([
    'import("./b.js")',
    'import "./a.js"; const lit = 1',
  ]);
});
