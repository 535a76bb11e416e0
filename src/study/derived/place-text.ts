import { fill } from '../../lib/fill.ts';
import { REFERENCE_LIST } from '../schema/outline.ts';
import type { Passage } from '../schema/passage.ts';
import type { Study } from '../reading/study.ts';

/** The parts of a study that name a place. */
type Names = Pick<Study, 'outline' | 'ui'>;

/**
 * The name of a passage's place: a box or table or a line of it, an entry of the reference list, or a paragraph, which
 * `ofParagraph` names.
 */
function named(
  { outline, ui }: Names,
  { section: id, paragraph, whole }: Passage,
  nameOf: (section: Study['outline'][number]) => string,
  ofParagraph: string,
): string {
  const section = outline.find((candidate) => candidate.id === id);
  if (section === undefined) throw new Error(`There is no section '${id}'.`);
  if (whole) return nameOf(section);
  if (id === REFERENCE_LIST) return fill(ui.references.label, { number: paragraph });
  return section.aside
    ? fill(ui.passage.line, { section: nameOf(section), line: paragraph })
    : fill(ofParagraph, { section: nameOf(section), paragraph });
}

/** 'Findings, theme 1, paragraph 3', 'Table 2, line 2', 'Reference 6' */
export const placeText = (study: Names, passage: Passage): string =>
  named(study, passage, ({ label }) => label, study.ui.passage.place);

/** 'Theme 1 ¶3', 'Table 2, line 2', 'Reference 6' */
export const shortPlaceText = (study: Names, passage: Passage): string =>
  named(study, passage, ({ short, label }) => short ?? label, study.ui.passage.short);
