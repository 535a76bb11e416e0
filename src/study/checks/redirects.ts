import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';

/** A page is moved from an address once, and none stands there any more. */
export function redirects({ redirects: moved, prose }: Content): Problem[] {
  const pages = prose.map(({ id }) => `/${id.replace(/^pages\//u, '')}/`);
  return moved.data.flatMap(({ from }, index): Problem[] => {
    const at = { file: moved.file, line: moved.lineOf([index, 'from']), place: from };
    const earlier = moved.data.findIndex((other) => other.from === from);
    return [
      ...(earlier < index
        ? [
            {
              ...at,
              message: 'The page is already moved above.',
              remedy: 'Keep the entry with its last address, and delete the other.',
            },
          ]
        : []),
      ...(pages.includes(from)
        ? [
            {
              ...at,
              message: 'A page of the content stands at this address.',
              remedy: 'Delete the entry, or rename the page.',
            },
          ]
        : []),
    ];
  });
}
