import { describe, expect, test } from 'vitest';
import { portablePage } from './portable-page.ts';

const files = ['index.html', 'findings/index.html', 'search/index.html', 'favicon.svg', 'a.csv'];
const on = (page: string, html: string, base = '/x/'): string =>
  portablePage(html, { page, base, has: (path) => files.includes(path) });

describe('portablePage()', () => {
  test.each([
    ['a page', '<a href="/x/findings/">', '<a href="../../findings/index.html">'],
    ['a place', '<a href="/x/findings/#a">', '<a href="../../findings/index.html#a">'],
    ['a query', '<a href="/x/search/?q=a">', '<a href="../../search/index.html?q=a">'],
    ['the home page', '<a href="/x/">', '<a href="../../index.html">'],
    ['a file', '<link href="/x/favicon.svg">', '<link href="../../favicon.svg">'],
    ['a form', '<form action="/x/search/">', '<form action="../../search/index.html">'],
    [
      'where a page was moved',
      '<meta http-equiv="refresh" content="0; url=/x/findings/">',
      '<meta http-equiv="refresh" content="0; url=../../findings/index.html">',
    ],
    ['a folder for programs', '<a data-base="/x/">', '<a data-base="../../">'],
    ['a folder without a page', '<a href="/x/pagefind/">', '<a href="../../pagefind/">'],
    [
      'an address behind a sign of a tag',
      '<a title="a > b" href="/x/a.csv">',
      '<a title="a > b" href="../../a.csv">',
    ],
  ])('leads to %s from where the page stands', (_what, html, portable) => {
    expect(on('/study/methods/', html)).toBe(portable);
  });

  test.each(['https://example.org/x/findings/', '#main', '../findings/', 'mailto:a@example.org'])(
    'leaves %s as it is',
    (address) => {
      expect(on('/', `<a href="${address}">`)).toBe(`<a href="${address}">`);
    },
  );

  test('leaves words, scripts and styles as they are', () => {
    const html =
      '<p>It says href="/x/"</p><script>a(\'<a href="/x/">\')</script><style>a::after{content:\'<a href="/x/">\'}</style>';
    expect(on('/', html)).toBe(html);
  });

  test('changes the address of a script, and not what is in it', () => {
    expect(on('/findings/', '<script src="/x/a.js">b("/x/")</script>')).toBe(
      '<script src="../a.js">b("/x/")</script>',
    );
  });

  test('works for a site at the root of its host', () => {
    expect(on('/findings/', '<a href="/search/">', '/')).toBe('<a href="../search/index.html">');
  });

  test('takes out what the copy does not hold', () => {
    expect(on('/', '<h2>a</h2><p class="b" data-not-in-copy><a>c</a></p><p>d</p>')).toBe(
      '<h2>a</h2><p>d</p>',
    );
  });

  test('refuses an address outside the base path', () => {
    expect(() => on('/', '<a href="/y/">')).toThrow('/y/ in / is not below /x/.');
  });
});
