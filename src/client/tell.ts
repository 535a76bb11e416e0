// Announces what happened, on the screen and to screen readers.
import { announcements } from 'virtual:study/announcements';

/** The announcements. What has loaded is there to see, and has no words. */
export type Message = keyof typeof announcements | 'loaded';

let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces it in an existing live region, because screen readers announce changes there. An open dialog has its own
 * region, since the page below is inert.
 */
export function tell(message: Message, place: ParentNode = document): void {
  const region = place.querySelector('.told');
  const words = message === 'loaded' ? '' : announcements[message];
  if (region === null) return;
  region.textContent = words;
  clearTimeout(fading);
  if (message === 'loading') return;
  // Long enough to read it and to hear it.
  fading = setTimeout(
    () => {
      region.textContent = '';
    },
    3000 + 90 * words.length,
  );
}

/** Says that something is loading, from the moment when a reader would wonder until it is here. */
export function tellLoading<Value>(coming: Promise<Value>): Promise<Value> {
  const wondering = setTimeout(tell, 400, 'loading');
  return coming.finally(() => {
    clearTimeout(wondering);
    tell('loaded');
  });
}
