// Lists what was found, kind by kind.
import './search-styles.ts';
import { fill } from '../lib/fill.ts';
import {
  tidyQuery,
  wordsOf,
  type Engine,
  type Hit,
  type Listing,
  type Outcome,
} from './search-engine.ts';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Beginnings of words that a query names. */
export const patternOf = (query: string): RegExp | undefined => {
  const words = wordsOf(query).filter(({ length }) => length > 1);
  return words.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${words.map(escapeRegExp).join('|')})[\\p{L}\\p{N}]*`,
        'giu',
      );
};

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** Text with the words of the query marked; never read as markup. */
function marked(text: string, pattern: RegExp | undefined): (string | Node)[] {
  if (pattern === undefined) return [text];
  const pieces: (string | Node)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(text.slice(end, match.index), element('mark', '', match[0]));
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)];
}

/** A piece of a long text around the first word of the query; a participant's words are never cut. */
export function pieceOf(text: string, pattern: RegExp | undefined, length = 220): string {
  if (text.length <= length) return text;
  const first = pattern === undefined ? 0 : Math.max(0, text.search(pattern));
  const from = first < length / 2 ? 0 : text.indexOf(' ', first - length / 2) + 1;
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/** Milliseconds that results stand before more is fetched for them: what the next key replaces is not fetched. */
const PAUSE = 150;

const waiting = new WeakMap<Element, () => Promise<void>>();
const observer = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    setTimeout(() => {
      if (target.isConnected) void waiting.get(target)?.();
    }, PAUSE);
  }
});

/** Does something when an element first comes into sight: each text is a file of its own. */
function whenSeen(line: Element, act: () => Promise<void>): void {
  waiting.set(line, act);
  observer.observe(line);
}

/** Where the words of a search are kept for the page that it leads to. */
export const SEARCHED = 'searched';

function item(
  hit: Hit,
  base: string,
  query: string,
  pattern: RegExp | undefined,
  words: Listing['words'],
): HTMLLIElement {
  const link = element('a', '', ...marked(hit.title, pattern));
  link.href = base + hit.address.slice(1);
  link.addEventListener('click', () => {
    const notice = fill(words['marked'] ?? '', { words: query });
    const searched = { path: link.pathname, query, notice, clear: words['clear'] };
    sessionStorage.setItem(SEARCHED, JSON.stringify(searched));
  });
  const text = element('p', hit.kind === 'quotation' ? 'words' : '');
  const line = element('li', 'hit', link);
  if (hit.context.length > 0) line.append(element('p', 'label', hit.context.join(' · ')));
  line.append(text);
  whenSeen(line, async () => {
    // Without its text a result still has its title and its address.
    const all = await hit.text().catch(() => '');
    text.append(...marked(hit.kind === 'quotation' ? all : pieceOf(all, pattern), pattern));
  });
  return line;
}

/** The first results of each kind, the kind of the best result first, and a button for the others. */
function groups(
  { hits }: Outcome,
  { words }: Listing,
  base: string,
  query: string,
  first: number,
): HTMLElement[] {
  const pattern = patternOf(query);
  return [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const all = hits.filter((hit) => hit.kind === kind);
    const list = element('ul', '');
    const show = (some: readonly Hit[]): void => {
      list.append(...some.map((hit) => item(hit, base, query, pattern, words)));
    };
    show(all.slice(0, first));
    const group = element('section', 'found', element('h2', '', words.kinds[kind] ?? kind), list);
    const rest = all.length - first;
    if (rest > 0) {
      const more = element('button', 'more', fill(words['more'] ?? '', { count: rest }));
      more.type = 'button';
      more.addEventListener('click', () => {
        show(all.slice(first));
        more.remove();
        list.children[first]?.querySelector('a')?.focus();
      });
      group.append(more);
    }
    return group;
  });
}

/** What a place on a page needs to show results. */
export interface ResultsPlace {
  list: HTMLElement;
  status: HTMLElement;
  base: string;
  /** Results of each kind that are shown at first. */
  first: number;
  /** Looks for another query. */
  ask: (query: string) => void;
}

/** Shows what a query finds. Undefined where a later query overtook it. */
export async function showResults(
  engine: Engine,
  place: ResultsPlace,
  raw: string,
  filters: Record<string, string>,
  current: () => boolean,
): Promise<void> {
  const { list, status, base, first } = place;
  const { words } = engine.listing;
  const query = tidyQuery(raw);
  if (query === '') {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const outcome = await engine.search(query, filters);
  if (!current()) return;
  const count = outcome.hits.length;
  const none = count === 0 || outcome.near;
  const said = none ? words['none'] : count === 1 ? words['one'] : words['many'];
  status.textContent = fill(said ?? '', { query, count });
  const before = outcome.near && count > 0 ? [element('p', '', words['near'] ?? '')] : [];
  list.replaceChildren(...before, ...groups(outcome, engine.listing, base, query, first));
  await new Promise((stood) => setTimeout(stood, PAUSE));
  if (!current()) return;
  const suggestion = await outcome.suggestion();
  if (suggestion === undefined || !current()) return;
  const button = element('button', 'suggestion', suggestion);
  button.type = 'button';
  button.addEventListener('click', () => {
    place.ask(suggestion);
  });
  list.prepend(element('p', '', `${words['suggestion'] ?? ''} `, button));
}
