import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** A page has its title in the front matter only, and its headings skip no level. */
export function headings({ prose }: Content): Problem[] {
  return prose.flatMap(({ file, sections }) =>
    sections.flatMap(({ depth, text, id, line }, index): Problem[] => {
      const wrong = (message: string, remedy: string): Problem[] => [
        { file, line, message, remedy },
      ];
      if (depth === 1) {
        return wrong(
          `'${text}' would be a second title of the page.`,
          `Write '## ${text}'; the title of a page is in its front matter, that of a theme in themes.yaml.`,
        );
      }
      if (id === '') {
        return wrong(
          'This heading has no letter or digit from which its address is made.',
          "Write '## What it says'.",
        );
      }
      const above = sections[index - 1]?.depth ?? 1;
      return depth > Math.max(above, 1) + 1
        ? wrong(
            `This heading is ${depth - above} steps below the one above it.`,
            `Write '${'#'.repeat(above + 1)} ${text}'.`,
          )
        : [];
    }),
  );
}
