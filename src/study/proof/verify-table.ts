import { foldText } from '../../lib/fold-text.ts';
import type { Content } from '../reading/content.ts';
import type { Passage } from '../schema/passage.ts';
import { placeName, type Path } from '../reading/yaml-file.ts';
import { foldParagraph, type Article } from './article.ts';
import type { MissReporter } from './miss.ts';

/** What may be between the label and the number of a row: spaces, a colon, a bar, dots that lead the eye. */
const BETWEEN = '[ :|.…·=]+';

/** A per cent after a number, as in '12 (63%)', '12 (63.2)', '12 | 63' and '12 63 %'. */
const percent = (share = '[\\d.,]+'): string =>
  `(?: ?[([]${share} ?%?[)\\]]| ?[/|] ?${share} ?%?| ${share} ?%)`;

/** Whether a row of a table has a label and its number, and the per cent if one is given, and nothing else. */
export function rowHas(row: string, label: string, n: number, share?: string): boolean {
  const printed =
    share === undefined
      ? `${percent()}?`
      : percent(RegExp.escape(foldText(share.replace(/ ?%$/u, ''))));
  return new RegExp(`^${RegExp.escape(foldText(label))}${BETWEEN}${n}${printed}$`, 'u').test(row);
}

/** Whether a row of a table ends in its total: 'Total 12', 'Total 12 (100%)', 'Characteristic (n = 12)'. */
export const endsInTotal = (row: string, total: number): boolean =>
  new RegExp(
    `(?: |\\([nN] ?= ?|^[nN] ?= ?)${total}(?:\\)|${percent('100(?:[.,]0+)?')})?$`,
    'u',
  ).test(row);

/** Whether a sentence gives a number with its label: '9 women', 'women (n = 9)', 'women (9)', 'women: 9'. */
export const sentenceHas = (sentence: string, label: string, n: number): boolean => {
  const name = RegExp.escape(foldText(label).toLowerCase());
  return new RegExp(
    `(?<![\\d.,])${n} (?:\\p{L}+ )?${name}(?!\\p{L})|(?<!\\p{L})${name}(?: ?[([](?:n ?= ?)?| ?[:=] ?)${n}(?![\\d.,]\\d|\\d)`,
    'u',
  ).test(sentence.toLowerCase());
};

/** Whether a sentence has a number that stands alone. */
export const sentenceCounts = (sentence: string, total: number): boolean =>
  new RegExp(`(?<![\\d.,])${total}(?![.,]?\\d| ?%)`, 'u').test(sentence);

/** The labels and numbers of the tables of participants are in their rows. */
export function verifyTable(
  { participants, outline }: Content,
  article: Article,
  miss: MissReporter,
): void {
  const { passage, total, variables } = participants.data;
  const rowsOf = (place: Passage | undefined): string[] =>
    article.paragraphs
      .filter(({ section }) => section === place?.section)
      .map((paragraph) => foldParagraph(article, paragraph).text);
  // Where the article has no table, the passage that counts its participants.
  const sentencesOf = (place: Passage | undefined): string[] =>
    outline.data.some(({ id, aside }) => id === place?.section && aside !== undefined)
      ? []
      : article.paragraphs
          .filter((one) => one.section === place?.section && one.number === place.paragraph)
          .map((paragraph) => foldParagraph(article, paragraph, true).text);
  const wrong = (path: Path, message: string, remedy: string): void => {
    miss({
      file: participants.file,
      path,
      line: participants.lineOf(path),
      place: placeName(participants.data, path),
      message,
      remedy,
    });
  };
  const expectTotal = (place: Passage | undefined, sum: number, path: Path): void => {
    if (rowsOf(place).some((row) => endsInTotal(row, sum))) return;
    if (sentencesOf(place).some((sentence) => sentenceCounts(sentence, sum))) return;
    wrong(path, `No row of the table ends in ${sum}.`, 'Copy the total from the table.');
  };
  if (total !== undefined) expectTotal(passage, total, ['total']);
  variables.forEach(({ levels, passage: own, total: sum }, variable) => {
    const rows = rowsOf(own ?? passage);
    const told = sentencesOf(own ?? passage);
    if (sum !== undefined) expectTotal(own ?? passage, sum, ['variables', variable, 'total']);
    levels.forEach(({ label, n, share }, level) => {
      // The name of a variable may be on the line of one of its levels, or on the line above.
      const heads = ['', ...variables.map((one) => `${foldText(one.label)} `)];
      const found = rows.some((row) =>
        heads.some(
          (head) => row.startsWith(head) && rowHas(row.slice(head.length), label, n, share),
        ),
      );
      if (found) return;
      if (share === undefined && told.some((sentence) => sentenceHas(sentence, label, n))) return;
      wrong(
        ['variables', variable, 'levels', level],
        `The table has no row '${label}' with ${n}${share === undefined ? '' : ` and ${share}`}.`,
        'Copy label and number from the table.',
      );
    });
  });
}
