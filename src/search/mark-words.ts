// Highlights the words of a search on the page of a result, without changing its text.
import { patternOf, SEARCHED } from './results.ts';
import { takeFromSession } from '../client/storage.ts';

/** The name of the highlights in the style sheet. */
const HIGHLIGHT = 'searched';

/** What a search stores for the page of a result. */
interface Searched {
  path: string;
  query: string;
  /** The notice about the highlights, with the words in it. */
  notice: string;
  clear: string;
}

/** The stored search, if it is valid. */
function searchedIn(kept: unknown): Searched | undefined {
  const { path, query, notice, clear } = (kept ?? {}) as Partial<Record<keyof Searched, unknown>>;
  return typeof path === 'string' &&
    typeof query === 'string' &&
    typeof notice === 'string' &&
    typeof clear === 'string'
    ? { path, query, notice, clear }
    : undefined;
}

/** Every place of the words in the main part of the page. */
function placesOf(pattern: RegExp, main: Element): Range[] {
  const places: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const match of text.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      places.push(range);
    }
  }
  return places;
}

function say({ notice, clear }: Searched, main: HTMLElement): void {
  const bar = document.createElement('p');
  bar.className = 'marked';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = clear;
  button.addEventListener('click', () => {
    CSS.highlights.delete(HIGHLIGHT);
    bar.remove();
    main.focus();
  });
  bar.append(`${notice} `, button);
  document.body.append(bar);
  // Screen readers announce a change in an existing live region, not a new region.
  const heard = document.createElement('span');
  heard.className = 'hidden';
  heard.textContent = notice;
  document.querySelector('.told')?.replaceChildren(heard);
}

/** Highlights the stored search, if it is for this page. */
export function markWords(): void {
  const searched = searchedIn(takeFromSession(SEARCHED));
  const main = document.querySelector('main');
  if (searched?.path !== location.pathname || main === null) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target !== null) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  const pattern = patternOf(searched.query);
  if (pattern === undefined || !('highlights' in CSS)) return;
  const places = placesOf(pattern, main);
  CSS.highlights.set(HIGHLIGHT, new Highlight(...places));
  if (places.length > 0) say(searched, main);
}
