import { FILES, type Content } from '../reading/content.ts';
import { markedFields } from '../reading/marked-fields.ts';
import { placeName, type Path } from '../reading/yaml-file.ts';

/** A place that names its evidence: a Claim in prose, or a field of a YAML file that is marked as evidence. */
export interface EvidenceUse {
  file: string;
  line?: number | undefined;
  place?: string | undefined;
  /** The entry of a list, or the section of a page, that has the place: what a reader sees together. */
  part: string;
  /** Ids of findings and passages. */
  by: string[];
  /** The sentence, where the place is a sentence of its own. */
  text?: string | undefined;
}

/** The outermost entry of a list that has a place, unless it is no more than a sentence: then the file. */
function partOf(path: Path): string {
  const entry = path.findIndex((key) => typeof key === 'number');
  return path.slice(0, entry === path.length - 2 ? 0 : entry + 1).join(' ');
}

/** Every place in the content that names its evidence. */
export function evidenceUses(content: Content): EvidenceUse[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  return [
    ...names.flatMap((name) => {
      const { file, data, lineOf } = content[name];
      return markedFields(FILES[name].schema, data)
        .filter(({ marks }) => marks.evidence === true)
        .map(({ path, value, holder: { text } }) => ({
          file,
          line: lineOf(path),
          place: placeName(data, path),
          part: `${file} ${partOf(path)}`,
          by: value as string[],
          text: typeof text === 'string' ? text : undefined,
        }));
    }),
    ...content.prose.flatMap((page) =>
      page.uses
        .filter((use) => use.tag === 'Claim')
        .map((use) => ({
          file: page.file,
          line: use.line,
          part: `${page.file} ${page.sections.findLast(({ line, depth }) => depth < 3 && line < use.line)?.id ?? ''}`,
          by: (use.attributes['by'] ?? '').split(/\s+/u).filter((id) => id !== ''),
          text: use.text,
        })),
    ),
  ];
}
