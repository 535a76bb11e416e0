import { evidenceUses } from './evidence-uses.ts';
import { countsOf } from '../figures/kinds.ts';
import type { Content } from '../reading/content.ts';
import { joinStudy } from '../reading/join.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { passageKey } from '../schema/passage.ts';
import type { Problem } from '../reading/problem.ts';
import { placeName, type Path } from '../reading/yaml-file.ts';

/** The figures of a text: '16', '2012', '12.5'. */
export const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** Fields of a picture that say nothing to a reader. */
const UNSEEN = new Set(['id', 'kind', 'by']);

/** Every text and number that a picture is given in figures.yaml, whatever its kind, with its place in the file. */
function saidBy(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [{ text: String(value), path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    UNSEEN.has(key) ? [] : saidBy(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * Every figure of a sentence, a statement or a picture that is in none of the passages it rests on. A picture may also
 * have the numbers that are counted for it.
 * `printed` gives the figures of a passage by its key, or undefined where the passage was never found.
 */
export function foreignFigures(
  content: Content,
  printed: (key: string) => readonly string[] | undefined,
): Problem[] {
  const { findings, passages, figures } = content;
  const study = joinStudy(content);
  const keys = new Map(
    evidenceOf(findings.data, passages.data).map(({ id, passage }) => [id, passageKey(passage)]),
  );
  const missing = (
    text: string,
    by: readonly string[],
    at: Omit<Problem, 'message' | 'remedy'>,
    counted: readonly string[] = [],
  ) => {
    const found = by.map((id) => printed(keys.get(id) ?? ''));
    // A passage that was not found is already reported.
    if (found.includes(undefined)) return [];
    const known = new Set([...counted, ...found.flatMap((list) => list ?? [])]);
    return figuresIn(text)
      .filter((figure) => !known.has(figure))
      .map((figure) => ({
        ...at,
        message: `The figure ${figure} is not in the passage that this rests on.`,
        remedy: 'Write the figure as the article prints it, name its passage, or leave it out.',
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
      saidBy(figure, [index]).flatMap(({ text, path }) =>
        missing(
          text,
          figure.by,
          {
            file: figures.file,
            line: figures.lineOf(path),
            place: placeName(figures.data, path),
          },
          countsOf(study, figure),
        ),
      ),
    ),
  ];
}
