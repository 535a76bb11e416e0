import { escapeXml } from '../lib/xml.ts';
import { termFinder, type LinkedTerm } from '../study/texts/term-uses.ts';

/** The text of a claim up to its first tag. */
const CLAIM_TEXT = /(<span class="claim"[^>]*>)([^<]+)/gu;

/** Words as they are escaped in HTML. */
const escaped = (words: readonly string[]): string[] => words.map(escapeXml);

/**
 * Links each term where it is first meant in the claims of a page. Quotations, titles and headings get no links.
 */
export function linkTerms(html: string, terms: readonly LinkedTerm[], glossary: string): string {
  const usesIn = termFinder(
    terms.map(({ id, forms, senses }) => ({
      id,
      forms: escaped(forms),
      senses: senses.map(({ form, meant, otherwise }) => ({
        form: escapeXml(form),
        meant: escaped(meant),
        otherwise: escaped(otherwise),
      })),
    })),
  );
  const seen = new Set<string>();
  return html.replace(CLAIM_TEXT, (_, tag: string, text: string) => {
    let linked = '';
    let end = 0;
    for (const { id, form, index, meant } of usesIn(text)) {
      if (!meant || seen.has(id)) continue;
      seen.add(id);
      linked += `${text.slice(end, index)}<a class="term" href="${glossary}#${id}">${form}</a>`;
      end = index + form.length;
    }
    return tag + linked + text.slice(end);
  });
}

/** Keeps an id that several claims of a page share on the first of them only. */
export function keepFirstAnchors(html: string): string {
  const seen = new Set<string>();
  return html.replace(
    /(<span class="claim"[^>]*) id="([^"]+)"/gu,
    (found, tag: string, id: string) => {
      if (seen.has(id)) return tag;
      seen.add(id);
      return found;
    },
  );
}
