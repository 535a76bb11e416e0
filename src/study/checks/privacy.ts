import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Labels of a table with a row for each person: 'P1', 'Participant 3', 'Interview 12', 'ID 4'. */
const PERSON = /^(?:\p{Lu}{1,3}|\p{L}+)[ .#-]?\d{1,3}$/u;

const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** A variable whose levels are persons: each is one, and most have a label with a number. */
function rowsOfPersons({ participants }: Content): Problem[] {
  return participants.data.variables.flatMap(({ id, label, levels }, index) => {
    const single = levels.every(({ n }) => n === 1);
    const numbered = levels.filter((level) => PERSON.test(level.label)).length;
    return levels.length > 2 && single && numbered * 2 > levels.length
      ? [
          {
            file: participants.file,
            line: participants.lineOf(['variables', index]),
            place: id,
            message: `'${label}' has a row for each person. Readers who know one of them find what that person said.`,
            remedy: 'Give the margins: how many participants each level has, over all.',
          },
        ]
      : [];
  });
}

/** A level that joins the labels of levels of two variables, its own among them. */
function crossedLevels({ participants }: Content): Problem[] {
  const { variables } = participants.data;
  return variables.flatMap((variable, index) =>
    variable.levels.flatMap((level, at): Problem[] => {
      const text = fold(level.label);
      const joined = variables.flatMap((other) =>
        other.levels
          .filter((one) => text !== fold(one.label) && text.includes(fold(one.label)))
          .slice(0, 1)
          .map((one) => ({ of: other.label, label: one.label })),
      );
      const [first, second] = joined;
      return first && second
        ? [
            {
              file: participants.file,
              line: participants.lineOf(['variables', index, 'levels', at]),
              place: `${variable.id} → ${level.id}`,
              message: `'${level.label}' crosses '${first.of}' with '${second.of}'. In a small study, two attributes are often one person.`,
              remedy: 'Give each variable by itself, even where the article crosses them.',
            },
          ]
        : [];
    }),
  );
}

/** A level with fewer people than the study lets be shown. */
function smallCells({ participants }: Content): Problem[] {
  const { smallest, variables } = participants.data;
  if (smallest === undefined) return [];
  return variables.flatMap((variable, index) =>
    variable.levels.flatMap((level, at): Problem[] =>
      level.n === 0 || level.n >= smallest
        ? []
        : [
            {
              file: participants.file,
              line: participants.lineOf(['variables', index, 'levels', at]),
              place: `${variable.id} → ${level.id}`,
              message: `'${level.label}' has ${level.n}, fewer than the ${smallest} that participants.yaml sets under 'smallest'.`,
              remedy: 'Join it with another level, under a label of both.',
            },
          ],
    ),
  );
}

/**
 * The label of a speaker, or our line before the words, joined with a rare attribute of another variable than the role:
 * together they may be one person.
 */
function rareAttributes({ participants, quotes, sources }: Content): Problem[] {
  const { smallest = 2, role, variables } = participants.data;
  const rare = variables
    .filter(({ id }) => id !== role)
    .flatMap(({ label, levels }) =>
      levels
        .filter(({ n }) => n > 0 && n < smallest)
        .map((level) => ({ of: label, label: level.label, words: fold(level.label) })),
    );
  const texts = [
    ...quotes.data.flatMap(({ id, speaker, lead }, index) => [
      { located: quotes, path: [index, 'speaker'], id, text: speaker },
      ...(lead === undefined ? [] : [{ located: quotes, path: [index, 'lead'], id, text: lead }]),
    ]),
    ...sources.data.flatMap(({ id, label, kind }, index) => [
      { located: sources, path: [index, 'label'], id, text: label },
      { located: sources, path: [index, 'kind'], id, text: kind },
    ]),
  ];
  return texts.flatMap(({ located, path, id, text }) => {
    const words = fold(text);
    const found = rare.find((level) => level.words.length > 4 && words.includes(level.words));
    return found === undefined
      ? []
      : [
          {
            file: located.file,
            line: located.lineOf(path),
            place: `${id} → ${String(path[1])}`,
            message: `'${text}' joins a speaker with '${found.label}' of '${found.of}', which few participants have.`,
            remedy:
              path[1] === 'lead' || path[1] === 'kind'
                ? 'Leave the attribute out.'
                : 'Shorten the label to what does not single anybody out, and say so under accepted.yaml.',
          },
        ];
  });
}

/** Nothing in the tables of participants and in the labels of speakers singles out a person. */
export const privacy = (content: Content): Problem[] => [
  ...rowsOfPersons(content),
  ...crossedLevels(content),
  ...smallCells(content),
  ...rareAttributes(content),
];
