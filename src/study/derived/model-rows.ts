import type { Study } from '../reading/study.ts';
import type { Figure } from '../schema/figure.ts';

type ModelsFigure = Extract<Figure, { kind: 'models' }>;

/** A row of the matrix of models. */
export interface ModelRow {
  id: string;
  group: string;
  name: string;
  what: string;
  /** The findings that state its extent. */
  findings: readonly string[];
  /** Its findings are among those on which views differed. */
  differed: boolean;
  held: string[];
  helps: string[];
  limits: string[];
}

/** The rows of the matrix of models, in the order of their groups. */
export function modelRows({ models: data }: Study, { rows }: ModelsFigure): ModelRow[] {
  if (data === undefined) return [];
  const contested = new Set(
    data.contested.flatMap(({ sides }) => sides.flatMap(({ findings }) => findings)),
  );
  const texts = (claims: readonly { text: string }[]): string[] => claims.map(({ text }) => text);
  return data.groups.flatMap((group) =>
    data.models
      .filter((model) => model.group === group.id)
      .flatMap(({ id, name, findings }) =>
        rows
          .filter(({ model }) => model === id)
          .map(({ what, held, helps, limits }) => ({
            id,
            group: group.label,
            name,
            findings,
            what: what.text,
            differed: findings.some((finding) => contested.has(finding)),
            held: texts(held),
            helps: texts(helps),
            limits: texts(limits),
          })),
      ),
  );
}
