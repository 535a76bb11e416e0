import { oncePer } from '../lib/once-per.ts';
import type { Site } from './site.ts';

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

/** A page about the study. */
interface StudyPage extends NavigationLink {
  description: string;
}

/** An entry, if there is something for it. */
const only = <T>(exists: boolean, entry: T): T[] => (exists ? [entry] : []);

/** The ways through a site: its menu, the map at the foot of its pages, and the pages about the study. */
export const navigationOf = oncePer((site: Site) => {
  const { proseTitle, proseUrl, study, themeUrl, ui, url } = site;
  const { navigation } = ui;

  /** The pages about the study for which there is content. */
  const studyPages: readonly StudyPage[] = [
    ...(study.participants.variables.length > 0
      ? [
          {
            name: ui.participants.title,
            description: ui.participants.description,
            href: url('/study/participants/'),
          },
        ]
      : []),
    ...study.prose
      .filter(({ id }) => id.startsWith('pages/study/'))
      .map(({ id, description }) => ({ name: proseTitle(id), description, href: proseUrl(id) })),
    ...[
      { part: 'references', of: ui.references, exists: study.references.length > 0 },
      { part: 'notes', of: ui.notes, exists: study.notes.length > 0 },
    ]
      .filter(({ exists }) => exists)
      .map(({ part, of }) => ({
        name: of.title,
        description: of.description,
        href: url(`/study/${part}/`),
      })),
    ...(study.glossary.length > 0
      ? [
          {
            name: ui.glossary.title,
            description: ui.glossary.description,
            href: url('/glossary/'),
          },
        ]
      : []),
    ...study.prose
      .filter(({ id }) => id === 'pages/reading')
      .map(({ id, description }) => ({ name: proseTitle(id), description, href: proseUrl(id) })),
    ...(study.appraisal === undefined
      ? []
      : [
          {
            name: ui.appraisal.title,
            description: ui.appraisal.description,
            href: url('/appraisal/'),
          },
        ]),
  ];

  const prose = (id: string): NavigationLink[] =>
    study.prose.some((page) => page.id === id)
      ? [{ name: proseTitle(id), href: proseUrl(id) }]
      : [];

  const limits = prose('pages/limits').map(({ href }) => ({ name: ui.limits.title, href }));
  const applies = prose('pages/does-this-apply');
  const help = only(study.models !== undefined, {
    name: ui.models.title,
    href: url('/what-might-help/'),
  });
  const brief = only(study.brief !== undefined, { name: navigation.brief, href: url('/brief/') });

  /** The menu: what the content has something for, in the order in which readers need it. */
  const sections: readonly Section[] = [
    { name: navigation.themes, href: url('/themes/'), holds: [url('/findings/')] },
    { name: navigation.quotes, href: url('/quotes/'), holds: [] },
    ...help.map((link) => ({ ...link, holds: [] })),
    ...limits.map((link) => ({ ...link, holds: applies.map(({ href }) => href) })),
    {
      name: navigation.study,
      href: url('/study/'),
      holds: studyPages.map(({ href }) => href),
    },
    ...brief.map((link) => ({ ...link, holds: [] })),
    {
      name: navigation.cite,
      href: url('/cite/'),
      holds: ['/data/', '/about/', '/accessibility/'].map(url),
    },
  ];

  /** The pages for those who act on the study. */
  const forPolicy: readonly NavigationLink[] = [...brief, ...help, ...applies, ...limits];

  /** The map of the site at the foot of every page: its pages in four groups. */
  const groups: readonly { name: string; links: readonly NavigationLink[] }[] = [
    {
      name: navigation.themes,
      links: [
        ...study.themes.map(({ id, name }) => ({ name, href: themeUrl(id) })),
        { name: navigation.allFindings, href: url('/findings/') },
        { name: navigation.quotes, href: url('/quotes/') },
      ],
    },
    { name: navigation.use, links: forPolicy },
    { name: navigation.study, links: studyPages },
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

  return { sections, forPolicy, groups, studyPages };
});

/**
 * The section that a page belongs to: the one with the longest address that the page's begins with; undefined for
 * the home page and others that belong to none.
 */
export function sectionAt(address: string, of: readonly Section[]): Section | undefined {
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
