import { FILES, type Content } from '../reading/content.ts';
import type { Path } from '../reading/yaml-file.ts';

/** How a text begins that is still to be written. `npm run new-study` writes such texts. */
export const STUB = 'To write: ';

/** Whether a text is still to be written. */
export const isStub = (text: unknown): boolean => typeof text === 'string' && text.startsWith(STUB);

/** The paths of all texts that are still to be written, in their order. */
export function stubPaths(data: unknown, path: Path = []): Path[] {
  if (isStub(data)) return [path];
  if (typeof data !== 'object' || data === null) return [];
  const list = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) =>
    stubPaths(value, [...path, list ? Number(key) : key]),
  );
}

/** A place with a text that is still to be written. */
interface Stub {
  file: string;
  line: number | undefined;
}

/** Every place of the content with a text that is still to be written, file by file. */
export function stubsIn(content: Content): Stub[] {
  const names = (Object.keys(FILES) as (keyof typeof FILES)[]).filter((name) => name !== 'ui');
  return [
    ...names.flatMap((name) => {
      const { data, file, lineOf }: Content[keyof typeof FILES] = content[name];
      return stubPaths(data).map((path) => ({ file, line: lineOf(path) }));
    }),
    ...content.prose.flatMap(({ file, title, description, uses }) => [
      ...[title, description].filter(isStub).map(() => ({ file, line: 1 })),
      ...uses.filter(({ text }) => isStub(text)).map(({ line }) => ({ file, line })),
    ]),
  ];
}
