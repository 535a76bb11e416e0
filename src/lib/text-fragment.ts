/* * The address of a page with a text fragment, which makes browsers that support it scroll to those words. Hyphens,
 * commas and ampersands have a meaning in a fragment and are percent-encoded. https://wicg.github.io/scroll-to-text-fragment/
 */
export const withTextFragment = (address: string, words: string): string =>
  `${address}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
