import { lostAddresses } from '../schema/addresses.ts';
import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { proseAddress, siteAddresses, type SiteAddress } from './site-addresses.ts';

/** What a segment of a former address may contain. Another program may have made it. */
const OLD_SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/u;

/** Names that servers and builds use for something else. */
const TAKEN = ['/index/', '/404/', '/500/'];

/** Ids that a page uses for its scripts and styles. */
const APPARATUS: Readonly<Record<string, readonly string[]>> = {
  '/findings/': ['explorer', 'held-divided'],
  '/quotes/': ['explorer'],
  '/appraisal/': ['worksheet'],
};
const ON_EVERY_PAGE = ['main', 'appearance'];

/** No page has a reserved name. */
function names({ prose }: Content): Problem[] {
  return prose
    .filter(({ id }) => TAKEN.includes(proseAddress(id)))
    .map(({ id, file }) => ({
      file,
      message: `No page can have the address '${proseAddress(id)}'.`,
      remedy: "Rename the file: 'pages/what-came-later.mdx' is at '/what-came-later/'.",
    }));
}

const isProse = ({ file }: SiteAddress): boolean => file?.endsWith('.mdx') ?? false;

/** Two pages, or two things on a page, with the same address. Duplicate ids of records are reported by `uniqueIds`. */
function conflicts(addresses: readonly SiteAddress[]): Problem[] {
  const first = new Map<string, SiteAddress>();
  return addresses.flatMap((entry): Problem[] => {
    const earlier = first.get(entry.address);
    if (earlier === undefined) {
      first.set(entry.address, entry);
      const [page = '', place = ''] = entry.address.split('#');
      const taken = [...ON_EVERY_PAGE, ...(APPARATUS[page] ?? [])].includes(place);
      return taken && entry.file !== undefined
        ? [
            {
              file: entry.file,
              line: entry.line,
              message: `The page '${page}' already uses the id '${place}'.`,
              remedy: 'Use another id, or reword the heading.',
            },
          ]
        : [];
    }
    if (earlier.file !== undefined && !isProse(earlier) && !isProse(entry)) return [];
    const reported = entry.file === undefined ? earlier : entry;
    const other = reported === entry ? earlier : entry;
    if (reported.file === undefined) return [];
    const where =
      other.file === undefined
        ? 'every site has it'
        : `${other.file}${other.line === undefined ? '' : `:${other.line}`} has it`;
    return [
      {
        file: reported.file,
        line: reported.line,
        message: `The address '${entry.address}' is taken: ${where}.`,
        remedy: entry.address.includes('#')
          ? 'Show it once on the page, give it another id, or reword the heading.'
          : 'Rename the file.',
      },
    ];
  });
}

/** Every picture is on the page of its kind or on a page of prose. */
function unseenPictures({ figures }: Content, known: ReadonlySet<string>): Problem[] {
  return figures.data.flatMap(({ id }, index) =>
    [...known].some((address) => address.endsWith(`#figure-${id}`) && !address.startsWith('/cite/'))
      ? []
      : [
          {
            file: figures.file,
            line: figures.lineOf([index]),
            place: id,
            message: 'No page shows this picture.',
            remedy: `Write <Figure id="${id}" /> in a page of prose, or delete the entry.`,
          },
        ],
  );
}

/** Where pages were moved from and to. */
function moves({ redirects }: Content, known: ReadonlySet<string>): Problem[] {
  return redirects.data.flatMap(({ from, to }, index): Problem[] => {
    const wrong = (field: 'from' | 'to', message: string, remedy: string): Problem[] => [
      {
        file: redirects.file,
        line: redirects.lineOf([index, field]),
        place: from,
        message,
        remedy,
      },
    ];
    const segments = from.split('/').slice(1, -1);
    const earlier = redirects.data.findIndex((other) => other.from === from);
    return [
      ...(earlier < index
        ? wrong(
            'from',
            'An entry above already moves this page.',
            'Keep the entry with the latest address, and delete the other.',
          )
        : []),
      ...(known.has(from)
        ? wrong(
            'from',
            'A page of the site has this address.',
            'Delete the entry, or rename the page.',
          )
        : []),
      ...(TAKEN.includes(from) || !segments.every((segment) => OLD_SEGMENT.test(segment))
        ? wrong('from', 'No page can have had this address.', "Write it as '/old-name/'.")
        : []),
      ...(known.has(to)
        ? []
        : wrong('to', `There is no page '${to}'.`, 'Write the address of a page of the site.')),
    ];
  });
}

/** Every address that was ever published still leads somewhere. */
function lost({ addresses, redirects }: Content, known: ReadonlySet<string>): Problem[] {
  const moved = redirects.data.filter(({ from }) => !known.has(from));
  const nowhere = lostAddresses(addresses.data, moved, (page, place) =>
    known.has(place === undefined ? page : `${page}#${place}`),
  );
  return nowhere.map((address) => ({
    file: addresses.file,
    line: addresses.lineOf([addresses.data.indexOf(address)]),
    place: address,
    message: 'This address was published, but nothing has it now.',
    remedy: `Restore the id or the words of the heading; if a page moved, add it to ${redirects.file}.`,
  }));
}

/** Each page and each thing on it has one address, and no published address is lost. */
export function addresses(content: Content): Problem[] {
  const all = siteAddresses(content);
  const known = new Set(all.map(({ address }) => address));
  return [
    ...names(content),
    ...conflicts(all),
    ...unseenPictures(content, known),
    ...moves(content, known),
    ...lost(content, known),
  ];
}
