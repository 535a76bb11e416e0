import { fill } from '../lib/fill.ts';
import type { Passage } from './passage.ts';
import type { Study } from './study.ts';

/** 'Findings, theme 1, paragraph 3' */
export function placeText(
  { outline, words }: Pick<Study, 'outline' | 'words'>,
  passage: Passage,
): string {
  const section = outline.find(({ id }) => id === passage.section);
  if (section === undefined) throw new Error(`There is no section '${passage.section}'.`);
  const { label, aside } = section;
  return aside
    ? fill(words.passage.line, { section: label, line: passage.paragraph })
    : fill(words.passage.place, { section: label, paragraph: passage.paragraph });
}
