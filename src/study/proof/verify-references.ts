import { foldParagraph, type Article, type Span } from './article.ts';
import { entriesOf, hasField, hasName, hasNumber } from './printed-reference.ts';
import {
  citedByName,
  citedNumbers,
  markStyleOf,
  numberMarks,
  type MarkStyle,
} from './reference-marks.ts';
import type { Path } from '../reading/yaml-file.ts';
import type { Content } from '../reading/content.ts';
import type { Lock } from '../schema/lock.ts';
import { REFERENCE_LIST } from '../schema/outline.ts';
import { passageKey } from '../schema/passage.ts';
import { datePartsOf } from '../schema/reference.ts';
import { printedOfReference } from './printed-fields.ts';
import type { MissReporter } from './miss.ts';

/** The ways in which a reference list may print a day: 28 Jan 2020, 28 January 2020, January 28, 2020, 2020-01-28. */
function printedDays([year = 0, month = 1, day]: readonly number[], language: string): string[] {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const print = (locale: string, style: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: style,
      ...(day === undefined ? {} : { day: 'numeric' }),
      timeZone: 'UTC',
    }).format(date);
  return [
    ...[language, 'en-GB', 'en-US'].flatMap((one) => [print(one, 'short'), print(one, 'long')]),
    date.toISOString().slice(0, day === undefined ? 7 : 10),
  ];
}

/** Every field of every reference is in a printed entry: the one at its place, or another that has its title. */
export function verifyReferences(
  { references, record }: Content,
  article: Article,
  miss: MissReporter,
): void {
  const { data } = references;
  if (data.length === 0) return;
  const printed = entriesOf(
    article.paragraphs
      .filter(({ section }) => section === REFERENCE_LIST)
      .map((paragraph) => foldParagraph(article, paragraph).text.replaceAll('*', '')),
  );
  if (printed.length !== data.length) {
    miss({
      file: references.file,
      path: ['entries'],
      message: `The article lists ${printed.length} references, this file ${data.length}.`,
      remedy: 'Give each printed entry one record, in the printed order.',
      records: { record: 'list', field: 'entries', value: String(data.length) },
    });
  }
  data.forEach((reference, index) => {
    const placed = printed[index] ?? '';
    const entry = hasField(placed, reference.title)
      ? placed
      : (printed.find((one) => hasField(one, reference.title)) ?? placed);
    const wrong = (path: Path, field: string): void => {
      miss({
        file: references.file,
        path: [index, ...path],
        line: references.lineOf([index]),
        place: reference.id,
        message: `The printed entry ${index + 1} has no '${field}': ${entry}`,
        remedy: 'Copy the field as printed, without correcting it.',
      });
    };
    if (!hasNumber(printed, entry, index + 1)) wrong(['id'], `${index + 1} `);
    for (const { path, text } of printedOfReference(reference)) {
      const [field, place] = path;
      const name = field === 'author' ? reference.author?.[Number(place)] : undefined;
      if (name === undefined ? !hasField(entry, text) : !hasName(entry, name)) wrong(path, text);
    }
    const accessed = datePartsOf(reference.accessed);
    const days = accessed.length > 0 ? printedDays(accessed, record.data.language) : [];
    if (days.length > 0 && !days.some((day) => hasField(entry, day)))
      wrong(['accessed'], days[0] ?? '');
  });
}

/** The spans of a passage, the last one extended by a reference number directly after it. */
function withMark(
  text: string,
  spans: Lock['passages'][string]['spans'],
  style: MarkStyle,
): Span[] {
  if (style === 'author-date') return [...spans];
  const mark = new RegExp(`^ ?(?:${numberMarks(style).source})`, 'u');
  return spans.map(([start, end], index) => {
    const [after = ''] = mark.exec(text.slice(end)) ?? [];
    return [start, index === spans.length - 1 ? end + after.length : end];
  });
}

/** Every mark of a reference in the running text is recorded with its sentence and its references. */
export function verifyCitations(
  { citations, references, outline }: Content,
  article: Article,
  proved: Lock['passages'],
  miss: MissReporter,
): void {
  if (references.data.length === 0) return;
  const lists = new Set(
    outline.data.filter(({ list, aside }) => list || aside !== undefined).map(({ id }) => id),
  );
  const running = article.paragraphs.filter(({ section }) => !lists.has(section));
  const style = markStyleOf(
    running
      .flatMap(({ spans }) => spans.map(([start, end]) => article.text.slice(start, end)))
      .join('\n'),
  );
  const numberOf = new Map(references.data.map(({ id }, index) => [id, index + 1]));
  const covered: Span[] = [];
  const citedIn = (text: string): number[] =>
    style === 'author-date'
      ? [...new Set(citedByName(text, references.data).map(({ number }) => number))]
      : citedNumbers(text, style);
  citations.data.forEach(({ passage, references: ids }, index) => {
    const spans = withMark(article.text, proved[passageKey(passage)]?.spans ?? [], style);
    // A passage that was not found is already reported.
    if (spans.length === 0) return;
    covered.push(...spans);
    const printed = citedIn(spans.map(([start, end]) => article.text.slice(start, end)).join(' '));
    const stated = ids.flatMap((id) => numberOf.get(id) ?? []);
    if (JSON.stringify(printed) === JSON.stringify(stated)) return;
    miss({
      file: citations.file,
      path: [index],
      line: citations.lineOf([index]),
      place: passageKey(passage),
      message: `The sentence cites ${printed.join(', ') || 'nothing'}; recorded: ${stated.join(', ')}.`,
      remedy: 'Name the references of its numbers, in printed order.',
    });
  });
  for (const { section, number, spans } of running) {
    for (const [start, end] of spans) {
      const line = article.text.slice(start, end);
      const marks =
        style === 'author-date'
          ? citedByName(line, references.data).map(({ number: cited, at }) => ({
              at,
              mark: `of reference ${cited}`,
            }))
          : [...line.matchAll(numberMarks(style))].map(({ 0: mark, index }) => ({
              at: index,
              mark,
            }));
      for (const { mark, at } of marks) {
        if (covered.some(([from, to]) => from <= start + at && start + at < to)) continue;
        miss({
          file: citations.file,
          path: ['marks'],
          place: `${section} ¶${number}`,
          message: `The mark ${mark} has no entry.`,
          remedy: 'Add its sentence with the references that it cites.',
          records: { record: `${section} ¶${number}`, field: 'mark', value: mark },
        });
      }
    }
  }
}
