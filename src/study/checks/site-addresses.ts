import { SITE_COPY } from '../../lib/offline-copy.ts';
import { kindPages } from '../figures/kinds.ts';
import type { Content } from '../reading/content.ts';
import { joinStudy } from '../reading/join.ts';
import type { Path } from '../reading/yaml-file.ts';
import { tableNames } from '../tables/all.ts';
import { pictureTableName } from '../tables/table.ts';

/** Something of the site that has an address. */
export interface SiteAddress {
  /** Below the base path: '/findings/', '/findings/#some-finding', '/data/study-data.zip'. */
  address: string;
  /** The file and line that it comes from; absent for addresses that every site has. */
  file?: string | undefined;
  line?: number | undefined;
}

const fixed = (page: string, ...places: string[]): SiteAddress[] =>
  [page, ...places.map((place) => `${page}#${place}`)].map((address) => ({ address }));

interface List {
  file: string;
  data: readonly { id: string }[] | undefined;
  lineOf: (path: Path) => number | undefined;
}

/** The addresses of the records of a list on a page. */
const places = (page: string, { file, data = [], lineOf }: List, at: Path = []): SiteAddress[] =>
  data.map(({ id }, index) => ({
    address: `${page}#${id}`,
    file,
    line: lineOf([...at, index]),
  }));

/** Address of a file of prose: 'pages/study/methods' is at '/study/methods/'. */
export const proseAddress = (id: string): string => `/${id.replace(/^pages\//u, '')}/`;

function ofProse({ prose }: Content): SiteAddress[] {
  return prose.flatMap(({ id, file, sections, uses }) => {
    const page = proseAddress(id);
    return [
      // A theme has a page even without prose.
      ...(id.startsWith('themes/') ? [] : [{ address: page, file, line: 1 }]),
      ...sections.map((heading) => ({
        address: `${page}#${heading.id}`,
        file,
        line: heading.line,
      })),
      ...uses.flatMap(({ tag, attributes, line }) => {
        const { id: named = '' } = attributes;
        if (tag === 'Quote') return [{ address: `${page}#${named}`, file, line }];
        return tag === 'Figure' ? [{ address: `${page}#figure-${named}`, file, line }] : [];
      }),
    ];
  });
}

/** The pictures that pages always show. */
function pictures({ figures }: Content): SiteAddress[] {
  return kindPages().flatMap(({ kind, page }) => {
    const index = figures.data.findIndex((figure) => figure.kind === kind);
    const figure = figures.data[index];
    if (figure === undefined) return [];
    const line = figures.lineOf([index]);
    return [{ address: `${page}#figure-${figure.id}`, file: figures.file, line }];
  });
}

function ofRecords(content: Content): SiteAddress[] {
  const { themes, findings, quotes, figures, glossary, references, notes, noteKinds } = content;
  const { models, appraisal, home, brief, sayings, record, participants } = content;
  const weighty = notes.data.filter(({ weight }) => weight === 'changes');
  const usedKinds = noteKinds.data.filter(({ id }) =>
    notes.data.some(({ kind, weight }) => kind === id && weight !== 'changes'),
  );
  const pages = (list: List, folder: string): SiteAddress[] =>
    places(folder, list).map(({ address, ...from }) => ({
      address: `${address.replace('#', '')}/`,
      ...from,
    }));
  const outside = findings.data.some(({ theme }) => theme === undefined);
  const groups = themes.data.map(({ id }) => `in-${id}`);
  return [
    ...fixed('/', 'all-themes', ...(home.data.agreement.length > 0 ? ['agreement'] : [])),
    ...home.data.messages.flatMap(({ theme }, index) =>
      theme === undefined
        ? []
        : [{ address: `/#${theme}`, file: home.file, line: home.lineOf(['messages', index]) }],
    ),
    ...places('/', { ...home, data: home.data.more }, ['more']),
    ...fixed('/themes/'),
    ...pages(themes, '/themes/'),
    ...themes.data.flatMap(({ id }) => [
      { address: `/themes/${id}/#findings` },
      ...(sayings.data.some(({ theme }) => theme === id)
        ? [{ address: `/themes/${id}/#sayings` }]
        : []),
    ]),
    ...fixed(
      '/findings/',
      ...groups.filter((group) => findings.data.some(({ theme }) => group === `in-${theme ?? ''}`)),
      ...(outside ? ['in-none'] : []),
    ),
    ...places('/findings/', findings),
    ...pictures(content),
    ...fixed(
      '/quotes/',
      ...groups.filter((group) => quotes.data.some(({ theme }) => group === `in-${theme ?? ''}`)),
    ),
    ...pages(quotes, '/quotes/'),
    ...places('/quotes/', { ...quotes, data: quotes.data.filter(({ theme }) => theme) }),
    ...quotes.data.map(({ id }) => ({ address: `/quotes/${id}/#${id}` })),
    ...fixed(
      '/study/',
      'parts',
      'article',
      ...(record.data.statements.length > 0 ? ['statements'] : []),
    ),
    ...(participants.data.variables.length > 0 ? fixed('/study/participants/') : []),
    ...(references.data.length > 0
      ? [...fixed('/study/references/'), ...places('/study/references/', references)]
      : []),
    ...(notes.data.length > 0
      ? [
          ...fixed(
            '/study/notes/',
            ...(weighty.length > 0 ? ['changes'] : []),
            ...usedKinds.map(({ id }) => id),
          ),
          ...places('/study/notes/', notes),
        ]
      : []),
    ...(models.data === undefined
      ? []
      : [
          ...fixed('/what-might-help/'),
          ...places('/what-might-help/', { ...models, data: models.data.groups }, ['groups']),
          ...places('/what-might-help/', { ...models, data: models.data.models }, ['models']),
          ...places('/what-might-help/', { ...models, data: models.data.contested }, ['contested']),
          ...(models.data.wanted.length > 0 ? [{ address: '/what-might-help/#wanted' }] : []),
          ...(models.data.contested.length > 0 ? [{ address: '/what-might-help/#contested' }] : []),
          ...(models.data.comparisons.length > 0
            ? [{ address: '/what-might-help/#comparisons' }]
            : []),
        ]),
    ...(glossary.data.length > 0
      ? [...fixed('/glossary/'), ...places('/glossary/', glossary)]
      : []),
    ...(appraisal.data === undefined
      ? []
      : [
          ...fixed('/appraisal/', 'checklist', 'prompts'),
          ...places('/appraisal/', { ...appraisal, data: appraisal.data.domains }, ['domains']),
          ...appraisal.data.domains.flatMap((domain, at) => [
            ...places('/appraisal/', { ...appraisal, data: domain.groups }, [
              'domains',
              at,
              'groups',
            ]),
            ...domain.groups.flatMap((group, place) =>
              places('/appraisal/', { ...appraisal, data: group.items }, [
                'domains',
                at,
                'groups',
                place,
                'items',
              ]),
            ),
          ]),
          ...places('/appraisal/', { ...appraisal, data: appraisal.data.prompts }, ['prompts']),
        ]),
    ...(brief.data === undefined ? [] : fixed('/brief/')),
    ...fixed(
      '/cite/',
      ...['article', 'site', 'quoting', 'data'],
      ...(references.data.length > 0 ? ['references'] : []),
    ),
    ...fixed(
      '/cite/items/',
      ...['article', 'in-themes', 'in-voices', 'in-findings'],
      ...(figures.data.length > 0 ? ['in-pictures'] : []),
    ),
    ...[themes, quotes, findings].flatMap((list) => places('/cite/items/', list)),
    ...figures.data.map(({ id }) => ({ address: `/cite/items/#figure-${id}` })),
    ...fixed(
      '/data/',
      ...['all', 'tables', 'copy', 'terms'],
      ...(figures.data.length > 0 ? ['pictures'] : []),
    ),
    ...fixed('/accessibility/'),
    ...fixed('/search/'),
  ];
}

/** Files that a link may lead to, except the PDF of the brief, which a build without Typst does not have. */
function files(content: Content): SiteAddress[] {
  const { figures, references } = content;
  const works = ['article', 'site', ...(references.data.length > 0 ? ['references'] : [])];
  const tables = [
    ...tableNames(joinStudy(content)),
    ...figures.data.map(({ id }) => pictureTableName(id)),
  ];
  return [
    '/changes.atom',
    '/data/study-data.zip',
    '/data/study-data.xlsx',
    '/data/codebook.qdc',
    '/data/datapackage.json',
    `/${SITE_COPY}`,
    ...tables.flatMap((table) => ['csv', 'json'].map((type) => `/data/${table}.${type}`)),
    ...works.flatMap((work) => ['bib', 'ris', 'json'].map((type) => `/cite/${work}.${type}`)),
    ...figures.data.flatMap(({ id }) => ['svg', 'csv'].map((type) => `/figures/${id}.${type}`)),
  ].map((address) => ({ address }));
}

/**
 * Every address that a link in the content may lead to: pages, places on them, and files. Duplicates are kept, so that
 * they can be reported. A test compares the list with the built site.
 */
export const siteAddresses = (content: Content): SiteAddress[] => [
  ...ofRecords(content),
  ...ofProse(content),
  ...files(content),
];
