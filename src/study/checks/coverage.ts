import { closest } from '../../lib/closest.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { evidenceUses } from '../texts/evidence-uses.ts';

/** Every finding, quotation and theme is shown on some page. */
export function coverage(content: Content): Problem[] {
  const { findings, quotes, themes, prose, home, brief, participants } = content;
  const named = new Set(evidenceUses(content).flatMap(({ by }) => by));
  const cited = new Set(
    evidenceOf(findings.data, [])
      .filter(({ id }) => named.has(id))
      .map(({ finding }) => finding?.id),
  );
  const placed = new Set(
    prose.flatMap(({ uses }) =>
      uses
        .filter(({ tag, attributes }) => tag === 'Quote' && attributes['excerpt'] === undefined)
        .map(({ attributes }) => attributes['id']),
    ),
  );
  const illustrating = new Set(findings.data.flatMap((finding) => finding.quotes));
  // A name with a slip in it is reported as unknown; it names the quotation all the same.
  const ids = quotes.data.map(({ id }) => id);
  for (const id of illustrating) {
    const meant = ids.includes(id) ? undefined : closest(id, ids);
    if (meant !== undefined) illustrating.add(meant);
  }
  const pages = new Set(prose.map(({ id }) => id));
  // What would be on a page that is not there is not told one by one.
  const isAbsent = (theme: string | undefined): boolean =>
    theme !== undefined && !pages.has(`themes/${theme}`);
  return [
    ...findings.data.flatMap(({ id, theme }, index): Problem[] =>
      cited.has(id) || isAbsent(theme)
        ? []
        : [
            {
              file: findings.file,
              line: findings.lineOf([index]),
              place: id,
              message: 'No page uses this finding.',
              remedy: `Cite it in a <Claim by="${id}"> on the page of its theme.`,
            },
          ],
    ),
    ...quotes.data.flatMap(({ id, role, theme }, index): Problem[] => {
      const at = { file: quotes.file, line: quotes.lineOf([index]), place: id };
      const missing: Problem[] = [];
      if (!placed.has(id) && !isAbsent(theme)) {
        missing.push({
          ...at,
          message: 'No page shows this quotation in full.',
          remedy: `Add <Quote id="${id}" /> to the page of its theme.`,
        });
      }
      if (!illustrating.has(id)) {
        missing.push({
          ...at,
          message: 'The quotation illustrates no finding.',
          remedy: `Name it under 'quotes' of a finding in ${findings.file}.`,
        });
      }
      if (participants.data.role !== undefined && role === undefined) {
        missing.push({
          ...at,
          message: 'The quotation has no role.',
          remedy: `Add role: a level of '${participants.data.role}' in ${participants.file}.`,
        });
      }
      return missing;
    }),
    ...themes.data.flatMap(({ id }, index): Problem[] =>
      pages.has(`themes/${id}`)
        ? []
        : [
            {
              file: themes.file,
              line: themes.lineOf([index]),
              place: id,
              message: 'The theme has no page.',
              remedy: `Add themes/${id}.mdx.`,
            },
          ],
    ),
    ...prose.flatMap(({ id, file, title }): Problem[] => {
      const [folder, name] = id.split(/\/(.*)/su);
      if (folder === 'themes') {
        return themes.data.some((theme) => theme.id === name)
          ? []
          : [
              {
                file,
                line: 1,
                message: `There is no theme '${name ?? ''}'.`,
                remedy: `Name the file after the id of a theme in ${themes.file}.`,
              },
            ];
      }
      return title === undefined
        ? [
            {
              file,
              line: 1,
              message: 'The page has no title.',
              remedy: 'Add title: … to its front matter.',
            },
          ]
        : [];
    }),
    ...[
      { located: home, messages: home.data.messages },
      { located: brief, messages: brief.data?.messages ?? [] },
    ].flatMap(({ located, messages }) =>
      messages.flatMap(({ theme, voices }, index): Problem[] => {
        // A disagreement is shown with voices from both sides or from none.
        const sides = new Set(voices.map(({ side }) => side));
        return sides.size !== 1 || sides.has(undefined)
          ? []
          : [
              {
                file: located.file,
                line: located.lineOf(['messages', index, 'voices']),
                place: theme,
                message: 'The voices are all from one side of a disagreement.',
                remedy: 'Add a voice from the other side, or remove the voices.',
              },
            ];
      }),
    ),
  ];
}
