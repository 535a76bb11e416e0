import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOptions, PurgeCSS, type ExtractorFunction } from 'purgecss';
import extractFromHtml from 'purgecss-from-html';
import type { BuiltSite } from './built-site.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gu;

/** Text in which to look for the names in selectors: a page, or a script that adds elements to it. */
interface Source {
  raw: string;
  extension: 'html' | 'js';
}

/** Caches the names in a text, so that text shared by all pages is parsed once. */
function readOnce(read: ExtractorFunction): ExtractorFunction {
  const known = new Map<string, ReturnType<ExtractorFunction>>();
  return (raw) => {
    const names = known.get(raw) ?? read(raw);
    known.set(raw, names);
    return names;
  };
}

/**
 * Removes from the inline style sheets of pages the rules that match nothing on the page and nothing that its scripts
 * add.
 * The function that does it takes a page, and texts with the elements that scripts may add to it later.
 */
export function leanPages(): (html: string, others: readonly Source[]) => Promise<string> {
  const readOther = readOnce(extractFromHtml);
  const readProgram = readOnce(defaultOptions.defaultExtractor);
  return async (html, others) => {
    const sheets = [...html.matchAll(STYLE)].map(([, , css = '']) => ({ raw: css }));
    const used = await new PurgeCSS().purge({
      content: [{ raw: html.replace(STYLE, ''), extension: 'page' }, ...others],
      css: sheets,
      extractors: [
        { extractor: extractFromHtml, extensions: ['page'] },
        { extractor: readOther, extensions: ['html'] },
        { extractor: readProgram, extensions: ['js'] },
      ],
      // States of any element, and the chosen colours, which a script sets before the first paint.
      safelist: { standard: [/^:/u], deep: [/data-theme/u] },
    });
    let sheet = 0;
    return html.replace(
      STYLE,
      (_all, open: string, _css, close: string) => open + (used[sheet++]?.css ?? '') + close,
    );
  };
}

/** The scripts that a page names, that those name, and so on: all that the page may ever load. */
export function scriptsOf(html: string, programs: ReadonlyMap<string, string>): string[] {
  const reached = new Set<string>();
  const follow = (text: string): void => {
    for (const [file, program] of programs) {
      if (reached.has(file) || !text.includes(file)) continue;
      reached.add(file);
      follow(program);
    }
  };
  follow(html);
  return [...reached].map((file) => programs.get(file) ?? '');
}

/** Removes unused rules from each page. Style sheets are inline, so every byte delays the page. */
export async function leaveOutStyles({ folder, pages }: BuiltSite): Promise<string> {
  const programs = new Map(
    readdirSync(join(folder, '_astro'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, readFileSync(join(folder, '_astro', file), 'utf8')]),
  );
  // A dialog on any page can show an entry of this page. No rule is for one entry alone, and the names of all would be
  // compared with the rules of every page.
  const entries = pages.find(({ address }) => address === '/cite/items/')?.html ?? '';
  const dialog: Source = {
    raw: entries.replace(STYLE, '').replace(/ (?:id|href)="[^"]*"/gu, ''),
    extension: 'html',
  };
  const leanPage = leanPages();
  let saved = 0;
  for (const page of pages) {
    const scripts = scriptsOf(page.html, programs).map((raw): Source => ({ raw, extension: 'js' }));
    const lean = await leanPage(page.html, [...scripts, dialog]);
    saved += page.html.length - lean.length;
    page.html = lean;
  }
  return `${(saved / 1000).toFixed(0)} kB of rules that match nothing were left out`;
}
