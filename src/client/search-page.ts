// The page of the search: its address holds the query and the choices.
import { engineOf, type Engine } from './search-engine.ts';
import { showResults } from './search-results.ts';

/** A parameter of an address; one that is broken is none. */
const stated = (): URLSearchParams => new URLSearchParams(location.search);

async function mount(form: HTMLFormElement): Promise<void> {
  const { folder = '', base = '/', version = '' } = form.dataset;
  const field = form.querySelector('input');
  const list = document.getElementById('results');
  const status = document.getElementById('found');
  if (field === null || list === null || status === null) return;
  const choices = [...form.querySelectorAll('select')];

  const parameters = stated();
  field.value = parameters.get('q') ?? '';
  for (const choice of choices) choice.value = parameters.get(choice.name) ?? '';

  const fail = (): void => {
    form.hidden = true;
    document.getElementById('search-failed')?.removeAttribute('hidden');
  };
  // Shown before the index is here, so that nothing moves when it comes; what is typed meanwhile is asked then.
  form.hidden = false;
  let engine: Engine;
  try {
    engine = await engineOf({ folder, version });
  } catch {
    fail();
    return;
  }
  if (form.dataset['development'] !== undefined)
    status.after(engine.listing.words['development'] ?? '');

  let turn = 0;
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    const filters = Object.fromEntries(
      choices.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    const address = new URL(location.href);
    address.search = String(
      new URLSearchParams({ ...(field.value && { q: field.value }), ...filters }),
    );
    history.replaceState(history.state, '', address);
    // A program or an index that does not come is noticed at the first question.
    await showResults(engine, place, field.value, filters, () => mine === turn).catch(fail);
  };
  const place = {
    list,
    status,
    base,
    first: 5,
    ask: (query: string) => {
      field.value = query;
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
  // A reader who comes back finds the list where it was left.
  list.addEventListener('click', ({ target }) => {
    const followed = target instanceof Element ? target.closest('a') : null;
    if (followed !== null) history.replaceState({ followed: followed.href }, '');
  });
  const { followed } = (history.state ?? {}) as { followed?: string };
  await look();
  const left = [...list.querySelectorAll('a')].find(({ href }) => href === followed);
  left?.scrollIntoView({ block: 'center' });
  left?.focus({ preventScroll: true });
}

const form = document.querySelector<HTMLFormElement>('#search');
if (form !== null) void mount(form);
