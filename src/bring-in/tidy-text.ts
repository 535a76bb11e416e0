/** A text on one line, with single spaces. */
export const tidyText = (text: string): string => text.replace(/\s+/gu, ' ').trim();
