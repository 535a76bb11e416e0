import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** A sub-theme belongs to the theme of its finding, and a further theme is another one. */
function themesOfFindings({ findings, themes }: Content): Problem[] {
  return findings.data.flatMap(({ id, theme, subtheme, alsoIn = [] }, index): Problem[] => {
    const at = { file: findings.file, place: id };
    const parts = themes.data.find((one) => one.id === theme)?.subthemes ?? [];
    const known = themes.data.some(({ subthemes = [] }) =>
      subthemes.some((one) => one.id === subtheme),
    );
    return [
      ...(known && parts.every((one) => one.id !== subtheme)
        ? [
            {
              ...at,
              line: findings.lineOf([index, 'subtheme']),
              message: `The sub-theme '${subtheme ?? ''}' is not one of the theme '${theme ?? ''}'.`,
              remedy: `Write ${parts.map((one) => one.id).join(' or ') || 'the theme of the sub-theme'}, or correct 'theme'.`,
            },
          ]
        : []),
      ...(theme !== undefined && alsoIn.includes(theme)
        ? [
            {
              ...at,
              line: findings.lineOf([index, 'alsoIn']),
              message: `The finding is in the theme '${theme}' already.`,
              remedy: "Name the other theme under 'alsoIn', or delete it.",
            },
          ]
        : []),
    ];
  });
}

/** Each line of a dialogue begins with the label of one of its turns, and each label begins a line. */
function turnsOfDialogues({ quotes }: Content): Problem[] {
  return quotes.data.flatMap(({ id, text, turns }, index): Problem[] => {
    if (turns === undefined) return [];
    const lines = text.trim().split('\n');
    const spokenBy = (line: string): string | undefined =>
      turns.find((label) => line.startsWith(label) && /^ ?:/u.test(line.slice(label.length)));
    const stray = lines.find((line) => spokenBy(line) === undefined);
    const silent = turns.find((label) => !lines.some((line) => spokenBy(line) === label));
    if (stray === undefined && silent === undefined) return [];
    return [
      {
        file: quotes.file,
        line: quotes.lineOf([index, stray === undefined ? 'turns' : 'text']),
        place: id,
        message:
          stray === undefined
            ? `Nobody speaks in the dialogue as '${silent ?? ''}'.`
            : `A line of the dialogue begins with none of its labels (${turns.join(', ')}): '${stray.slice(0, 40)}'.`,
        remedy:
          "Write each turn in a line, with its label and a colon, as in text: |- and below it 'Interviewer: And then?'.",
      },
    ];
  });
}

/** The label of a quotation has that of its source in it. */
function labelsOfSources({ quotes, sources }: Content): Problem[] {
  return quotes.data.flatMap(({ id, speaker, source, turns = [] }, index): Problem[] => {
    const label = sources.data.find((one) => one.id === source)?.label;
    if (label === undefined || [speaker, ...turns].some((one) => one.includes(label))) return [];
    return [
      {
        file: quotes.file,
        line: quotes.lineOf([index, 'source']),
        place: id,
        message: `The label '${speaker}' has not '${label}', that of its source, in it.`,
        remedy: `Name the source with the printed label, or correct the label in ${sources.file}.`,
      },
    ];
  });
}

/** What studies of several shapes have fits together: sub-themes, dialogues and sources. */
export const shapes = (content: Content): Problem[] => [
  ...themesOfFindings(content),
  ...turnsOfDialogues(content),
  ...labelsOfSources(content),
];
