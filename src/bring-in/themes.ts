import type { DraftSection } from './draft.ts';
import { parentOf } from './section-ids.ts';

/** Headings of the part of an article that reports what was found. */
const FINDINGS =
  /^(?:[\divx]+[.)]?\s+)*(?:(?:the |main |key )?(?:results|findings)(?: and discussion)?|ergebnisse|resultados|hallazgos|résultats|النتائج)$/iu;

/** Headings within it that tell of the participants rather than of a theme. */
const NO_THEME =
  /participant|characteristic|demographic|\bsample\b|recruit|respondent|overview|teilnehm|stichprobe|summary/iu;

/** There are marks for twelve themes. */
const MOST = 12;

/** The one section that holds most of the quotations, or that stands alone: its parts are the themes. */
function holdingMost(
  among: readonly DraftSection[],
  sections: readonly DraftSection[],
): string | undefined {
  if (among.length === 1) return among[0]?.id;
  const counts = among.map(({ id }) => ({
    id,
    count: sections
      .filter((one) => one.id === id || one.id.startsWith(`${id}/`))
      .flatMap(({ lines }) => lines)
      .filter(({ quotation }) => quotation !== undefined).length,
  }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.find(({ count }) => all > 1 && count >= 0.8 * all)?.id;
}

/**
 * The ids of the sections that report the themes: those within the findings, without the one on the participants.
 *
 * @param findings Id of the section of the findings, where the article tags it.
 */
export function themesAmong(sections: readonly DraftSection[], findings?: string): string[] {
  const running = sections.filter(({ aside, list }) => aside !== true && list !== true);
  const named = running.find(
    ({ id, heading }) => !id.startsWith('abstract') && FINDINGS.test(heading.trim()),
  );
  const root = named?.id ?? findings;
  if (root === undefined) return [];
  const below = (id: string): DraftSection[] =>
    running.filter((one) => one.id !== id && parentOf(one.id) === id && one.unheaded !== true);
  const only = below(root);
  const inner = below(holdingMost(only, sections) ?? '');
  const level = inner.length > 1 ? inner : only;
  const themes = level.filter(({ heading }) => !NO_THEME.test(heading));
  return themes.slice(0, MOST).map(({ id }) => id);
}
