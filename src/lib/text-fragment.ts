/**
 * The address of a page with the words at which a browser that knows text fragments opens it; to others it is
 * the address of the page. Hyphens, commas and ampersands mean something in a fragment and are written as
 * codes. https://wicg.github.io/scroll-to-text-fragment/
 */
export const withTextFragment = (address: string, words: string): string =>
  `${address}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
