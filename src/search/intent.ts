// Loads the search when a reader shows the intent to search, and nothing of it before.
import { follow } from '../client/follow.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-index]');

if (link) {
  const here = location.pathname === link.pathname;
  const load = (act: 'open' | 'prepare', asked?: string): void => {
    import('./dialog.ts')
      .then((search) => {
        search[act](link, asked);
      })
      .catch(() => {
        // The program of the window does not come: the page of the search may.
        if (act === 'open') void follow(link);
      });
  };

  if (!here) {
    for (const intent of ['pointerenter', 'pointerdown', 'focus'])
      link.addEventListener(intent, () => load('prepare'), { once: true });
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      load('open');
    });
  }

  const asked = (history.state as { asked?: string } | null)?.asked;
  if (asked) load('open', asked);

  // A single letter or sign opens nothing while a reader is elsewhere: speech input types them by mistake.
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && document.activeElement === link;
    const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !chord) return;
    event.preventDefault();
    if (here) document.querySelector<HTMLInputElement>('#search input')?.focus();
    else load('open');
  });
}

let searched = false;
try {
  // Looked at here, so that a page without marks is spared the program that reads it.
  searched = 'searched' in sessionStorage;
} catch {
  // The page is whole without marks.
}
if (searched)
  import('./mark-words.ts')
    .then(({ markWords }) => {
      markWords();
    })
    .catch(() => undefined);
