import { FILES, type Content } from '../reading/content.ts';
import { markedFields } from '../reading/marked-fields.ts';
import { placeName } from '../reading/yaml-file.ts';

/** A place that names its evidence: a Claim in prose, or a field of a YAML file that is marked as evidence. */
export interface EvidenceUse {
  file: string;
  line?: number | undefined;
  place?: string | undefined;
  /** Ids of findings and passages. */
  by: string[];
  /** The sentence, where the place is a sentence of its own. */
  text?: string | undefined;
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
          by: (use.attributes['by'] ?? '').split(/\s+/u).filter((id) => id !== ''),
          text: use.text,
        })),
    ),
  ];
}
