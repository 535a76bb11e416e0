import { NOT_IN_COPY } from '../lib/offline-copy.ts';
import { relativeAddress } from '../lib/relative-address.ts';

/** A start tag with its attributes. Quoted values may contain '>'. */
const TAG = /<[a-z][a-z0-9-]*(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/giu;

/** Scripts and styles, whose contents are not tags. */
const RAW = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/giu;

/** An attribute with an address on the same host. In a redirect it follows a number of seconds. */
const ATTRIBUTE = /(\s([a-z][a-z0-9-]*)="(?:\d+; url=)?)(\/[^"]*)(?=")/giu;

const withoutMarked = (html: string): string =>
  html.replace(new RegExp(`<p\\b[^>]*\\s${NOT_IN_COPY}\\b[^>]*>[\\s\\S]*?</p>`, 'gu'), '');

/** The place of a page in the copy, and the other files there. */
export interface Place {
  /** Address of the page below the base path: '/study/methods/'. */
  page: string;
  /** The base path of the published site, with a slash at the end. */
  base: string;
  /** Whether the copy has a file at a path: 'study/methods/index.html'. */
  has: (path: string) => boolean;
}

/**
 * Makes a page work wherever it is served, even from a local folder: addresses of the site become relative and name
 * files instead of folders. Addresses in `data-…` attributes, for scripts, still name folders. Scripts and styles do not
 * change, so the page's security policy stays valid.
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
