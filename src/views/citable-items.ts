// What can be cited: each finding, quotation, theme and picture, with its place in the article.
import { inText, STYLES, type CitationStyle } from '../citations/bibliography.ts';
import { fill } from '../lib/fill.ts';
import { oncePer } from '../lib/once-per.ts';
import { articleWork } from '../study/derived/works.ts';
import { commaOf } from '../lib/comma-of.ts';
import { proofOfQuotation, proofText } from '../study/derived/proof-of.ts';
import { sourcesOf } from './pictures.ts';
import type { Site } from './site.ts';

/** Something that can be cited. */
interface Citable {
  id: string;
  name: string;
  /** Its address on this site, under the base path. */
  href: string;
  /** Its place in the article. */
  place: string;
}

/** The citable items of one kind, with the name of the kind. */
interface CitableGroup {
  id: string;
  name: string;
  items: Citable[];
}

/** Everything that can be cited, each item once. */
export function citableGroups(site: Site): CitableGroup[] {
  const { figureUrl, findingUrl, placeOf, quoteUrl, section, study, themeNumber, themeUrl, ui } =
    site;
  return [
    {
      id: 'in-themes',
      name: ui.navigation.themes,
      items: study.themes.map(({ id, name, passage }) => ({
        id,
        name: `${themeNumber(id)}: ${name}`,
        href: themeUrl(id),
        place: section(passage.section).label,
      })),
    },
    {
      id: 'in-voices',
      name: ui.quote.title,
      items: study.quotes.map(({ id, speaker, name: lead, passage }) => ({
        id,
        name: fill(ui.quote.named, { speaker, lead }),
        href: quoteUrl(id),
        place: [
          fill(ui.cite.said, { place: placeOf(passage), speaker }),
          // Whoever copies the words takes along that nobody compared them.
          proofText(study, proofOfQuotation(study, id)),
        ]
          .filter((part) => part !== undefined)
          .join(commaOf(study.record.language)),
      })),
    },
    {
      id: 'in-findings',
      name: ui.finding.title,
      items: study.findings.map(({ id, label, passage }) => ({
        id,
        name: label,
        href: findingUrl(id),
        place: placeOf(passage),
      })),
    },
    {
      id: 'in-pictures',
      name: ui.search.kinds.picture,
      items: study.figures.map((figure) => ({
        id: `figure-${figure.id}`,
        name: figure.title,
        href: figureUrl(figure),
        place: sourcesOf(site, figure),
      })),
    },
  ].filter(({ items }) => items.length > 0);
}

const SLOT = '\u{E000}';

/** The citation of the article in each style with a slot for the place, because formatting is slow. */
const slotted = oncePer(({ study: { record } }: Site) =>
  STYLES.map((style) => ({
    style,
    text: inText(style, articleWork(record), SLOT, record.language),
  })),
);

/** The citations of a place in the article, one per style. */
export const citationsOf = (site: Site, place: string): { style: CitationStyle; text: string }[] =>
  slotted(site).map(({ style, text }) => ({ style, text: text.replace(SLOT, () => place) }));
