// Follows every link of a built site, through a server that behaves like the one that will serve it.
//
// A crawler from a package was tried first: it looks at the fragments of a link only if the page behind
// it has not been read yet, so that most of them would go unseen.
import { parseHTML } from 'linkedom';
import type { BuiltSite } from './setup.ts';

/** What one address answers. */
interface Answer {
  status: number;
  html: boolean;
  ids: Set<string>;
  links: string[];
}

/** Attributes whose value is an address, on whatever element. */
const addressed = ['href', 'src', 'action', 'cite', 'data', 'poster', 'xlink:href'];

const inStyles = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gu)].map(
    ([, , url, , imported]) => url ?? imported ?? '',
  );

/** Every string in a piece of JSON that is an address. */
const inJson = (json: unknown): string[] =>
  typeof json === 'string'
    ? [json].filter((text) => /^https?:/u.test(text))
    : typeof json === 'object' && json !== null
      ? Object.values(json).flatMap(inJson)
      : [];

function inHtml(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    if (element.localName === 'style') return inStyles(element.textContent);
    if (element.getAttribute('type') === 'application/ld+json')
      return inJson(JSON.parse(element.textContent));
    return [...element.attributes].flatMap(({ name, value }) => {
      if (addressed.includes(name)) return [value];
      if (name === 'style') return inStyles(value);
      if (name === 'srcset')
        return value.split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '');
      // What a social network is told.
      if (name === 'content' && /^(https?:\/)?\//u.test(value)) return [value];
      return [];
    });
  });
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const none = { status: response.status, html: false, ids: new Set<string>() };
  if (type.startsWith('text/css')) return { ...none, links: inStyles(text) };
  if (!type.startsWith('text/html')) return { ...none, links: [] };
  const { document } = parseHTML(text);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return { ...none, html: true, ids: new Set(ids), links: inHtml(document) };
}

export interface Walk {
  /** Links of the site to itself that lead nowhere, or to somewhere else, or astray. */
  broken: string[];
  /** Links out of its base path, on its own host. */
  outside: string[];
  /** Links to other places, one a host; only their addresses are read. */
  external: Map<string, string>;
  /** Addresses of pages that were reached, below the base path. */
  reached: string[];
}

/** Follows every link from some addresses below the base path, and from wherever they lead. */
export async function walk(
  { origin, base, site }: Pick<BuiltSite, 'origin' | 'base' | 'site'>,
  ...starts: string[]
): Promise<Walk> {
  const answers = new Map<string, Promise<Answer>>();
  const answer = (address: string): Promise<Answer> => {
    const known = answers.get(address) ?? ask(address);
    answers.set(address, known);
    return known;
  };
  const shown = (address: string): string => address.replace(origin, '');

  const found: Walk = { broken: [], outside: [], external: new Map(), reached: [] };
  const read = new Set<string>();
  // Grows while it is gone through.
  const toRead = starts.map((start) => `${origin}${base}${start}`);
  for (const address of toRead) {
    if (read.has(address)) continue;
    read.add(address);
    const page = await answer(address);
    if (page.html && page.status === 200) found.reached.push(shown(address).slice(base.length - 1));

    for (const link of new Set(page.links)) {
      const where = `${link} in ${shown(address)}`;
      if (!URL.canParse(link, address)) {
        found.broken.push(`${where}: not an address`);
        continue;
      }
      const target = new URL(link, address);
      if (target.protocol === 'data:') continue;
      const own = target.origin === origin || target.origin === new URL(site).origin;
      if (!own) {
        found.external.set(target.origin === 'null' ? target.protocol : target.origin, where);
        continue;
      }
      if (!target.pathname.startsWith(base)) {
        found.outside.push(where);
        continue;
      }
      const fragment = decodeURIComponent(target.hash.slice(1));
      const without = origin + target.pathname + target.search;
      const { status, ids } = await answer(without);
      // The page for unknown addresses may link to a place in itself.
      if (status !== 200 && without !== address) found.broken.push(`${where}: ${status}`);
      else if (fragment !== '' && !ids.has(fragment)) found.broken.push(`${where}: no such place`);
      if (status === 200) toRead.push(without);
    }
  }
  return found;
}
