// What a first visit to a page of a built site transfers, counted from its files.
import { parseHTML } from 'linkedom';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kinds of files that a server sends compressed; others are packed already. */
const compressed = [
  '.css',
  '.csv',
  '.html',
  '.js',
  '.json',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
];

export const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** All numbers of bytes are gzipped. */
export interface PageWeight {
  /** Below the base path: '/findings/'. */
  address: string;
  /** The HTML and every file that holds back the first rendering. */
  firstRender: number;
  /** The HTML and every file that a first visit loads without being asked to. */
  firstVisit: number;
  /** Scripts in files and in the page. */
  javaScript: number;
  /** The words of the page alone. */
  text: number;
  /** The files besides the HTML, by their paths in the built folder. */
  files: string[];
  /** Those of them that hold back the first rendering. */
  blocking: string[];
}

/** Addresses in a style sheet. */
const inStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gu)].map(
    ([, , url, , imported]) => url ?? imported ?? '',
  );

/** Modules that a script imports before it runs. */
const inScript = (script: string): string[] =>
  [...script.matchAll(/\b(?:import|from)\s*(["'])([^"']+)\1/gu)].map(([, , module = '']) => module);

const isScript = (element: Element): boolean =>
  ['', 'module', 'text/javascript'].includes(element.getAttribute('type') ?? '');

const holdsBack = (element: Element): boolean =>
  element.localName === 'script'
    ? !['async', 'defer'].some((name) => element.hasAttribute(name)) &&
      element.getAttribute('type') !== 'module'
    : element.getAttribute('rel') === 'stylesheet' && element.getAttribute('media') !== 'print';

/** What a page loads by itself, each with whether it holds back the first rendering. */
function loads(document: Document): { url: string; blocks: boolean }[] {
  const named = [...document.querySelectorAll('link[href], script[src], img, source, iframe')]
    .filter(
      (element) =>
        element.localName !== 'link' ||
        // The icon of a home screen and the manifest are fetched by those who put the site there.
        /(?:^| )(?:stylesheet|icon|preload|modulepreload)(?: |$)/u.test(
          element.getAttribute('rel') ?? '',
        ),
    )
    .flatMap((element) =>
      [
        element.getAttribute(element.localName === 'link' ? 'href' : 'src'),
        // The first of a set stands for whichever a browser takes.
        element.getAttribute('srcset')?.trim().split(/\s+/u)[0],
      ]
        .filter((url) => url !== null && url !== undefined)
        .map((url) => ({ url, blocks: holdsBack(element) })),
    );
  const inPage = [...document.querySelectorAll('style')]
    .flatMap(({ textContent }) => inStyle(textContent))
    .map((url) => ({ url, blocks: /\.css(?:\?|$)/u.test(url) }));
  return [...named, ...inPage].filter(({ url }) => !url.startsWith('data:'));
}

/** Weighs one page: `file` is its path in the built folder, `base` the path that the site is served under. */
export function weigh(folder: string, base: string, file: string): PageWeight {
  const html = readFileSync(join(folder, file), 'utf8');
  const { document } = parseHTML(html);
  const address = `/${file}`.replace(/\/index\.html$/u, '/');
  const host = 'http://site.invalid';

  const files = new Map<string, { bytes: number; blocks: boolean }>();
  const add = (url: string, from: string, blocks: boolean): void => {
    const { origin, pathname } = new URL(url, from);
    const path = decodeURIComponent(pathname.slice(base.length));
    if (origin !== host || !pathname.startsWith(base) || !existsSync(join(folder, path)))
      throw new Error(`${file} loads ${url}, which is no file of the site.`);
    if (files.has(path)) return;
    const content = readFileSync(join(folder, path));
    const bytes = compressed.includes(extname(path)) ? gzipped(content) : content.length;
    files.set(path, { bytes, blocks });
    const next = host + pathname;
    if (path.endsWith('.css'))
      for (const inner of inStyle(content.toString()).filter((inner) => !inner.startsWith('data:')))
        add(inner, next, blocks && inner.endsWith('.css'));
    if (path.endsWith('.js'))
      for (const inner of inScript(content.toString())) add(inner, next, blocks);
  };
  for (const { url, blocks } of loads(document)) add(url, host + base + file, blocks);

  const scripts = [...document.querySelectorAll('script:not([src])')].filter(isScript);
  const inPage = scripts.map(({ textContent }) => textContent).join('\n');
  const sum = (holds: (path: string, blocks: boolean) => boolean): number =>
    [...files].reduce(
      (all, [path, { bytes, blocks }]) => all + (holds(path, blocks) ? bytes : 0),
      0,
    );

  for (const silent of document.querySelectorAll('script, style, template')) silent.remove();
  return {
    address,
    firstRender: gzipped(html) + sum((_path, blocks) => blocks),
    firstVisit: gzipped(html) + sum(() => true),
    javaScript: (inPage === '' ? 0 : gzipped(inPage)) + sum((path) => path.endsWith('.js')),
    text: gzipped(document.body.textContent.replace(/\s+/gu, ' ').trim()),
    files: [...files.keys()].sort(),
    blocking: [...files].filter(([, { blocks }]) => blocks).map(([path]) => path),
  };
}
