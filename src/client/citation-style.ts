// Remembers the citation style that a reader used last.
import { keep, kept } from './storage.ts';

/** Sites on one host share storage, so the name begins with the address of this one. */
const NAME = `${import.meta.env.BASE_URL}citation-style`;

/** The style that was used last if it is one of these, otherwise the first. */
export function usedStyle(styles: readonly string[]): string {
  const style = kept('localStorage', NAME) ?? '';
  return styles.includes(style) ? style : (styles[0] ?? '');
}

/** Remembers the style of a citation; ignores other labels. */
export function useStyle(styles: readonly string[], label: string): void {
  if (styles.includes(label)) keep('localStorage', NAME, label);
}

/** The names of the styles in a list with one reference per style. */
export const stylesIn = (list: ParentNode | null): string[] =>
  [...(list?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent.trim());
