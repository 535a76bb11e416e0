import { FILES, type Content } from './content.ts';
import { ownWords } from './own-words.ts';
import { placeName } from './yaml-file.ts';

/** A text in this site's own wording and where it stands. */
export interface OwnText {
  text: string;
  file: string;
  line?: number | undefined;
  place?: string | undefined;
}

/** Everything that this site says in its own words, in every file. */
export function allOwnTexts(content: Content): OwnText[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  return [
    ...names.flatMap((name) => {
      const { file, data, lineOf } = content[name];
      return ownWords(FILES[name].schema, data).map(({ path, text }) => ({
        text,
        file,
        line: lineOf(path),
        place: placeName(data, path),
      }));
    }),
    ...content.prose.flatMap(
      ({ file, title = '', description, uses, bare, headings }): OwnText[] => [
        ...[...uses, ...bare].map(({ text, line }) => ({ text, file, line })),
        ...[title, description, ...headings].map((text) => ({ text, file })),
      ],
    ),
  ].filter(({ text }) => text !== '');
}
