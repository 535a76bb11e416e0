// Lists results by kind.
import './styles.ts';
import { ui } from 'virtual:study/search-ui';
import { fill } from '../lib/fill.ts';
import { wordsOf } from '../lib/match-words.ts';
import { keepForSession } from '../client/storage.ts';
import { forgetEngine, type Engine, type Hit, type Outcome } from './engine.ts';
import { tidyQuery } from './listing.ts';
import type { BestBet } from './record-list.ts';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A pattern for words that start with a word of the query. */
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

/** Text with the words of the query highlighted, never parsed as markup. */
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

/** An extract of a long text around the first word of the query. Quotations are never cut. */
function pieceOf(text: string, pattern: RegExp | undefined, length = 220): string {
  if (text.length <= length) return text;
  const first = pattern === undefined ? 0 : Math.max(0, text.search(pattern));
  // Only the first lines of it are shown: the word stands near its beginning.
  const from = first < length / 4 ? 0 : text.indexOf(' ', first - length / 4) + 1;
  const to = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/** Milliseconds before the texts of results are fetched, so that none are fetched for results that the next key replaces. */
const PAUSE = 150;

/** Runs an action when an element first comes into view, or at once if the browser cannot tell. */
function whenSeen(line: Element, act: () => Promise<void>): void {
  const later = (): void => {
    setTimeout(() => {
      if (line.isConnected) void act();
    }, PAUSE);
  };
  if (!('IntersectionObserver' in globalThis)) {
    later();
    return;
  }
  const observer = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    later();
  });
  observer.observe(line);
}

/** The storage key of the search for the page of a result; sites on one host share storage. */
export const SEARCHED = `${import.meta.env.BASE_URL}searched`;

/** Adds to a list without moving what has the focus in it, or else the first result in view. */
function withoutMoving(list: Element, add: () => void): void {
  const { activeElement } = document;
  const held =
    activeElement !== null && list.contains(activeElement)
      ? activeElement
      : [...list.querySelectorAll('.hit')].find((hit) => hit.getBoundingClientRect().top >= 0);
  const top = (): number => held?.getBoundingClientRect().top ?? 0;
  const before = top();
  add();
  (list.closest('dialog') ?? window).scrollBy({ top: top() - before, behavior: 'instant' });
}

/** What results are shown with. */
interface Showing {
  place: ResultsPlace;
  query: string;
  pattern: RegExp | undefined;
  /** Tells that texts do not come. */
  textless: () => void;
}

function item(hit: Hit, { place, query, pattern, textless }: Showing): HTMLLIElement {
  const link = element('a', '', ...marked(hit.title, pattern));
  link.href = place.base + hit.address.slice(1);
  link.addEventListener('click', () => {
    const notice = fill(ui.marked, { words: query });
    keepForSession(SEARCHED, { path: link.pathname, query, notice, clear: ui.clear });
  });
  const text = element('p', hit.kind === 'quotation' ? 'words' : 'extract');
  const line = element('li', 'hit', link);
  const isRelated = hit.relation === 'form' || hit.relation === 'synonym';
  const label = [...hit.context, ...(isRelated ? [ui.relatedOnly] : [])];
  if (label.length > 0) line.append(element('p', 'label', label.join(' · ')));
  line.append(text);
  whenSeen(line, async () => {
    try {
      const all = await hit.text();
      withoutMoving(place.list, () => {
        text.append(...marked(hit.kind === 'quotation' ? all : pieceOf(all, pattern), pattern));
      });
    } catch {
      // A result without its text still has a title and an address.
      textless();
    }
  });
  return line;
}

/** The first results of each kind, starting with the kind of the best result, and a button for more. */
function groups({ hits }: Outcome, showing: Showing): HTMLElement[] {
  const { first } = showing.place;
  return [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const all = hits.filter((hit) => hit.kind === kind);
    const list = element('ul', '');
    const show = (some: readonly Hit[]): void => {
      list.append(...some.map((hit) => item(hit, showing)));
    };
    show(all.slice(0, first));
    const group = element(
      'section',
      'found',
      element('h2', '', ui.kinds[kind as keyof typeof ui.kinds]),
      list,
    );
    const rest = all.length - first;
    if (rest > 0) {
      const more = element('button', 'more', fill(ui.more, { count: rest }));
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

/** The pages that answer a question best. */
function bestBets(bets: readonly BestBet[], base: string): HTMLElement[] {
  if (bets.length === 0) return [];
  const links = bets.map(({ address, title }) => {
    const link = element('a', '', title);
    link.href = base + address.slice(1);
    return element('li', '', link);
  });
  return [
    element('section', 'found bets', element('h2', '', ui.best), element('ul', '', ...links)),
  ];
}

/** What is needed to show results on a page. */
export interface ResultsPlace {
  list: HTMLElement;
  status: HTMLElement;
  base: string;
  /** The number of results of each kind to show at first. */
  first: number;
  /** Runs another query. */
  ask: (query: string) => void;
  /** Clears the filters, if there are any. */
  clear?: () => void;
  /** Asks again after a failure. */
  again: () => void;
}

/** The status of an outcome: the number of results, or the words that no record contains. */
function statusOf(query: string, outcome: Outcome): string {
  const { hits, missing, near, bets, related, begun, unfiltered } = outcome;
  if (missing.length > 0) return fill(ui.missing, { words: missing.join(' ') });
  if (hits.length === 0 && unfiltered > 0) return fill(ui.filtered, { query, count: unfiltered });
  if (near || (hits.length === 0 && bets.length === 0)) return fill(ui.none, { query });
  if (related.length > 0) return fill(ui.related, { words: related.join(' '), count: hits.length });
  if (begun.length > 0) return fill(ui.begun, { words: begun.join(' '), count: hits.length });
  const count = hits.filter(({ relation }) => relation === 'typed').length;
  if (count < hits.length) return fill(ui.mixed, { query, count, related: hits.length - count });
  return fill(hits.length === 1 ? ui.one : ui.many, { query, count: hits.length });
}

/** A button on its own line, after an introduction. */
function offer(label: string, act: () => void, className: string, before = ''): HTMLElement {
  const button = element('button', className, label);
  button.type = 'button';
  button.addEventListener('click', act);
  return element('p', '', before, button);
}

/** Shows the results of a query, unless a later query has replaced it. */
export async function showResults(
  engine: Engine,
  place: ResultsPlace,
  raw: string,
  filters: Record<string, string>,
  current: () => boolean,
): Promise<void> {
  const { list, status, base, clear } = place;
  const query = tidyQuery(raw);
  if (query === '') {
    list.replaceChildren();
    status.textContent = Object.keys(filters).length > 0 ? ui.empty : '';
    return;
  }
  const outcome = await engine.search(query, filters);
  if (!current()) return;
  const { suggestion } = outcome;
  const said = statusOf(query, outcome);
  status.textContent = said;
  let told = false;
  const textless = (): void => {
    if (told || !current()) return;
    told = true;
    forgetEngine();
    status.textContent = `${said}. ${ui.textless}`;
    // Below what stands there, so that nothing moves.
    list.append(offer(ui.retry, place.again, 'retry'));
  };
  list.replaceChildren(
    ...bestBets(outcome.bets, base),
    ...(suggestion === undefined
      ? []
      : [offer(suggestion, () => place.ask(suggestion), 'suggestion', `${ui.suggestion} `)]),
    ...(clear && outcome.hits.length < outcome.unfiltered ? [offer(ui.reset, clear, 'retry')] : []),
    ...(outcome.near && outcome.hits.length > 0 ? [element('p', 'near', ui.near)] : []),
    ...groups(outcome, { place, query, pattern: patternOf(query), textless }),
  );
}

/** Says that the search failed and offers to try again. Keeps the query. */
export function showFailure({ list, status, again }: ResultsPlace): void {
  status.textContent = ui.failed;
  list.replaceChildren(offer(ui.retry, again, 'retry'));
}
