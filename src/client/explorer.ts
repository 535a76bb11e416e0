// Narrows a list by theme, extent, role and words; the address holds the choices.

/** An entry of the list with its values by the name of the choice. */
interface Entry {
  element: HTMLElement;
  text: string;
}

/** Whether an entry has a value; it may have several. */
const has = ({ element }: Entry, name: string, value: string): boolean =>
  value === '' || (element.dataset[name] ?? '').split(' ').includes(value);

function explore(form: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-explored]')].map(
    (element): Entry => ({ element, text: element.textContent.toLowerCase() }),
  );
  const choices = [...form.querySelectorAll('select')];
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  if (field === null || status === null) return;
  const controls = [...choices, field];
  const labels = new Map(
    choices.flatMap(({ options }) => [...options].map((option) => [option, option.text] as const)),
  );

  /** Entries that all choices leave, but for one that is not looked at. */
  const left = (except?: HTMLSelectElement): Entry[] =>
    entries.filter(
      (entry) =>
        field.value
          .toLowerCase()
          .split(' ')
          .every((word) => entry.text.includes(word)) &&
        choices.every((choice) => choice === except || has(entry, choice.name, choice.value)),
    );

  const show = (): void => {
    const shown = left();
    for (const entry of entries) entry.element.hidden = !shown.includes(entry);
    for (const group of document.querySelectorAll<HTMLElement>('[data-explored-group]'))
      group.hidden = group.querySelector('[data-explored]:not([hidden])') === null;
    for (const choice of choices) {
      const others = left(choice);
      for (const option of choice.options) {
        const count = others.filter((entry) => has(entry, choice.name, option.value)).length;
        option.text = `${labels.get(option) ?? ''} (${count})`;
      }
    }
    status.textContent = (form.dataset['shown'] ?? '')
      .replace('{count}', `${shown.length}`)
      .replace('{total}', `${entries.length}`);
    const address = new URL(location.href);
    const { searchParams } = address;
    for (const { name, value } of controls)
      if (value === '') searchParams.delete(name);
      else searchParams.set(name, value);
    history.replaceState(history.state, '', address);
  };

  const stated = new URL(location.href).searchParams;
  for (const control of controls) control.value = stated.get(control.name) ?? '';
  // A value that is no choice, in an address that somebody mistyped, leaves all.
  for (const choice of choices) if (choice.selectedIndex < 0) choice.value = '';
  form.hidden = false;
  form.addEventListener('input', show);
  const reset = (): void => {
    for (const control of controls) control.value = '';
    show();
  };
  form.querySelector('button')?.addEventListener('click', reset);
  show();
  // A link to an entry that the choices hide shows it.
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    reset();
    target.scrollIntoView();
  });
}

const form = document.getElementById('explorer');
if (form !== null) explore(form);
