import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';
import type { Located, Path } from '../yaml-file.ts';

interface Named {
  located: Located<unknown>;
  path: Path;
  id: string;
}

function named(
  located: Located<unknown>,
  list: readonly { id: string }[],
  at: (index: number) => Path = (index) => [index, 'id'],
): Named[] {
  return list.map(({ id }, index) => ({ located, path: at(index), id }));
}

function repeated(group: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return group.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const line = earlier.located.lineOf(earlier.path);
    return [
      {
        file: entry.located.file,
        line: entry.located.lineOf(entry.path),
        message: `The id '${entry.id}' is already used in ${earlier.located.file}${line === undefined ? '' : `:${line}`}.`,
        remedy: 'Give this entry an id of its own.',
      },
    ];
  });
}

/** Ids that claims and addresses use are unique across files; other ids within their list. */
export function uniqueIds(content: Content): Problem[] {
  const { themes, findings, quotes, passages, outline, vocabulary, participants, figures } =
    content;
  const { references, glossary, noteKinds, notes, timeline, models, sayings, appraisal, home } =
    content;
  const variables = participants.data.variables;
  const { domains = [], prompts = [] } = appraisal.data ?? {};
  return [
    [
      ...named(themes, themes.data),
      ...named(findings, findings.data),
      ...named(quotes, quotes.data),
      ...named(passages, passages.data),
    ],
    named(outline, outline.data),
    named(figures, figures.data),
    // Previews know both by id.
    [...named(references, references.data), ...named(glossary, glossary.data)],
    [...named(noteKinds, noteKinds.data), ...named(notes, notes.data)],
    named(timeline, timeline.data),
    named(sayings, sayings.data),
    // The headings of one page.
    [
      ...home.data.messages.flatMap(({ theme: id }, index) =>
        id === undefined ? [] : [{ located: home, path: ['messages', index, 'theme'], id }],
      ),
      ...named(home, home.data.more, (index) => ['more', index, 'id']),
    ],
    [
      ...named(models, models.data?.groups ?? [], (index) => ['groups', index, 'id']),
      ...named(models, models.data?.models ?? [], (index) => ['models', index, 'id']),
      ...named(models, models.data?.contested ?? [], (index) => ['contested', index, 'id']),
    ],
    domains
      .flatMap((domain, at) => [
        ...named(appraisal, [domain], () => ['domains', at, 'id']),
        ...domain.groups.flatMap((group, place) => [
          ...named(appraisal, [group], () => ['domains', at, 'groups', place, 'id']),
          ...named(appraisal, group.items, (index) => [
            'domains',
            at,
            'groups',
            place,
            'items',
            index,
            'id',
          ]),
        ]),
      ])
      .concat(named(appraisal, prompts, (index) => ['prompts', index, 'id'])),
    named(vocabulary, vocabulary.data.subjects, (index) => ['subjects', index, 'id']),
    named(vocabulary, vocabulary.data.bands, (index) => ['bands', index, 'id']),
    named(participants, variables, (index) => ['variables', index, 'id']),
    ...variables.map(({ levels }, variable) =>
      named(participants, levels, (index) => ['variables', variable, 'levels', index, 'id']),
    ),
    ...quotes.data.map(({ excerpts }, quote) =>
      named(quotes, excerpts, (index) => [quote, 'excerpts', index, 'id']),
    ),
  ].flatMap(repeated);
}
