/** The comma of a language with the space after it: ', ' in English, '، ' in Arabic. */
export const commaOf = (language: string): string =>
  new Intl.Locale(language).maximize().script === 'Arab' ? '، ' : ', ';
