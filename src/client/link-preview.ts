import { follow } from './follow.ts';
import { tellLoading } from './tell.ts';

/**
 * Shows what a link leads to, on hover, focus and the first touch. As WCAG 1.4.13 asks, the box can be
 * dismissed with Escape, can be pointed at, and stays until pointer or focus leave. Without this script the
 * links are links.
 */
const box = document.createElement('div');
box.className = 'preview';
box.id = 'preview';
box.role = 'tooltip';
box.hidden = true;
document.body.append(box);

let shown: HTMLElement | undefined;
let waiting: number | undefined;
let wanted: HTMLElement | undefined;
let texts: Record<string, string> | undefined;
let coming: Promise<void> | undefined;
let touched = false;
let opened: HTMLElement | undefined;

/** Fetches the texts once; where they do not come, links are links, and the next one asks again. */
function fetchTexts(): Promise<void> {
  coming ??= Promise.all([
    fetch(document.body.dataset['previews'] ?? ''),
    import('./preview-styles.ts'),
  ])
    .then(async ([response]) => {
      texts = (await response.json()) as Record<string, string>;
    })
    .catch(() => {
      coming = undefined;
    });
  return coming;
}

/** The name of a link's text: the id that the link leads to, after its kind: 'finding/'. A link of a drawing has it whole. */
const nameOf = ({ dataset, hash }: HTMLAnchorElement): string => {
  const { preview = '' } = dataset;
  return /[^/]$/u.test(preview) ? preview : preview + hash.slice(1);
};

function hide(): void {
  clearTimeout(waiting);
  wanted = undefined;
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidden = true;
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(waiting);
  wanted = link;
  if (texts === undefined) {
    void (touched ? tellLoading(fetchTexts()) : fetchTexts()).then(() => {
      if (wanted !== link) return;
      if (texts) show(link);
      else if (touched && opened === link) void follow(link);
    });
    return;
  }
  const text = texts[nameOf(link)];
  if (text === undefined || shown === link) return;
  hide();
  wanted = link;
  shown = link;
  box.textContent = text;
  box.classList.toggle('sheet', isMark(link));
  box.hidden = false;
  link.setAttribute('aria-describedby', box.id);
  const at = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - 8;
  box.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
  box.style.top = `${at.bottom + window.scrollY + 4}px`;
}

/** Marks of a picture lie close together, and show what they are sooner: see marks.ts. */
const isMark = (link: Element): boolean => link.closest('[data-marks]') !== null;

function later(act: () => void, milliseconds: number): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(act, milliseconds);
}

// What happens in a document happens to a node of it.
const inBox = ({ target }: Event): boolean => box.contains(target as Node | null);

const linkOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>('a[data-preview], a.term')
    : null;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkOf(event);
  if (link)
    later(
      () => {
        show(link);
      },
      isMark(link) ? 80 : 150,
    );
  else if (inBox(event)) clearTimeout(waiting);
  else if (shown && shown !== document.activeElement) later(hide, 300);
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link) show(link);
  else if (!inBox(event)) hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
// The first touch shows, the second follows.
document.addEventListener('pointerdown', (event) => {
  touched = event.pointerType === 'touch';
  if (!touched || linkOf(event) || inBox(event)) return;
  opened = undefined;
  hide();
});
document.addEventListener('click', (event) => {
  const link = linkOf(event);
  if (!touched || !link || link === opened) return;
  // A link that has no words is followed at once.
  if (texts && texts[nameOf(link)] === undefined) return;
  event.preventDefault();
  opened = link;
  show(link);
});
