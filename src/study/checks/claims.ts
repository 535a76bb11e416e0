import { FILES, type Content } from '../content.ts';
import type { Located, Path } from '../yaml-file.ts';
import { placeName } from '../yaml-file.ts';

/** A place that rests on evidence: a Claim in prose, or anything in a YAML file that has 'by'. */
export interface Citing {
  file: string;
  line?: number | undefined;
  place?: string | undefined;
  /** Ids of findings and passages. */
  by: string[];
  /** The sentence, where the place is a sentence of its own. */
  text?: string | undefined;
}

const EVIDENCE_KEYS = new Set(['by', 'headingBy', 'kindBy']);

function citingIn(located: Located<unknown>, value: unknown, path: Path): Citing[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!EVIDENCE_KEYS.has(key)) return citingIn(located, inner, here);
    const text: unknown = Reflect.get(value, 'text');
    return [
      {
        file: located.file,
        line: located.lineOf(here),
        place: placeName(located.data, here),
        by: inner as string[],
        text: typeof text === 'string' ? text : undefined,
      },
    ];
  });
}

/** Every place of the content that names its evidence. */
export function allCiting(content: Content): Citing[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  return [
    ...names.flatMap((name) => citingIn(content[name], content[name].data, [])),
    ...content.prose.flatMap((page) =>
      page.uses
        .filter((use) => use.tag === 'Claim')
        .map((use) => ({
          file: page.file,
          line: use.line,
          by: (use.attributes['by'] ?? '').split(/\s+/u).filter((id) => id !== ''),
          text: use.text,
        })),
    ),
  ];
}
