import { evidenceUses } from './evidence-uses.ts';
import type { Content } from '../reading/content.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { passageKey } from '../schema/passage.ts';
import type { Problem } from '../reading/problem.ts';

/** The figures of a text: '16', '2012', '12.5'. */
export const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/**
 * Every figure of a sentence, a statement or a share of a picture that is in none of the passages it rests on.
 * `printed` gives the figures of a passage by its key, or undefined where the passage was never found.
 */
export function foreignFigures(
  content: Content,
  printed: (key: string) => readonly string[] | undefined,
): Problem[] {
  const { findings, passages, figures } = content;
  const keys = new Map(
    evidenceOf(findings.data, passages.data).map(({ id, passage }) => [id, passageKey(passage)]),
  );
  const missing = (
    text: string,
    by: readonly string[],
    at: Omit<Problem, 'message' | 'remedy'>,
  ) => {
    const found = by.map((id) => printed(keys.get(id) ?? ''));
    // Whatever has not been found is reported for itself.
    if (found.includes(undefined)) return [];
    const known = new Set(found.flatMap((list) => list ?? []));
    return figuresIn(text)
      .filter((figure) => !known.has(figure))
      .map((figure) => ({
        ...at,
        message: `The figure ${figure} does not stand in the passage that this rests on.`,
        remedy: 'Write the figure as the article prints it, name its passage, or write none.',
      }));
  };
  return [
    ...findings.data.flatMap(({ id, statement }, index) =>
      missing(statement, [id], { file: findings.file, line: findings.lineOf([index]), place: id }),
    ),
    ...evidenceUses(content).flatMap(({ text, by, file, line, place }) =>
      text === undefined ? [] : missing(text, by, { file, line, place }),
    ),
    ...figures.data.flatMap((figure, index) =>
      figure.kind !== 'shares'
        ? []
        : figure.rows.flatMap(({ label, percent }, row) =>
            missing(`${label} ${percent}`, figure.by, {
              file: figures.file,
              line: figures.lineOf([index, 'rows', row]),
              place: label,
            }),
          ),
    ),
  ];
}
