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

/** Fetches all that a search needs before the first key is pressed. */
export const prepare = (link: HTMLAnchorElement): Promise<Engine> => engineOf(indexOf(link));

function build(link: HTMLAnchorElement, engine: Engine): HTMLDialogElement {
  const { words } = engine.listing;
  const made = document.createElement('dialog');
  made.className = 'searching';
  made.setAttribute('aria-label', words['submit'] ?? '');
  const form = document.createElement('form');
  form.action = link.href;
  form.setAttribute('role', 'search');
  const field = document.createElement('input');
  field.type = 'search';
  field.name = 'q';
  field.autocomplete = 'off';
  field.setAttribute('aria-label', words['label'] ?? '');
  field.placeholder = words['label'] ?? '';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words['close'] ?? '';
  close.addEventListener('click', () => {
    made.close();
  });
  form.append(field, close);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  made.append(form, status, list);
  if (link.dataset['development'] !== undefined) {
    const note = document.createElement('p');
    note.textContent = words['development'] ?? '';
    made.append(note);
  }
  document.body.append(made);

  let turn = 0;
  const look = (): void => {
    const mine = (turn += 1);
    showResults(engine, place, field.value, {}, () => mine === turn).catch(() => {
      location.href = link.href;
    });
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
  field.addEventListener('input', look);
  // The arrow keys go from the field through the results and back.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [field, ...list.querySelectorAll<HTMLElement>('a, button')];
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

/** Opens the search, or goes to its page where the search cannot run. */
export async function open(link: HTMLAnchorElement): Promise<void> {
  try {
    dialog ??= build(link, await prepare(link));
  } catch {
    location.href = link.href;
    return;
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
