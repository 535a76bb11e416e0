// Loads the search when a reader shows the intent to search, and nothing of it before.
const link = document.querySelector<HTMLAnchorElement>('a[data-index]');

if (link !== null) {
  const here = location.pathname === link.pathname;
  const load = (act: 'open' | 'prepare'): void => {
    import('./search-dialog.ts')
      .then((search) => {
        search[act](link);
      })
      .catch(() => {
        // What fails before the search is opened is told then.
        if (act === 'open') location.href = link.href;
      });
  };

  if (!here) {
    for (const intent of ['pointerenter', 'focus'])
      link.addEventListener(intent, () => load('prepare'), { once: true });
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      load('open');
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
    else load('open');
  });
}

if (sessionStorage.getItem('searched') !== null) void import('./mark-words.ts');
