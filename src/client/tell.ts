// Announces what happened, on the screen and to screen readers.

/** The announcements; their text is in the page. */
export type Message = 'copied' | 'selected' | 'addressed' | 'failed';

let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces it in an existing live region, because screen readers announce changes there. An open dialog has its own
 * region, since the page below is inert.
 */
export function tell(message: Message, place: ParentNode = document): void {
  const region = place.querySelector('.told');
  const words = document.querySelector<HTMLElement>('.told')?.dataset[message] ?? '';
  if (region === null) return;
  region.textContent = words;
  clearTimeout(fading);
  // Long enough to read it and to hear it.
  fading = setTimeout(
    () => {
      region.textContent = '';
    },
    3000 + 90 * words.length,
  );
}
