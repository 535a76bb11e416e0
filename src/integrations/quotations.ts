import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Quote } from '../study/quote.ts';
import { readStudy } from '../study/read.ts';
import { htmlFiles } from './html-files.ts';

/** Compares every quotation in a page with its record, character by character. Returns what differs. */
export function differingQuotations(html: string, quotes: readonly Quote[]): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('[data-quote]')].flatMap((element) => {
    const id = element.getAttribute('data-quote');
    const excerptId = element.getAttribute('data-excerpt');
    const quote = quotes.find((candidate) => candidate.id === id);
    const recorded =
      excerptId === null
        ? quote?.text
        : quote?.excerpts.find((excerpt) => excerpt.id === excerptId)?.text;
    const shown = element.textContent;
    if (recorded === shown) return [];
    return [
      `quotation '${id ?? ''}' reads\n      ${shown}\n    and its record\n      ${recorded ?? '(none)'}`,
    ];
  });
}

/** Fails the build where a page shows a quotation that differs from its record, or where one is not shown. */
export function quotations({ contentFolder }: { contentFolder: string }): AstroIntegration {
  return {
    name: 'quotations',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { quotes } = readStudy(contentFolder);
        const folder = fileURLToPath(dir);
        const shown = new Set<string>();
        const problems = htmlFiles(folder).flatMap((file) => {
          const html = readFileSync(join(folder, file), 'utf8');
          for (const [, id] of html.matchAll(/data-quote="([^"]+)"/gu)) shown.add(id ?? '');
          return differingQuotations(html, quotes).map((problem) => `${file}: ${problem}`);
        });
        const missing = quotes
          .filter(({ id }) => !shown.has(id))
          .map(({ id }) => `quotation '${id}' is on no page`);
        const all = [...problems, ...missing];
        if (all.length > 0) {
          throw new Error(
            `The built pages differ from the recorded quotations:\n  ${all.join('\n  ')}\n` +
              'Something between the record and the page rewrites text, such as a typography filter. Turn it off.',
          );
        }
        logger.info(`${shown.size} quotations compared with their records`);
      },
    },
  };
}
