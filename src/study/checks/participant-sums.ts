import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';

/** The levels of each variable, with those for whom it is missing, sum to the total, where one is given. */
export function participantSums({ participants }: Content): Problem[] {
  const { total: all, variables } = participants.data;
  return variables.flatMap((variable, index) => {
    const { missing = 0, total = all } = variable;
    const levels = variable.levels.reduce((sum, { n }) => sum + n, 0);
    if (total === undefined || levels + missing === total) return [];
    const given = missing === 0 ? '' : ` and ${missing} are missing`;
    return [
      {
        file: participants.file,
        line: participants.lineOf(['variables', index]),
        place: variable.id,
        message: `The levels of '${variable.label}' sum to ${levels}${given}, not to the total of ${total}.`,
        remedy:
          levels < total
            ? `Compare each n with the table of the article; if it has no more, write missing: ${total - levels}.`
            : 'Compare each n with the table of the article.',
      },
    ];
  });
}
