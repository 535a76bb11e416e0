// The search that opens over any page.
import { ui } from 'virtual:study/search-ui';
import { engineOf, forgetEngine, type Engine } from './engine.ts';
import { showFailure, showResults, type ResultsPlace } from './results.ts';

/** The address of the index, from the link to the search page. */
const indexOf = (link: HTMLAnchorElement): { folder: string; base: string; version: string } => ({
  folder: link.dataset['index'] ?? '',
  base: link.dataset['base'] ?? '/',
  version: link.dataset['version'] ?? '',
});

let dialog: HTMLDialogElement | undefined;

const ready = (link: HTMLAnchorElement): Promise<Engine> => engineOf(indexOf(link));

/** Fetches what a search needs before the first key is pressed. */
export function prepare(link: HTMLAnchorElement): void {
  // A failure is reported when somebody searches.
  ready(link).catch(forgetEngine);
}

/** Creates the dialog at once. Text typed before the index has loaded is searched for afterwards. */
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
      showFailure(place);
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
    again,
    ask: (query: string) => {
      field.value = query;
      field.focus();
      void look();
    },
  };
  start();

  field.addEventListener('input', () => {
    // On going back, WebKit restores the first value of a field without autocomplete.
    field.defaultValue = field.value;
    // The search page gets the same query, and has filters and all results.
    browse.href = `${link.href}${field.value === '' ? '' : `?q=${encodeURIComponent(field.value)}`}`;
    browse.textContent = field.value === '' ? ui.browse : ui.all;
    void look();
  });
  form.addEventListener('submit', (event) => {
    // The dialog answers the query; the search page may be unreachable.
    event.preventDefault();
    void look().then(() => {
      (list.querySelector('a') ?? browse).focus();
    });
  });
  // In WebKit, Escape clears a search field and does not close the dialog.
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') made.close();
  });
  // The arrow keys move from the field through the results and back.
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
    // A result on this page closes the search. A reader who returns from another page finds it open.
    if (result.pathname === location.pathname) made.close();
    else keepQuery(field.value);
  });
  made.addEventListener('close', () => {
    keepQuery('');
  });
  return made;
}

/** Stores the query with the current history entry; nothing if the dialog was closed. */
function keepQuery(query: string): void {
  try {
    history.replaceState({ ...(history.state as object | null), asked: query }, '');
  } catch {
    // A reader who returns finds the page without the dialog.
  }
}

/**
 * Opens the search.
 *
 * @param asked The query when the reader left this page.
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
