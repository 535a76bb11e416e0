// Loads the search only when a reader is about to use it.
import { follow } from '../client/follow.ts';
import { tellLoading } from '../client/tell.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-index]');

if (link) {
  const here = location.pathname === link.pathname;
  const load = (act: 'open' | 'prepare', asked?: string): void => {
    const coming = import('./dialog.ts');
    (act === 'open' ? tellLoading(coming) : coming)
      .then((search) => {
        search[act](link, asked);
      })
      .catch(() => {
        // If the script of the dialog fails to load, the search page may still work.
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

  // No single-key shortcut: speech input types single letters by mistake.
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
  // Checked here, so that a page without highlights does not load the script.
  searched = `${import.meta.env.BASE_URL}searched` in sessionStorage;
} catch {
  // The page works without highlights.
}
if (searched)
  import('./mark-words.ts')
    .then(({ markWords }) => {
      markWords();
    })
    .catch(() => undefined);
