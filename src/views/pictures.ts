// Joins each kind of picture to the study: its drawing, its rows as a table, and the files made of both.
import { bandMatrix } from '../charts/band-matrix/draw.ts';
import type { MatrixBand } from '../charts/band-matrix/slots.ts';
import { barTable } from '../charts/bar-table/draw.ts';
import { markMatrix } from '../charts/mark-matrix/draw.ts';
import { shares } from '../charts/shares/draw.ts';
import { sizeOf, standalone } from '../charts/standalone.ts';
import { timeline } from '../charts/timeline/draw.ts';
import { csv } from '../lib/csv.ts';
import { fill } from '../lib/fill.ts';
import {
  dateText,
  contentDate,
  evidence,
  extentText,
  percentText,
  placeOf,
  quoteUrl,
  study,
  themeNumber,
  ui,
} from '../site.ts';
import { agreementOf, type AgreementBand } from '../study/derived/agreement-rows.ts';
import type { Figure } from '../study/schema/figure.ts';
import { REFERENCE_LIST } from '../study/schema/outline.ts';
import { participantBlocks } from '../study/derived/participant-rows.ts';
import type { Passage } from '../study/schema/passage.ts';
import type { StudyFinding } from '../study/reading/study.ts';
import { inOrderOfTime } from '../study/derived/timeline-order.ts';
import { voiceRows } from '../study/derived/voice-rows.ts';

/** A column of a picture's table, by the key of its heading among the interface words. */
type Column = keyof typeof ui.figure.columns;

/** The rows of a picture as text, the same for a page's table, a file and a test. */
export interface PictureTable {
  columns: Column[];
  rows: string[][];
}

/** A figure of one kind. */
type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** The heading of a column. */
export const columnHeading = (column: Column): string => ui.figure.columns[column];

/** Makes an address of this site hold outside it, or leaves it as it is on a page. */
type Address = (url: string) => string;

const themeColumns = study.themes.map(({ id, name, number }) => ({
  label: `${themeNumber(id)}: ${name}`,
  number,
}));

const drawingWords = ({ id, title, description }: Figure) => ({
  id: `drawing-${id}`,
  title,
  description,
  direction: study.record.direction,
});

/** What a finding is set against, by its labels. */
const against = (finding: StudyFinding): string =>
  finding.against
    .map((id) => study.findings.find((other) => other.id === id)?.label ?? '')
    .join('; ');

const agreementTable = (): PictureTable => {
  const { bands, unstated } = agreementOf(study);
  const rowsOf = ({ band, cells }: AgreementBand): string[][] =>
    cells
      .flat()
      .map((finding) => [
        band.label,
        extentText(finding.extent?.printed),
        finding.theme === undefined ? '' : themeNumber(finding.theme),
        finding.label,
        finding.statement,
        against(finding),
        placeOf(finding.passage),
      ]);
  return {
    columns: ['band', 'extent', 'theme', 'finding', 'statement', 'against', 'passage'],
    rows: [...bands, ...unstated].flatMap(rowsOf),
  };
};

const tables: { [Kind in Figure['kind']]: (figure: Of<Kind>) => PictureTable } = {
  agreement: agreementTable,
  participants: () => ({
    columns: ['variable', 'level', 'number'],
    rows: participantBlocks(study.participants).flatMap(({ label, rows }) =>
      rows.map((row) => [label, row.label, String(row.n)]),
    ),
  }),
  voices: () => ({
    columns: ['speaker', 'theme', 'quotation'],
    rows: voiceRows(study).flatMap(({ speaker, cells }) =>
      cells
        .flat()
        .map(({ theme: id, lead }) => [speaker, id === undefined ? '' : themeNumber(id), lead]),
    ),
  }),
  shares: ({ rows }) => ({
    columns: ['year', 'percent'],
    rows: rows.map(({ label, percent }) => [label, String(percent)]),
  }),
  timeline: ({ lanes }) => ({
    columns: ['lane', 'date', 'event'],
    rows: lanes.flatMap(({ id, label }) =>
      inOrderOfTime(study.timeline.filter(({ lane }) => lane === id)).map(({ when, what }) => [
        label,
        when,
        what.text,
      ]),
    ),
  }),
};

/** Bands of findings as the drawing takes them. */
export const matrixBands = (bands: readonly AgreementBand[]): MatrixBand[] =>
  bands.map(({ band, cells }) => ({
    label: band.label,
    cells: cells.map((cell) =>
      cell.map(({ id, label, extent }) => ({ id, label, word: extentText(extent?.printed) })),
    ),
  }));

const drawings: { [Kind in Figure['kind']]: (figure: Of<Kind>, address?: Address) => string } = {
  agreement: (figure) => {
    const { bands, opposed } = agreementOf(study);
    return bandMatrix(themeColumns, matrixBands(bands), opposed, {
      ...drawingWords(figure),
      joined: ui.finding.against,
    });
  },
  participants: (figure) =>
    barTable(participantBlocks(study.participants), {
      ...drawingWords(figure),
      total: study.participants.total,
    }),
  voices: (figure, address) =>
    markMatrix(
      voiceRows(study).map(({ speaker, cells }) => ({
        label: speaker,
        cells: cells.map((cell) =>
          cell.map(({ id, lead }) => ({ name: lead, href: address?.(quoteUrl(id)) })),
        ),
      })),
      study.themes.map(({ id, number }) => ({ label: themeNumber(id), number })),
      drawingWords(figure),
    ),
  shares: (figure) => shares(figure.rows, { ...drawingWords(figure), percent: percentText }),
  timeline: (figure) =>
    timeline(
      figure.lanes.map(({ id, label }) => ({
        label,
        rows: inOrderOfTime(study.timeline.filter(({ lane }) => lane === id)).map(
          ({ id: entry, name, when, from, to, approximate }) => ({
            id: entry,
            name,
            when,
            from,
            to,
            loose: approximate,
          }),
        ),
      })),
      { ...drawingWords(figure), year: String },
    ),
};

/** The rows of a picture. */
export function tableOf<Kind extends Figure['kind']>(figure: Of<Kind>): PictureTable {
  return tables[figure.kind](figure);
}

/** The drawing of a picture. Without a way to make addresses it has no links. */
export function drawingOf<Kind extends Figure['kind']>(
  figure: Of<Kind>,
  address?: Address,
): string {
  return drawings[figure.kind](figure, address);
}

const { article } = study.record;

/** Where the rows of a picture stand in the article; those of shares are what the picture rests on. */
function placesOfRows({ kind }: Figure): Passage[] {
  const { findings, quotes, participants, timeline: entries } = study;
  switch (kind) {
    case 'agreement':
      return findings.filter(({ theme }) => theme !== undefined).map(({ passage }) => passage);
    case 'participants':
      return [participants.passage];
    case 'voices':
      return quotes.filter(({ theme }) => theme !== undefined).map(({ passage }) => passage);
    case 'timeline':
      return entries.flatMap(({ what }) => what.by.map((id) => evidence(id).passage));
    case 'shares':
      return [];
  }
}

/**
 * Where a picture comes from: the sections in which its rows stand, and what else its words rest on. Rows of many
 * places are named by their sections.
 */
export function sourcesOf(figure: Figure): string {
  const ofRows = placesOfRows(figure);
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

const credit = `${study.record.name} (${fill(ui.footer.version, { date: dateText(contentDate) })}). ${article.citation}`;

/** The picture as an SVG file that says what it is, where it comes from and on what terms. */
export function svgFile(figure: Figure, address: Address): string {
  const drawing = drawingOf(figure, address);
  return standalone(drawing, sizeOf(drawing), {
    title: figure.title,
    above: [figure.population, `${ui.figure.howToRead}: ${figure.howToRead}`],
    below: [
      `${ui.figure.limits}: ${figure.limits}`,
      `${ui.figure.source}: ${sourcesOf(figure)}. ${credit}`,
      `${study.record.attribution.changes} ${article.copyright}. ${article.licence.name}: ${article.licence.url}`,
    ],
    direction: study.record.direction,
  });
}

/** The rows as files have them. The source, the limits and the licence stand in each row: rows get parted. */
export function fileTable(figure: Figure): PictureTable {
  const { columns, rows } = tableOf(figure);
  return {
    columns: [...columns, 'limits', 'source', 'licence'],
    rows: rows.map((row) => [
      ...row,
      `${figure.population} ${figure.limits}`,
      credit,
      `${article.licence.name} ${article.licence.url}`,
    ]),
  };
}

/** The rows as a CSV file. */
export function csvFile(figure: Figure): string {
  const { columns, rows } = fileTable(figure);
  return csv(columns.map(columnHeading), rows);
}
