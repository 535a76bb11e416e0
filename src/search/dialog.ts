// The search that opens over any page.
import { ui } from 'virtual:study/search-ui';
import { engineOf, forgetEngine, type Engine } from './engine.ts';
import { showFailure, showResults, type ResultsPlace } from './results.ts';

/** Where the index is, from the link to the search page. */
const indexOf = (link: HTMLAnchorElement): { folder: string; base: string; version: string } => ({
  folder: link.dataset['index'] ?? '',
  base: link.dataset['base'] ?? '/',
  version: link.dataset['version'] ?? '',
});

let dialog: HTMLDialogElement | undefined;

const ready = (link: HTMLAnchorElement): Promise<Engine> => engineOf(indexOf(link));

/** Fetches all that a search needs before the first key is pressed. */
export function prepare(link: HTMLAnchorElement): void {
  // A failure is reported when somebody searches.
  ready(link).catch(forgetEngine);
}

/** Makes the window at once; what is typed before the index is here is asked when it is. */
function build(link: HTMLAnchorElement): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'searching';
  made.setAttribute('aria-label', link.textContent.trim());
  const form = document.createElement('form');
  form.action = link.href;
  form.setAttribute('role', 'search');
  const field = document.createElement('input');
  field.type = 'search';
  field.name = 'q';
  field.autocomplete = 'off';
  field.placeholder = ui.label;
  field.setAttribute('aria-label', ui.label);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = ui.close;
  close.addEventListener('click', () => {
    made.close();
  });
  form.append(field, close);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  const ways = document.createElement('p');
  const browse = document.createElement('a');
  browse.href = link.href;
  browse.textContent = ui.browse;
  ways.append(browse);
  made.append(form, status, list, ways);
  if (link.dataset['development'] !== undefined) made.append(ui.development);
  document.body.append(made);

  let turn = 0;
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    const current = (): boolean => mine === turn;
    try {
      await showResults(await ready(link), place, field.value, {}, current);
    } catch {
      if (!current()) return;
      forgetEngine();
      showFailure(place, again);
    }
  };
  const start = (): void => {
    status.textContent = ui.loading;
    void look();
  };
  const again = (): void => {
    list.replaceChildren();
    field.focus();
    start();
  };
  const place: ResultsPlace = {
    list,
    status,
    base: indexOf(link).base,
    first: 3,
    ask: (query: string) => {
      field.value = query;
      field.focus();
      void look();
    },
  };
  start();

  field.addEventListener('input', () => {
    // Going back, WebKit gives a field without suggestions its first value.
    field.defaultValue = field.value;
    // The page of the search has the same question, with choices and all results.
    browse.href = `${link.href}${field.value === '' ? '' : `?q=${encodeURIComponent(field.value)}`}`;
    browse.textContent = field.value === '' ? ui.browse : ui.all;
    void look();
  });
  form.addEventListener('submit', (event) => {
    // What was typed is answered here; the page of the search may be out of reach.
    event.preventDefault();
    void look().then(() => {
      (list.querySelector('a') ?? browse).focus();
    });
  });
  // In WebKit the Escape key empties a field of a search and goes no further.
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') made.close();
  });
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
  made.addEventListener('click', ({ target }) => {
    const result = target instanceof Element ? target.closest('a') : null;
    if (result === null) return;
    // A result on this very page closes the search; who comes back from another finds it open.
    if (result.pathname === location.pathname) made.close();
    else keepQuery(field.value);
  });
  made.addEventListener('close', () => {
    keepQuery('');
  });
  return made;
}

/** Keeps with this entry of the browser's history what was asked here; nothing where the window was closed. */
function keepQuery(query: string): void {
  try {
    history.replaceState({ ...(history.state as object | null), asked: query }, '');
  } catch {
    // Who comes back finds the page alone.
  }
}

/**
 * Opens the search.
 *
 * @param asked What was asked when the reader left this page.
 */
export function open(link: HTMLAnchorElement, asked?: string): void {
  dialog ??= build(link);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  if (asked !== undefined && field !== null) {
    field.value = asked;
    field.dispatchEvent(new Event('input'));
  }
  field?.select();
}
