import { foldText } from '../../lib/fold-text.ts';
import type { Content } from '../reading/content.ts';
import { placeName } from '../reading/yaml-file.ts';
import { foldParagraph, type Article } from './article.ts';
import type { MissReporter } from './miss.ts';

/** The labels and numbers of the table of participants are in its rows. */
export function verifyTable({ participants }: Content, article: Article, miss: MissReporter): void {
  const { passage, total, variables } = participants.data;
  const rows = article.paragraphs
    .filter(({ section }) => section === passage.section)
    .map((paragraph) => foldParagraph(article, paragraph).text);
  const expect = (label: string, n: number, path: (string | number)[]): void => {
    const row = foldText(`${label} ${n}`);
    // The name of a variable may be on the line of one of its levels, or on the line above.
    const headed = variables.map((variable) => foldText(`${variable.label} ${row}`));
    if (rows.some((candidate) => candidate === row || headed.includes(candidate))) return;
    miss({
      file: participants.file,
      path,
      line: participants.lineOf(path),
      place: placeName(participants.data, path),
      message: `The table has no row '${label}' with ${n}.`,
      remedy: 'Copy label and number from the table.',
    });
  };
  if (!rows.some((row) => row.endsWith(` ${total}`))) {
    miss({
      file: participants.file,
      path: ['total'],
      line: participants.lineOf(['total']),
      place: 'total',
      message: `No row of the table ends in ${total}.`,
      remedy: 'Copy the total from the table.',
    });
  }
  variables.forEach(({ levels }, variable) => {
    levels.forEach(({ label, n }, level) => {
      expect(label, n, ['variables', variable, 'levels', level]);
    });
  });
}
