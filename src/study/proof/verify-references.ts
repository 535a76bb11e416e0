import { foldText } from '../../lib/fold-text.ts';
import { foldParagraph, REFERENCE_NUMBERS, type Article, type Span } from './article.ts';
import { citedNumbers } from './reference-marks.ts';
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

/** Every field of every reference is in the printed entry with its number. */
export function verifyReferences(
  { references, record }: Content,
  article: Article,
  miss: MissReporter,
): void {
  const printed = article.paragraphs
    .filter(({ section }) => section === REFERENCE_LIST)
    .map((paragraph) => foldParagraph(article, paragraph).text.replaceAll('*', ''));
  if (references.data.length > 0 && printed.length !== references.data.length) {
    miss({
      file: references.file,
      path: [],
      message: `The article lists ${printed.length} references, this file ${references.data.length}.`,
      remedy: 'Give each printed entry one record, in the printed order.',
    });
  }
  references.data.forEach((reference, index) => {
    const entry = printed[index];
    if (entry === undefined) return;
    const fields = printedOfReference(reference).map(({ text }) => text);
    const accessed = datePartsOf(reference.accessed);
    const days = accessed.length > 0 ? [printedDays(accessed, record.data.language)] : [];
    for (const [field = '', ...others] of [
      [`${index + 1} `],
      ...fields.map((one) => [one]),
      ...days,
    ]) {
      if ([field, ...others].some((form) => entry.includes(foldText(form)))) continue;
      miss({
        file: references.file,
        path: [index],
        line: references.lineOf([index]),
        place: reference.id,
        message: `The printed entry ${index + 1} has no '${field}': ${entry}`,
        remedy: 'Copy the field as printed, without correcting it.',
      });
    }
  });
}

/** The spans of a passage, the last one extended by a reference number directly after it. */
function withMark(text: string, spans: Lock['passages'][string]['spans']): Span[] {
  return spans.map(([start, end], index) => {
    const [mark] = text.slice(end).match(new RegExp(`^(?:${REFERENCE_NUMBERS.source})`, 'u')) ?? [
      '',
    ];
    return [start, index === spans.length - 1 ? end + mark.length : end];
  });
}

/** Every reference number in the running text is recorded with its sentence and its references. */
export function verifyCitations(
  { citations, references, outline }: Content,
  article: Article,
  proved: Lock['passages'],
  miss: MissReporter,
): void {
  if (references.data.length === 0) return;
  const numberOf = new Map(references.data.map(({ id }, index) => [id, index + 1]));
  const covered: Span[] = [];
  citations.data.forEach(({ passage, references: ids }, index) => {
    const spans = withMark(article.text, proved[passageKey(passage)]?.spans ?? []);
    covered.push(...spans);
    const printed = citedNumbers(
      spans.map(([start, end]) => article.text.slice(start, end)).join(' '),
    );
    const stated = ids.map((id) => numberOf.get(id));
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
  const lists = new Set(
    outline.data.filter(({ list, aside }) => list || aside !== undefined).map(({ id }) => id),
  );
  for (const { section, number, spans } of article.paragraphs) {
    if (lists.has(section)) continue;
    for (const [start, end] of spans) {
      for (const { 0: mark, index } of article.text.slice(start, end).matchAll(REFERENCE_NUMBERS)) {
        const at = start + index;
        if (covered.some(([from, to]) => from <= at && at < to)) continue;
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
