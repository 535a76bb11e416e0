import { nearest } from './nearest.ts';

/**
 * What the marks of a picture do beside being links. A picture is an element with `data-marks`; its marks are the links
 * in it that have `data-about`, the ids of what each is about, and `data-preview`, the name under which link-preview.ts
 * finds what to show of it on hover, focus and the first touch. This gives
 *
 * - one stop of the Tab key a picture: arrows lead to the nearest mark, Home and End to the first and the last;
 * - a light on every mark, sentence (`data-by`) and quotation (`data-quote`) of the page that is about the same as the
 *   mark that is pointed at or focused, while the rest of its picture steps back. Escape puts it out.
 */
export function enliven(picture: HTMLElement): void {
  const marks = (): HTMLAnchorElement[] =>
    [...picture.querySelectorAll<HTMLAnchorElement>('a[data-about]')].filter((mark) =>
      mark.checkVisibility(),
    );
  const stopAt = (stop: HTMLAnchorElement | undefined): void => {
    for (const mark of picture.querySelectorAll<HTMLAnchorElement>('a[data-about]'))
      mark.tabIndex = mark === stop ? 0 : -1;
  };
  const markOf = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-about]') : null;

  stopAt(marks()[0]);
  picture.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark) stopAt(mark);
    // Not below the sheet that shows what it is.
    mark?.scrollIntoView({ block: 'nearest' });
    light(mark);
  });
  picture.addEventListener('focusout', () => {
    light(null);
  });
  picture.addEventListener('pointerover', (event) => {
    light(markOf(event) ?? focused());
  });
  picture.addEventListener('pointerleave', () => {
    light(focused());
  });
  picture.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') light(null);
    const mark = markOf(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = marks();
    const to = nearest(all.map(middle), all.indexOf(mark), event.key);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  });
}

/** Adds to the box of link-preview.ts the quotations and the citation of the finding on this page that a mark leads to. */
export function addLinks(): void {
  const box = document.getElementById('preview');
  if (!box) return;
  new MutationObserver(() => {
    const mark = document.querySelector(`[data-marks] [aria-describedby="${box.id}"]`);
    const href = mark?.getAttribute('href') ?? '';
    const finding = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
    if (box.hidden || !finding || box.childElementCount > 0) return;
    for (const links of ['a[href*="/quotes/"]', '.cite'])
      for (const own of finding.querySelectorAll(links)) box.append(' · ', own.cloneNode(true));
  }).observe(box, { attributeFilter: ['hidden'] });
}

const middle = (mark: Element): { x: number; y: number } => {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

const focused = (): HTMLAnchorElement | null =>
  document.activeElement?.closest<HTMLAnchorElement>('a[data-about]') ?? null;

/** Lights up what is about the same as a mark, and puts out what was lit before. */
function light(mark: HTMLAnchorElement | null): void {
  for (const lit of document.querySelectorAll('.lit, .has-lit'))
    lit.classList.remove('lit', 'has-lit');
  if (mark === null) return;
  const ids = (mark.dataset['about'] ?? '').split(' ');
  const same = ids.flatMap((id) =>
    ['about', 'by', 'quote'].map((name) => `[data-${name}~="${id}"]`),
  );
  for (const element of document.querySelectorAll(same.join())) element.classList.add('lit');
  mark.closest('[data-marks]')?.classList.add('has-lit');
}
