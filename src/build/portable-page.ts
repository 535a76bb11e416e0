import { NOT_IN_COPY } from '../lib/offline-copy.ts';
import { relativeAddress } from '../lib/relative-address.ts';

/** A start tag with its attributes; what stands between quotation marks may hold a '>'. */
const TAG = /<[a-z][a-z0-9-]*(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/giu;

/** The contents of scripts and styles are no tags. */
const RAW = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/giu;

/** An attribute with an address on its own host; that of a page which moves on stands behind a number of seconds. */
const ATTRIBUTE = /(\s([a-z][a-z0-9-]*)="(?:\d+; url=)?)(\/[^"]*)(?=")/giu;

const withoutMarked = (html: string): string =>
  html.replace(new RegExp(`<p\\b[^>]*\\s${NOT_IN_COPY}\\b[^>]*>[\\s\\S]*?</p>`, 'gu'), '');

/** Where a page of a copy stands, and what else does. */
export interface Place {
  /** Address of the page below the base path: '/study/methods/'. */
  page: string;
  /** The base path of the published site, which its addresses begin with; ends with a slash. */
  base: string;
  /** Whether the copy has a file at a path below the base path: 'study/methods/index.html'. */
  has: (path: string) => boolean;
}

/**
 * A page that finds the rest of its site wherever it is served from, even from a folder: each address of the site in
 * an attribute leads there from the page, and names the file where the published one names a folder. Addresses for
 * programs (`data-…`) name folders as they did. Scripts and styles stay as they are, so the page's policy holds.
 */
export function portablePage(html: string, { page, base, has }: Place): string {
  const portable = (address: string, name: string): string => {
    if (!address.startsWith(base)) throw new Error(`${address} in ${page} is not below ${base}.`);
    const below = address.slice(base.length - 1);
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(below) ?? [];
    const file = `${path}index.html`;
    const named = path.endsWith('/') && !name.startsWith('data-') && has(file.slice(1));
    return relativeAddress(page, `${named ? file : path}${rest}`);
  };
  const inTag = (tag: string): string =>
    tag.replace(
      ATTRIBUTE,
      (_, before: string, name: string, address: string) => before + portable(address, name),
    );
  const inMarkup = (markup: string): string => markup.replace(TAG, inTag);

  let result = '';
  let end = 0;
  const whole = withoutMarked(html);
  for (const match of whole.matchAll(RAW)) {
    const [element, start = '', , content = '', close = ''] = match;
    result += inMarkup(whole.slice(end, match.index)) + inTag(start) + content + close;
    end = match.index + element.length;
  }
  return result + inMarkup(whole.slice(end));
}
