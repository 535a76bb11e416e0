import { closest } from '../../lib/closest.ts';
import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { proseAddress, siteAddresses } from './site-addresses.ts';

/** What is wrong with a link, and what to write. */
type Wrong = Pick<Problem, 'message' | 'remedy'>;

const WRITE =
  "Write a web address ('https://example.org/'), 'mailto:a@example.org', or a path of this site ('/findings/#some-id').";

function onTheWeb(url: string): Wrong | undefined {
  const { hostname, username } = URL.parse(url) ?? {};
  return hostname?.includes('.') && username === ''
    ? undefined
    : { message: `'${url}' is not a web address.`, remedy: WRITE };
}

/** What is wrong with a path of this site or its fragment. The query is not checked. */
function onTheSite(path: string, known: ReadonlySet<string>): Wrong | undefined {
  const [whole = '', place] = path.split('#');
  const page = whole.replace(/\?.*$/u, '');
  if (!known.has(page)) {
    const pages = [...known].filter((address) => !address.includes('#'));
    const near = closest(page, pages);
    return {
      message: `There is no page or file '${page}' on this site.`,
      remedy:
        near === undefined
          ? WRITE
          : `Write the path of an existing page; the nearest is '${near}'.`,
    };
  }
  if (place === undefined || known.has(`${page}#${place}`)) return undefined;
  const places = [...known]
    .filter((address) => address.startsWith(`${page}#`))
    .map((address) => address.slice(page.length + 1));
  const near = closest(place, places);
  return {
    message: `The page '${page}' has no place '${place}'.`,
    remedy: `Write the id of a heading or record that is on it${near === undefined ? '' : `; the nearest is '${near}'`}, or leave out '#${place}'.`,
  };
}

function wrongTarget(url: string, page: string, known: ReadonlySet<string>): Wrong | undefined {
  if (/^https?:/iu.test(url)) return onTheWeb(url);
  if (/^mailto:/iu.test(url)) {
    return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/iu.test(url)
      ? undefined
      : { message: `'${url}' is not an email address.`, remedy: WRITE };
  }
  if (url.startsWith('#')) return onTheSite(page + url, known);
  return url.startsWith('/') && !url.startsWith('//')
    ? onTheSite(url, known)
    : { message: `A link cannot point to '${url}'.`, remedy: WRITE };
}

/** Every link in prose and every address in a record leads to an existing page, a web address or an email address. */
export function links(content: Content): Problem[] {
  const { prose, appraisal, search, home } = content;
  const known = new Set(siteAddresses(content).map(({ address }) => address));
  const inProse = prose.flatMap(({ id, file, links: found }) =>
    found.flatMap(({ url, line }): Problem[] => {
      const wrong = wrongTarget(url, proseAddress(id), known);
      return wrong === undefined ? [] : [{ file, line, ...wrong }];
    }),
  );
  const prompts = (appraisal.data?.prompts ?? []).flatMap(({ id, pages }, index) =>
    pages.flatMap(({ path }, place): Problem[] => {
      const wrong = onTheSite(path, known);
      if (wrong === undefined) return [];
      const line = appraisal.lineOf(['prompts', index, 'pages', place, 'path']);
      return [{ file: appraisal.file, line, place: `prompts → ${id} → pages`, ...wrong }];
    }),
  );
  const bets = search.data.bestBets.flatMap(({ address }, index): Problem[] => {
    const wrong = onTheSite(address, known);
    if (wrong === undefined) return [];
    const line = search.lineOf(['bestBets', index, 'address']);
    return [{ file: search.file, line, place: 'bestBets', ...wrong }];
  });
  const sections = home.data.more.flatMap(({ id, link }, index): Problem[] => {
    const wrong = link && onTheSite(link.path, known);
    if (wrong === undefined) return [];
    const line = home.lineOf(['more', index, 'link', 'path']);
    return [{ file: home.file, line, place: `more → ${id} → link`, ...wrong }];
  });
  return [...inProse, ...prompts, ...bets, ...sections];
}
