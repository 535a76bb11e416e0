// The pages on paper, as the browser itself prints them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mustHaveAll, pdftotext } from '../browser/programs.ts';
import type { Visit } from './walks.ts';

/** The letters and digits of a text: paper divides words and lines as it likes. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Letters of a piece at the end of a sheet, at least; a text may begin in the middle of the last line. */
const LEAST_PIECE = 5;

/** The words of a PDF in the order of its content. */
function wordsOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const program = pdftotext.find();
    if (program === undefined) throw new Error('pdftotext is missing: run `npm run browser`.');
    const { stdout, status, stderr } = spawnSync(program, ['-raw', file, '-'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return bare(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What only a screen can use, and words for those who hear a page. */
const SCREEN_ONLY =
  'nav, script, style, title, button, .actions, .asking, .files, .go, .hidden, .permalink, .tools, [data-cite], [data-scripted], .rest > summary, .view';

/** Whether paper has a text, which the end of a sheet may tear apart. */
function has(printed: string, text: string): boolean {
  if (printed.includes(text)) return true;
  let length = text.length - 1;
  while (!printed.includes(text.slice(0, length))) length -= 1;
  return length >= LEAST_PIECE && has(printed, text.slice(length));
}

export function paper({ at, withTab, prints }: Visit): void {
  const canRead = pdftotext.find() !== undefined || mustHaveAll();

  describe
    .runIf(prints && canRead)
    .each(['/', '/themes/supporting-access/', '/findings/', '/brief/'])(
    'printed, %s',
    (address) => {
      test('has every sentence, every quotation and every source, also of what is closed on the screen', () =>
        withTab(async (tab) => {
          await tab.open(at(address));
          const texts = await tab.ask((screenOnly) => {
            const main = document.querySelector('main');
            if (main === null) return [];
            const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
            const found = new Set<string>();
            while (nodes.nextNode() !== null) {
              const { parentElement, textContent } = nodes.currentNode;
              if (parentElement?.closest(screenOnly) === null) found.add(textContent ?? '');
            }
            return [...found];
          }, SCREEN_ONLY);
          const printed = wordsOf(await tab.print());
          expect(texts.length).toBeGreaterThan(10);
          expect(texts.filter((text) => !has(printed, bare(text)))).toEqual([]);
        }));
    },
  );
}
