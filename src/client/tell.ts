// Tells a reader in a word what happened, to the eye and to the ear.

/** What is told; the words are in the page, so that they need no server. */
export type Message = 'copied' | 'selected' | 'addressed' | 'failed';

let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells it in a live region that was in the tree before, for assistive technology reads what changes there. The one
 * of an open window is within the window: what is below it can be neither seen nor heard.
 */
export function tell(message: Message, place: ParentNode = document): void {
  const region = place.querySelector('.told');
  const words = document.querySelector<HTMLElement>('.told')?.dataset[message] ?? '';
  if (region === null) return;
  region.textContent = words;
  clearTimeout(fading);
  // Time to read it, and to hear it.
  fading = setTimeout(
    () => {
      region.textContent = '';
    },
    3000 + 90 * words.length,
  );
}
