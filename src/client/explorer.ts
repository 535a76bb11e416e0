// Filters a list by theme, extent, role and words. The choices are in the address.
import { keepInAddress } from './address.ts';

/** Whether an entry has a value of a filter; it may have several. */
const has = (entry: HTMLElement, name: string, value: string): boolean =>
  !value || !!entry.dataset[name]?.split(' ').includes(value);

function explore(form: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-explored]')];
  const choices = [...form.querySelectorAll('select')];
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const reset = form.querySelector('button');
  if (!field || !status || !reset) return;
  const controls = [...choices, field];

  let answers: ((entry: HTMLElement, query: string) => boolean) | undefined;
  const loadWords = async (): Promise<void> => {
    const { wordFilter } = await import('./filter-by-words.ts');
    answers = await wordFilter(form.dataset['synonyms']);
    show();
  };

  const show = (): void => {
    if (field.value && !answers)
      loadWords().catch(() => {
        status.textContent = form.dataset['wordless'] ?? '';
      });
    let shown = 0;
    for (const entry of entries) {
      const fits =
        choices.every(({ name, value }) => has(entry, name, value)) &&
        (!answers || answers(entry, field.value));
      entry.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-explored-group]'))
      group.hidden = group.querySelector('[data-explored]:not([hidden])') === null;
    reset.hidden = !controls.some(({ value }) => value);
    status.textContent = (form.dataset[shown ? 'shown' : 'nothing'] ?? '').replace(
      '{count}',
      `${shown}`,
    );
    // On going back, WebKit restores the first value of a field without autocomplete.
    field.defaultValue = field.value;
    keepInAddress(Object.fromEntries(controls.map(({ name, value }) => [name, value])));
  };
  const clear = (): void => {
    for (const control of controls) control.value = '';
    show();
  };

  const named = (): Element | null =>
    document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // An address with the id of an entry shows that entry, whatever the filters.
  const stated = new URLSearchParams(named() ? '' : location.search);
  for (const control of controls) control.value = stated.get(control.name) ?? '';
  // An unknown value in the address filters nothing.
  for (const choice of choices) if (choice.selectedIndex < 0) choice.value = '';
  delete form.dataset['waiting'];
  form.addEventListener('input', show);
  reset.addEventListener('click', () => {
    clear();
    field.focus();
  });
  show();
  // A shared address opens at its filtered list.
  if (!reset.hidden && !location.hash) form.scrollIntoView();
  // A link to a hidden entry shows it.
  addEventListener('hashchange', () => {
    const target = named();
    if (!target?.closest('[hidden]')) return;
    clear();
    target.scrollIntoView();
  });
}

const form = document.getElementById('explorer');
if (form) explore(form);
