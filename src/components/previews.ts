/** A term as far as it is linked. */
export interface LinkedTerm {
  id: string;
  /** Forms in which it stands in prose. */
  forms: readonly string[];
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The text of a claim up to its first tag. */
const CLAIM_TEXT = /(<span class="claim"[^>]*>)([^<]+)/gu;

/** Links each term at its first use in the claims of a page. Quotations, titles and headings are left alone. */
export function linkTerms(html: string, terms: readonly LinkedTerm[], glossary: string): string {
  if (terms.length === 0) return html;
  const owners = new Map(
    terms.flatMap(({ id, forms }) => forms.map((form) => [form.replaceAll('&', '&amp;'), id])),
  );
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  const seen = new Set<string>();
  return html.replace(CLAIM_TEXT, (_, tag: string, text: string) => {
    const linked = text.replace(pattern, (form) => {
      const id = owners.get(form);
      if (id === undefined || seen.has(id)) return form;
      seen.add(id);
      return `<a class="term" href="${glossary}#${id}" data-preview="${id}">${form}</a>`;
    });
    return tag + linked;
  });
}

/** An anchor that several claims of a page share stays on the first of them. */
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
