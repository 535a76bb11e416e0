// The style in which a reader cites, kept for the next citation.
import { keep, kept } from './storage.ts';

const NAME = 'citation-style';

/** The style that was used last, if it is one of these; else the first. */
export function usedStyle(styles: readonly string[]): string {
  const style = kept('localStorage', NAME) ?? '';
  return styles.includes(style) ? style : (styles[0] ?? '');
}

/** Keeps the style of a citation that is used; other labels are none. */
export function useStyle(styles: readonly string[], label: string): void {
  if (styles.includes(label)) keep('localStorage', NAME, label);
}

/** The names of the styles in a list of one reference in each. */
export const stylesIn = (list: ParentNode | null): string[] =>
  [...(list?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent.trim());
