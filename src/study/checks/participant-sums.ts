import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';

/** The levels of each variable sum to the total. */
export function participantSums({ participants }: Content): Problem[] {
  const { total, variables } = participants.data;
  return variables.flatMap((variable, index) => {
    const sum = variable.levels.reduce((all, { n }) => all + n, 0);
    if (sum === total) return [];
    return [
      {
        file: participants.file,
        line: participants.lineOf(['variables', index]),
        place: variable.id,
        message: `The levels of '${variable.label}' sum to ${sum}, not to the total of ${total}.`,
        remedy: 'Compare each n with the table of the article.',
      },
    ];
  });
}
