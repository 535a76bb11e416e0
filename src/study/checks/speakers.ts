import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** 'Baker 2' and 'Baker' have the label 'Baker'. */
const withoutNumber = (speaker: string): string => speaker.replace(/\s+\d+$/u, '');

/** The role of each speaker is the one that participants.yaml gives for the printed label. */
export function speakers({ quotes, participants }: Content): Problem[] {
  const { role, speakers: table, variables } = participants.data;
  const levels = variables.find(({ id }) => id === role)?.levels.map(({ id }) => id) ?? [];
  const labels = table.map(({ label }) => label);
  const wrongEntries = table.flatMap(({ label, level }, index): Problem[] => {
    const at = { file: participants.file, place: `speakers → ${label}` };
    if (labels.indexOf(label) < index) {
      return [
        {
          ...at,
          line: participants.lineOf(['speakers', index, 'label']),
          message: `The label '${label}' is in the table twice.`,
          remedy: 'Keep the entry with the level to which it belongs.',
        },
      ];
    }
    return levels.includes(level)
      ? []
      : [
          {
            ...at,
            line: participants.lineOf(['speakers', index, 'level']),
            message: `There is no level '${level}' of '${role ?? 'role'}'.`,
            remedy: `Write one of ${levels.join(', ') || 'the levels of the variable that role names'}.`,
          },
        ];
  });
  if (role === undefined) return wrongEntries;
  const roles = quotes.data.flatMap((quote, index): Problem[] => {
    const label = withoutNumber(quote.speaker);
    const level = table.find((entry) => entry.label === label)?.level;
    const at = { file: quotes.file, place: quote.id };
    if (level === undefined) {
      return [
        {
          ...at,
          line: quotes.lineOf([index, 'speaker']),
          message: `The label '${label}' is not under 'speakers' in ${participants.file}.`,
          remedy: `Add there { label: ${label}, level: ${quote.role ?? '…'} }.`,
        },
      ];
    }
    return quote.role === undefined || quote.role === level || !levels.includes(quote.role)
      ? []
      : [
          {
            ...at,
            line: quotes.lineOf([index, 'role']),
            message: `The label '${quote.speaker}' belongs to '${level}', not to '${quote.role}'.`,
            remedy: `Write role: ${level}, or correct 'speakers' in ${participants.file}.`,
          },
        ];
  });
  return [...wrongEntries, ...roles];
}
