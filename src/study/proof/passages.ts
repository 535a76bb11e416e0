import { FILES, type Content } from '../reading/content.ts';
import { markedFields } from '../reading/marked-fields.ts';
import type { Located, Path } from '../reading/yaml-file.ts';
import type { Finding } from '../schema/finding.ts';
import type { Passage } from '../schema/passage.ts';

/** A passage that the content refers to, with the place that refers to it. */
interface PassageUse {
  file: string;
  /** The file as it was read, to name places in it. */
  located: Located<unknown>;
  path: Path;
  passage: Passage;
  lineOf: (path: Path) => number | undefined;
}

/** Every passage that the content refers to. */
export function allPassages(content: Content): PassageUse[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  return names.flatMap((name) => {
    const located: Located<unknown> = content[name];
    const { file, data, lineOf } = located;
    return markedFields(FILES[name].schema, data)
      .filter(({ marks }) => marks.passage === true)
      .map(({ path, value }) => ({ file, located, path, passage: value as Passage, lineOf }));
  });
}

/** The printed extents of a finding, that of its main passage first. */
export function printedExtents({ extent, elsewhere }: Finding): (string | null)[] {
  return [extent?.printed ?? null, ...elsewhere.map(({ printed }) => printed)];
}
