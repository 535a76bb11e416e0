// What surrounds a picture wherever it is shown, and the files made of it.
import { COLOURS } from '../charts/colours.ts';
import { sizeOf, standalone } from '../charts/standalone.ts';
import { csv } from '../lib/csv.ts';
import { fill } from '../lib/fill.ts';
import { escapeXml } from '../lib/xml.ts';
import type { FigureColumn, FigureTable } from '../study/figures/kind.ts';
import { drawingOf, placesOf, tableOf } from '../study/figures/kinds.ts';
import type { Figure } from '../study/schema/figure.ts';
import { REFERENCE_LIST } from '../study/schema/outline.ts';
import type { Site } from './site.ts';

/** The heading of a column. */
export const columnHeading = ({ ui }: Site, column: FigureColumn): string =>
  ui.figure.columns[column];

/**
 * Where a picture comes from: the sections in which its rows stand, and what else its words rest on. Rows of many
 * places are named by their sections.
 */
export function sourcesOf({ evidence, placeOf, study }: Site, figure: Figure): string {
  const ofRows = placesOf(study, figure);
  const sections = study.outline.filter(
    ({ id }) => id !== REFERENCE_LIST && ofRows.some((passage) => passage.section === id),
  );
  const order = study.outline.map(({ id }) => id);
  const others = [...ofRows, ...figure.by.map((id) => evidence(id).passage)]
    .filter((passage) => sections.every(({ id }) => id !== passage.section))
    .sort(
      (a, b) => order.indexOf(a.section) - order.indexOf(b.section) || a.paragraph - b.paragraph,
    );
  return [...new Set([...sections.map(({ label }) => label), ...others.map(placeOf)])].join('; ');
}

/** The site, its version and the article. */
const creditOf = ({ contentDate, dateText, study: { record }, ui }: Site): string =>
  `${record.name} (${fill(ui.footer.version, { date: dateText(contentDate) })}). ${record.article.citation}`;

/** The colour of what a picture is about: whose it is. On a page the style sheet has its own. */
export const labelColour = ({ background }: Figure): string =>
  background ? COLOURS.muted : COLOURS.study;

/** What a picture does not show, and where it shows what the study found, the limits of the study. */
const limitsOf = ({ study: { home } }: Site, { background, limits }: Figure): string =>
  [limits, ...(background ? [] : home.caution.map(({ text }) => text))].join(' ');

/** What must be known wherever a picture is seen: limits, source and terms. */
export function termsOf(site: Site, figure: Figure): string[] {
  const { study, ui } = site;
  const { article, attribution } = study.record;
  return [
    `${ui.figure.limits}: ${limitsOf(site, figure)}`,
    `${ui.figure.source}: ${sourcesOf(site, figure)}. ${creditOf(site)}`,
    [
      attribution.changes,
      ...(article.copyright === undefined ? [] : [`${article.copyright}.`]),
      ...(article.licence === undefined ? [] : [`${article.licence.name}: ${article.licence.url}`]),
    ].join(' '),
  ];
}

/** What an image of a picture says to those who do not see it. */
export const alternativeOf = ({ title, description }: Figure): string =>
  `${title}${/[.?!]$/u.test(title) ? '' : '.'} ${description}`;

/** The line with which another site shows a picture: an image that leads here, with its terms. */
export function embedding(
  site: Site,
  figure: Figure,
  { image, page }: { image: string; page: string },
): string {
  const { absolute, study, ui } = site;
  const { licence } = study.record.article;
  return (
    `<a href="${absolute(page)}"><img src="${absolute(image)}" alt="${escapeXml(alternativeOf(figure))}" width="800"></a> ` +
    `<p>${escapeXml(figure.population)} ${escapeXml(ui.figure.limits)}: ${escapeXml(limitsOf(site, figure))} ${escapeXml([creditOf(site), ...(licence ? [licence.name] : [])].join(' '))}</p>`
  );
}

/** The picture as an SVG file that says what it is, where it comes from and on what terms. */
export function svgFile(site: Site, figure: Figure): string {
  const { absolute, study, ui, url } = site;
  const drawing = drawingOf(study, figure, {
    form: 'wide',
    address: (path) => absolute(url(path)),
  });
  // What a mark is about is for the scripts of a page.
  const alone = drawing.replaceAll(/ data-(?:about|preview)="[^"]*"/gu, '');
  return standalone(alone, sizeOf(drawing), {
    title: figure.title,
    above: [
      figure.background ? `${ui.figure.background} · ${figure.label}` : figure.label,
      figure.population,
      `${ui.figure.howToRead}: ${figure.howToRead}`,
    ],
    below: termsOf(site, figure),
    direction: study.record.direction,
  });
}

/** The rows as files have them. The source, the limits and the licence stand in each row: rows get parted. */
export function fileTable(site: Site, figure: Figure): FigureTable {
  const { study } = site;
  const { licence } = study.record.article;
  const { columns, rows, ...table } = tableOf(study, figure);
  return {
    ...table,
    columns: [...columns, 'limits', 'source', 'licence'],
    rows: rows.map((row) => [
      ...row,
      `${figure.population} ${limitsOf(site, figure)}`,
      creditOf(site),
      licence === undefined ? '' : `${licence.name} ${licence.url}`,
    ]),
  };
}

/** The rows as a CSV file. */
export function csvFile(site: Site, figure: Figure): string {
  const { columns, rows } = fileTable(site, figure);
  return csv(
    columns.map((column) => columnHeading(site, column)),
    rows,
  );
}
