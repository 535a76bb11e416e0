import { isFormula } from '../../lib/csv.ts';
import { valueAt } from '../../lib/value-at.ts';
import { FILES, type Content } from '../reading/content.ts';
import { markedFields } from '../reading/marked-fields.ts';
import { firstWords, type Passage } from '../schema/passage.ts';
import type { Problem } from '../reading/problem.ts';
import { placeName, type Path } from '../reading/yaml-file.ts';

/** Files that are not published as data. */
const NO_DATA = new Set(['addresses', 'redirects', 'search', 'houseStyle', 'exemptions', 'ui']);

/** Fields that help to find a section in the article and are not published. */
const NOT_PUBLISHED = new Set(['heading', 'opens', 'last']);

/** Interface text that appears in cells of tables. */
const CELLS_OF_INTERFACE: readonly Path[] = [
  ['figure', 'columns'],
  ['finding', 'notStated'],
  ['theme', 'numbered'],
];

interface Text {
  path: Path;
  text: string;
}

function textsIn(value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if ('starts' in value) {
    // The bullet of a list item is not published.
    const { starts, ...rest } = value as Passage;
    const words = { path: [...path, 'starts'], text: firstWords({ ...rest, starts }) };
    return [words, ...textsIn(rest, path)];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PUBLISHED.has(key)
      ? []
      : textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A spreadsheet would run a cell that starts like a formula, and CSV cannot mark a cell as text. */
function formulas(content: Content): Problem[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const texts = [
    ...names
      .filter((name) => !NO_DATA.has(name))
      .flatMap((name) =>
        textsIn(content[name].data, []).map((text) => ({ located: content[name], ...text })),
      ),
    ...CELLS_OF_INTERFACE.flatMap((path) =>
      textsIn(valueAt(content.ui.data, path), path).map((text) => ({
        located: content.ui,
        ...text,
      })),
    ),
  ];
  return texts
    .filter(({ text }) => isFormula(text))
    .map(({ located, path, text }) => ({
      file: located.fileOf(path),
      line: located.lineOf(path),
      place: placeName(located.data, path),
      message: `A spreadsheet would run '${text.length > 40 ? `${text.slice(0, 40)}…` : text}', since it begins with '${text.slice(0, 1)}'.`,
      remedy:
        "Begin with a letter, a figure or a quotation mark: 'Equal access', not '= access'. Text that the article prints this way cannot be published as data.",
    }));
}

/** The years that a ZIP archive can store. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

function undatable({ changes }: Content): Problem[] {
  return changes.data.flatMap(({ date }, index) => {
    const year = Number(date.slice(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR
      ? []
      : [
          {
            file: changes.file,
            line: changes.lineOf([index, 'date']),
            message: `A ZIP archive cannot hold the date ${date}.`,
            remedy: `Write the day of the change, in a year from ${FIRST_YEAR} to ${LAST_YEAR}: 2026-11-26.`,
          },
        ];
  });
}

/** Characters of a word that a drawing has room for on a line. */
const LONGEST_WORD = 43;

/** A drawing breaks its labels between words and after hyphens; a longer piece would leave the frame. */
function undrawable({ figures }: Content): Problem[] {
  return figures.data.flatMap((_, index) => {
    // What a kind has beside the words of every picture is drawn.
    const labels = markedFields(FILES.figures.schema, figures.data)
      .filter(({ path, marks }) => path[0] === index && path.length > 2 && marks.own === true)
      .map(({ path, value }) => ({ label: String(value), path }));
    return labels.flatMap(({ label, path }): Problem[] => {
      const long = label.split(/\s+|(?<=-)/u).find((word) => word.length > LONGEST_WORD);
      return long === undefined
        ? []
        : [
            {
              file: figures.file,
              line: figures.lineOf(path),
              place: placeName(figures.data, path),
              message: `'${long}' is too long to be drawn on a line.`,
              remedy: `Write words of at most ${LONGEST_WORD} characters, or set hyphens.`,
            },
          ];
    });
  });
}

/** Values that the generated files cannot hold. */
export function output(content: Content): Problem[] {
  return [...formulas(content), ...undatable(content), ...undrawable(content)];
}
