import type { Quote } from '../study/schema/quotation.ts';
import type { BuiltSite } from './built-site.ts';

/** Compares every quotation on a page with its record, character by character. Returns the differences. */
export function differingQuotations(document: Document, quotes: readonly Quote[]): string[] {
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

/** Fails the build if a page shows a quotation that differs from its record, or if no page shows one. */
export function checkQuotations(site: BuiltSite): string {
  const { quotes } = site.study;
  const shown = new Set<string>();
  const problems = site.pages.flatMap((page) => {
    const document = site.documentOf(page);
    for (const element of document.querySelectorAll('[data-quote]'))
      shown.add(element.getAttribute('data-quote') ?? '');
    return differingQuotations(document, quotes).map((problem) => `${page.file}: ${problem}`);
  });
  const missing = quotes
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => `quotation '${id}' is on no page`);
  const all = [...problems, ...missing];
  if (all.length > 0) {
    throw new Error(
      `The built pages differ from the recorded quotations:\n  ${all.join('\n  ')}\n` +
        'Something rewrites text between the record and the page, such as a typography filter. Turn it off.',
    );
  }
  return `${shown.size} quotations compared with their records`;
}
