// Loads the search when a reader shows the intent to search, and nothing of it before.
const link = document.querySelector<HTMLAnchorElement>('a[data-index]');

if (link !== null) {
  const here = location.pathname === link.pathname;
  const module = () => import('./search-dialog.ts');
  const open = (): void => {
    module()
      .then((search) => {
        search.open(link);
      })
      .catch(() => {
        location.href = link.href;
      });
  };
  const prepare = (): void => {
    // What fails now is told when the search is opened.
    module()
      .then((search) => search.prepare(link))
      .catch(() => undefined);
  };

  if (!here) {
    for (const intent of ['pointerenter', 'focus', 'touchstart'] as const)
      link.addEventListener(intent, prepare, { once: true, passive: true });
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
  }

  document.addEventListener('keydown', (event) => {
    const writing =
      event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    const slash =
      event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !chord) return;
    event.preventDefault();
    if (here) document.querySelector<HTMLInputElement>('#search input')?.focus();
    else open();
  });
}

if (sessionStorage.getItem('searched') !== null) void import('./mark-words.ts');
