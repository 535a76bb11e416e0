import { proseTitle, proseUrl, study, studyPages, themeUrl, url, ui } from '../site.ts';

/** A link with the words that it shows. */
interface NavigationLink {
  name: string;
  href: string;
}

/** A section of the site: an entry of the menu. */
export interface Section extends NavigationLink {
  /** Addresses below which a page belongs to the section, besides its own. */
  holds: string[];
}

const { navigation } = ui;

const only = <T>(exists: boolean, entry: T): T[] => (exists ? [entry] : []);

const prose = (id: string): NavigationLink[] =>
  study.prose.some((page) => page.id === id) ? [{ name: proseTitle(id), href: proseUrl(id) }] : [];

const limits = prose('pages/limits').map(({ href }) => ({ name: ui.limits.title, href }));
const applies = prose('pages/does-this-apply');
const help = only(study.models !== undefined, {
  name: ui.models.title,
  href: url('/what-might-help/'),
});
const brief = only(study.brief !== undefined, { name: navigation.brief, href: url('/brief/') });

/** The menu: what the content has something for, in the order in which readers need it. */
export const sections: readonly Section[] = [
  { name: navigation.themes, href: url('/themes/'), holds: [url('/findings/')] },
  { name: navigation.quotes, href: url('/quotes/'), holds: [] },
  ...help.map((link) => ({ ...link, holds: [] })),
  ...limits.map((link) => ({ ...link, holds: applies.map(({ href }) => href) })),
  {
    name: navigation.study,
    href: url('/study/'),
    holds: studyPages().map(({ href }) => href),
  },
  ...brief.map((link) => ({ ...link, holds: [] })),
  {
    name: navigation.cite,
    href: url('/cite/'),
    holds: ['/data/', '/about/', '/accessibility/'].map(url),
  },
];

/**
 * The section that a page belongs to: the one with the longest address that the page's begins with; undefined for
 * the home page and others that belong to none.
 */
export function sectionAt(address: string, of: readonly Section[] = sections): Section | undefined {
  const depth = ({ href, holds }: Section): number =>
    Math.max(
      -1,
      ...[href, ...holds].filter((start) => address.startsWith(start)).map((start) => start.length),
    );
  const [deepest] = of
    .filter((section) => depth(section) >= 0)
    .sort((one, other) => depth(other) - depth(one));
  return deepest;
}

/** The pages for those who act on the study. */
export const forPolicy: readonly NavigationLink[] = [...brief, ...help, ...applies, ...limits];

/** The map of the site at the foot of every page: its pages in four groups. */
export const groups: readonly { name: string; links: readonly NavigationLink[] }[] = [
  {
    name: navigation.themes,
    links: [
      ...study.themes.map(({ id, name }) => ({ name, href: themeUrl(id) })),
      { name: navigation.allFindings, href: url('/findings/') },
      { name: navigation.quotes, href: url('/quotes/') },
    ],
  },
  { name: navigation.use, links: forPolicy },
  { name: navigation.study, links: studyPages() },
  {
    name: navigation.cite,
    links: [
      { name: ui.cite.title, href: url('/cite/') },
      { name: ui.data.title, href: url('/data/') },
      ...prose('pages/about'),
      { name: ui.accessibility.title, href: url('/accessibility/') },
    ],
  },
].filter(({ links }) => links.length > 0);
