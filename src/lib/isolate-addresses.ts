/**
 * HTML with each web address in an element of its own direction: in a text from right to left, the slash at its end would
 * otherwise stand at its beginning.
 */
export const isolateAddresses = (html: string): string =>
  html.replace(/(?<!["'=])https?:\/\/[^\s<]*[^\s<.,;)]/gu, '<bdi>$&</bdi>');
