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
  extentText,
  percentText,
  placeOf,
  quoteUrl,
  study,
  themeNumber,
  words,
} from '../site.ts';
import { agreementOf, type AgreementBand } from '../study/agreement-rows.ts';
import type { Figure } from '../study/figure.ts';
import { participantBlocks } from '../study/participant-rows.ts';
import type { StudyFinding } from '../study/study.ts';
import { inOrderOfTime } from '../study/timeline-order.ts';
import { voiceRows } from '../study/voice-rows.ts';

/** The rows of a picture as text, the same for a page's table, a file and a test. */
export interface PictureTable {
  head: string[];
  rows: string[][];
}

/** A figure of one kind. */
type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

const columns = words.figure.columns;

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
    head: [
      columns.band,
      columns.extent,
      columns.theme,
      columns.finding,
      columns.statement,
      columns.against,
      columns.passage,
    ],
    rows: [...bands, ...unstated].flatMap(rowsOf),
  };
};

const tables: { [Kind in Figure['kind']]: (figure: Of<Kind>) => PictureTable } = {
  agreement: agreementTable,
  participants: () => ({
    head: [columns.variable, columns.level, columns.number],
    rows: participantBlocks(study.participants).flatMap(({ label, rows }) =>
      rows.map((row) => [label, row.label, String(row.n)]),
    ),
  }),
  voices: () => ({
    head: [columns.speaker, columns.theme, columns.quotation],
    rows: voiceRows(study).flatMap(({ speaker, cells }) =>
      cells
        .flat()
        .map(({ theme: id, lead }) => [speaker, id === undefined ? '' : themeNumber(id), lead]),
    ),
  }),
  shares: ({ rows }) => ({
    head: [columns.year, columns.percent],
    rows: rows.map(({ label, percent }) => [label, String(percent)]),
  }),
  timeline: ({ lanes }) => ({
    head: [columns.lane, columns.date, columns.event],
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
      joined: words.finding.against,
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
          ({ id: entry, name, when, from, to, loose }) => ({
            id: entry,
            name,
            when,
            from,
            to,
            loose,
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

/** Where a picture comes from: the passages that it rests on. */
export const sourcesOf = ({ by }: Figure): string =>
  [...study.findings, ...study.passages]
    .filter(({ id }) => by.includes(id))
    .map(({ passage }) => placeOf(passage))
    .join('; ');

const credit = `${study.record.name} (${fill(words.footer.version, { date: dateText(contentDate) })}). ${article.citation}`;

/** The picture as an SVG file that says what it is, where it comes from and on what terms. */
export function svgFile(figure: Figure, address: Address): string {
  const drawing = drawingOf(figure, address);
  return standalone(drawing, sizeOf(drawing), {
    title: figure.title,
    above: [figure.population, `${words.figure.howToRead}: ${figure.howToRead}`],
    below: [
      `${words.figure.limits}: ${figure.limits}`,
      `${words.figure.source}: ${sourcesOf(figure)}. ${credit}`,
      `${study.record.attribution.changes} ${article.copyright}. ${article.licence.name}: ${article.licence.url}`,
    ],
    direction: study.record.direction,
  });
}

/** The rows as files have them. The source, the limits and the licence stand in each row: rows get parted. */
export function fileTable(figure: Figure): PictureTable {
  const { head, rows } = tableOf(figure);
  return {
    head: [...head, columns.limits, columns.source, columns.licence],
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
  const { head, rows } = fileTable(figure);
  return csv(head, rows);
}
