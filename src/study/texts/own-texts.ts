import { FILES, type Content } from '../reading/content.ts';
import { markedFields } from '../reading/marked-fields.ts';
import { placeName } from '../reading/yaml-file.ts';

/** A text in this site's own wording, with its place. */
export interface OwnText {
  text: string;
  file: string;
  line?: number | undefined;
  place?: string | undefined;
}

/** Every text in this site's own wording, from all files. */
export function allOwnTexts(content: Content): OwnText[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  return [
    ...names.flatMap((name) => {
      const { data, fileOf, lineOf } = content[name];
      return markedFields(FILES[name].schema, data)
        .filter(({ marks }) => marks.own === true)
        .map(({ path, value }) => ({
          text: String(value),
          file: fileOf(path),
          line: lineOf(path),
          place: placeName(data, path),
        }));
    }),
    ...content.prose.flatMap(
      ({ file, title = '', description, lines, uses, bare, sections }): OwnText[] => [
        ...[...uses, ...bare, ...sections].map(({ text, line }) => ({ text, file, line })),
        { text: title, file, line: lines.title },
        { text: description, file, line: lines.description },
      ],
    ),
  ].filter(({ text }) => text !== '');
}
