// Narrows a list by theme, extent, role and words; the address has the choices.
import { keepInAddress, settleAddress } from './address.ts';
import type { WordAnswers } from './filter-by-words.ts';
import { reveal } from './reveal.ts';
import { tell, tellLoading } from './tell.ts';

/** Whether an entry has a value of a choice; it may have several. */
const has = (entry: HTMLElement, name: string, value: string): boolean =>
  !value || !!entry.dataset[name]?.split(' ').includes(value);

function explore(form: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-explored]')];
  const choices = [...form.querySelectorAll('select')];
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const [reset, share] = form.querySelectorAll('button');
  if (!field || !status || !reset || !share) return;
  /** What is folded while the list is whole. */
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('.rest')];
  const unfold = (open: boolean): void => {
    for (const rest of folded) rest.open = open;
  };
  const controls = [...choices, field];

  let answers: WordAnswers | undefined;
  const loadWords = async (): Promise<void> => {
    const { wordAnswers } = await import('./filter-by-words.ts');
    answers = await wordAnswers(entries);
    show();
  };

  const show = (): void => {
    if (field.value && !answers)
      tellLoading(loadWords()).catch(() => {
        status.textContent = form.dataset['wordless'] ?? '';
      });
    const relations = answers?.(field.value);
    const left = entries.flatMap((entry, place) => {
      const relation = relations ? relations[place] : 'typed';
      entry.hidden = !relation || !choices.every(({ name, value }) => has(entry, name, value));
      return entry.hidden || !relation ? [] : [relation];
    });
    const related = left.filter((relation) => relation !== 'typed').length;
    const narrowed = controls.some(({ value }) => value);
    const said = left.includes('begun')
      ? 'shownBegun'
      : related
        ? 'shownRelated'
        : narrowed
          ? 'shown'
          : 'all';
    for (const group of document.querySelectorAll<HTMLElement>('[data-explored-group]'))
      group.hidden = group.querySelector('[data-explored]:not([hidden])') === null;
    if (narrowed === reset.hidden) unfold(narrowed);
    for (const rest of folded) rest.firstElementChild?.toggleAttribute('hidden', narrowed);
    reset.hidden = share.hidden = !narrowed;
    status.textContent = (form.dataset[left.length ? said : 'nothing'] ?? '')
      .replace('{count}', `${left.length}`)
      .replace('{related}', `${related}`);
    // Going back, WebKit gives a field without suggestions its first value.
    field.defaultValue = field.value;
    keepInAddress(Object.fromEntries(controls.map(({ name, value }) => [name, value])));
  };
  const clear = (): void => {
    for (const control of controls) control.value = '';
    show();
  };

  const named = (): Element | null =>
    document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // An address that names an entry is about that entry, whatever choices it has.
  const stated = new URLSearchParams(named() ? '' : location.search);
  for (const control of controls) control.value = stated.get(control.name) ?? '';
  // A value that is no choice, in an address that somebody mistyped, leaves all.
  for (const choice of choices) if (choice.selectedIndex < 0) choice.value = '';
  delete form.dataset['waiting'];
  form.addEventListener('input', show);
  reset.addEventListener('click', () => {
    clear();
    field.focus();
  });
  share.addEventListener('click', () => {
    settleAddress();
    void import('./copying.ts')
      .then(({ copyAddress }) => copyAddress(location.href))
      .catch(() => {
        tell('failed');
      });
  });
  // Some browsers find no words in what is folded.
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'f' && (ctrlKey || metaKey)) unfold(true);
  });
  show();
  const target = named();
  if (target) reveal(target);
  // A shared address opens at the list that it narrows.
  if (!reset.hidden && !location.hash) form.scrollIntoView();
  // A link to an entry that the choices hide shows it.
  addEventListener('hashchange', () => {
    const target = named();
    if (!target) return;
    if (target.closest('[hidden]')) clear();
    reveal(target);
    target.scrollIntoView();
  });
}

const form = document.getElementById('explorer');
if (form) explore(form);
