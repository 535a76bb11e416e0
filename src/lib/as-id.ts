/** A text as an id, or as a part of an address: lower-case letters, digits and single hyphens; '' if nothing is left. */
export const asId = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
