// The search page. Its address contains the query and the filters.
import { ui } from 'virtual:study/search-ui';
import { keepInAddress, settleAddress } from '../client/address.ts';
import { engineOf, forgetEngine } from './engine.ts';
import { showFailure, showResults, type ResultsPlace } from './results.ts';

/** Stores where a reader left the list for a result, if the browser allows it. */
function keepFollowed(followed: string): void {
  settleAddress();
  try {
    history.replaceState({ followed }, '');
  } catch {
    // The list then starts at the top.
  }
}

async function mount(form: HTMLFormElement): Promise<void> {
  const { folder = '', base = '/', version = '' } = form.dataset;
  const field = form.querySelector('input');
  const list = document.getElementById('results');
  const status = document.getElementById('found');
  if (field === null || list === null || status === null) return;
  const choices = [...form.querySelectorAll('select')];

  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  for (const choice of choices) choice.value = parameters.get(choice.name) ?? '';

  // Shown before the index has loaded, so that nothing moves afterwards. Text typed meanwhile is searched for then.
  delete form.dataset['waiting'];
  document.getElementById('search-failed')?.remove();
  if (form.dataset['development'] !== undefined) status.after(ui.development);

  let turn = 0;
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    const current = (): boolean => mine === turn;
    const all = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
    const filters = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    // On going back, WebKit restores the first value of a field without autocomplete.
    field.defaultValue = field.value;
    keepInAddress({ q: field.value, ...all });
    try {
      await showResults(await engineOf({ folder, version }), place, field.value, filters, current);
    } catch {
      if (!current()) return;
      forgetEngine();
      showFailure(place);
    }
  };
  const start = (): Promise<void> => {
    if (field.value !== '') status.textContent = ui.loading;
    return look();
  };
  const again = (): void => {
    list.replaceChildren();
    field.focus();
    void start();
  };
  const place: ResultsPlace = {
    list,
    status,
    base,
    first: 5,
    again,
    ask: (query: string) => {
      field.value = query;
      field.focus();
      void look();
    },
    clear: () => {
      for (const choice of choices) choice.value = '';
      field.focus();
      void look();
    },
  };
  field.addEventListener('input', () => void look());
  for (const choice of choices) choice.addEventListener('change', () => void look());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
  // Print shows all results; those not fetched yet have a title and a place only.
  addEventListener('beforeprint', () => {
    for (const more of list.querySelectorAll<HTMLButtonElement>('.more')) more.click();
  });
  // A reader who returns finds the list where they left it.
  list.addEventListener('click', ({ target }) => {
    const followed = target instanceof Element ? target.closest('a') : null;
    if (followed !== null) keepFollowed(followed.href);
  });
  const { followed } = (history.state ?? {}) as { followed?: string };
  await start();
  const left = [...list.querySelectorAll('a')].find(({ href }) => href === followed);
  left?.scrollIntoView({ block: 'center' });
  left?.focus({ preventScroll: true });
}

const form = document.querySelector<HTMLFormElement>('#search');
if (form !== null) void mount(form);
