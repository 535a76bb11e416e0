// The search that opens over any page.
import { engineOf, type Engine } from './search-engine.ts';
import { showResults } from './search-results.ts';

/** Where the index is, from the link to the search page. */
export const indexOf = (
  link: HTMLAnchorElement,
): { folder: string; base: string; version: string } => ({
  folder: link.dataset['index'] ?? '',
  base: link.dataset['base'] ?? '/',
  version: link.dataset['version'] ?? '',
});

let dialog: HTMLDialogElement | undefined;

const ready = (link: HTMLAnchorElement): Promise<Engine> => engineOf(indexOf(link));

/** Fetches all that a search needs before the first key is pressed. */
export function prepare(link: HTMLAnchorElement): void {
  ready(link).catch(() => undefined);
}

/** Makes the window at once; what is typed before the index is here is asked when it is. */
function build(link: HTMLAnchorElement): HTMLDialogElement {
  const name = link.textContent.trim();
  const made = document.createElement('dialog');
  made.className = 'searching';
  made.setAttribute('aria-label', name);
  const form = document.createElement('form');
  form.action = link.href;
  form.setAttribute('role', 'search');
  const field = document.createElement('input');
  field.type = 'search';
  field.name = 'q';
  field.autocomplete = 'off';
  field.setAttribute('aria-label', name);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = link.dataset['close'] ?? '';
  close.addEventListener('click', () => {
    made.close();
  });
  form.append(field, close);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  const browse = document.createElement('a');
  browse.href = link.href;
  made.append(form, status, list);
  document.body.append(made);

  const leave = (): void => {
    location.href = link.href;
  };
  let engine: Engine | undefined;
  let turn = 0;
  const look = (): void => {
    if (engine === undefined) return;
    const mine = (turn += 1);
    showResults(engine, place, field.value, {}, () => mine === turn).catch(leave);
  };
  const place = {
    list,
    status,
    base: indexOf(link).base,
    first: 3,
    ask: (query: string) => {
      field.value = query;
      field.focus();
      look();
    },
  };
  ready(link)
    .then((started) => {
      engine = started;
      const { words } = started.listing;
      field.setAttribute('aria-label', words['label'] ?? name);
      field.placeholder = words['label'] ?? '';
      browse.textContent = words['browse'] ?? '';
      const ways = document.createElement('p');
      ways.append(browse);
      made.append(ways);
      if (link.dataset['development'] !== undefined) made.append(words['development'] ?? '');
      look();
    })
    .catch(leave);

  field.addEventListener('input', look);
  // The arrow keys go from the field through the results and back.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [
      field,
      ...list.querySelectorAll<HTMLElement>('a, button'),
      browse,
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  list.addEventListener('click', ({ target }) => {
    // A result on this very page closes the search.
    if (target instanceof Element && target.closest('a') !== null) made.close();
  });
  return made;
}

/** Opens the search. Where it cannot run, its page takes its place. */
export function open(link: HTMLAnchorElement): void {
  dialog ??= build(link);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
