import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import extractFromHtml from 'purgecss-from-html';
import type { BuiltSite } from './built-site.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gu;

/** Text in which a selector may find its names: a page, or a program that makes elements in it. */
interface Source {
  raw: string;
  extension: 'html' | 'js';
}

/**
 * A page whose inline style sheets have only the rules that something on the page, or something that its programs
 * put there, can match.
 *
 * @param others What may come into the page after it was loaded.
 */
export async function withOwnStyles(html: string, others: readonly Source[]): Promise<string> {
  const sheets = [...html.matchAll(STYLE)].map(([, , css = '']) => ({ raw: css }));
  const used = await new PurgeCSS().purge({
    content: [{ raw: html.replace(STYLE, ''), extension: 'html' }, ...others],
    css: sheets,
    extractors: [{ extractor: extractFromHtml, extensions: ['html'] }],
    // States of any element, and the chosen colours, which a program sets before anything is painted.
    safelist: { standard: [/^:/u], deep: [/data-theme/u] },
  });
  let sheet = 0;
  return html.replace(
    STYLE,
    (_all, open: string, _css, close: string) => open + (used[sheet++]?.css ?? '') + close,
  );
}

/** Takes out of each page the rules that match nothing on it: style sheets are inline, and each byte delays a page. */
export async function leaveOutStyles({ folder, pages }: BuiltSite): Promise<string> {
  const programs = readdirSync(join(folder, '_astro'))
    .filter((file) => file.endsWith('.js'))
    .map((file): Source => ({
      raw: readFileSync(join(folder, '_astro', file), 'utf8'),
      extension: 'js',
    }));
  // A window over any page shows an entry of this one.
  const entries = pages.find(({ address }) => address === '/cite/items/')?.html ?? '';
  const others: Source[] = [...programs, { raw: entries.replace(STYLE, ''), extension: 'html' }];
  let saved = 0;
  for (const page of pages) {
    const lean = await withOwnStyles(page.html, others);
    saved += page.html.length - lean.length;
    page.html = lean;
  }
  return `${(saved / 1000).toFixed(0)} kB of rules that match nothing were left out`;
}
