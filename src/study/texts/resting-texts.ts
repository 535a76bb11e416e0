import { evidenceUses } from './evidence-uses.ts';
import type { Content } from '../reading/content.ts';
import { placeName, type Located, type Path } from '../reading/yaml-file.ts';

/** A text of this site that rests on findings or passages, wherever it is. */
interface RestingText {
  text: string;
  /** Ids of findings and passages. */
  by: readonly string[];
  file: string;
  line?: number | undefined;
  place?: string | undefined;
}

function at(
  located: Located<unknown>,
  path: Path,
  text: string | undefined,
  by: readonly string[],
): RestingText[] {
  if (text === undefined) return [];
  const place = placeName(located.data, path);
  return [{ text, by, file: located.file, line: located.lineOf(path), place }];
}

/** Headings, titles and labels, whose evidence is named beside them or is the record itself. */
function labels(content: Content): RestingText[] {
  const { findings, themes, home, brief, figures, models, timeline } = content;
  return [
    ...findings.data.flatMap(({ id, label, statement }, index) => [
      ...at(findings, [index, 'label'], label, [id]),
      ...at(findings, [index, 'statement'], statement, [id]),
    ]),
    ...themes.data.flatMap(({ name, message, by }, index) => [
      ...at(themes, [index, 'name'], name, by),
      ...at(themes, [index, 'message'], message, by),
    ]),
    ...at(home, ['kind'], home.data.kind, home.data.kindBy ?? []),
    ...at(home, ['heading'], home.data.heading, home.data.headingBy),
    ...at(brief, ['heading'], brief.data?.heading, brief.data?.headingBy ?? []),
    ...[
      { located: home, messages: home.data.messages },
      { located: brief, messages: brief.data?.messages ?? [] },
    ].flatMap(({ located, messages }) =>
      messages.flatMap(({ title, by, voices }, index) => [
        ...at(located, ['messages', index, 'title'], title, by),
        ...voices.flatMap(({ side }, voice) =>
          at(located, ['messages', index, 'voices', voice, 'side'], side, by),
        ),
      ]),
    ),
    ...home.data.more.flatMap(({ points }, index) =>
      points.flatMap(({ label, by }, point) =>
        at(home, ['more', index, 'points', point, 'label'], label, by),
      ),
    ),
    ...figures.data.flatMap((figure, index) => [
      ...at(figures, [index, 'title'], figure.title, figure.by),
      ...(figure.kind === 'method' ? figure.stages : []).flatMap(
        ({ heading, summary, notes }, stage) =>
          at(figures, [index, 'stages', stage, 'heading'], heading, [
            ...summary.by,
            ...notes.flatMap(({ by }) => by),
          ]),
      ),
    ]),
    ...figures.data.flatMap((figure, index) =>
      (figure.kind === 'agreement' ? figure.questions : []).flatMap(({ question, by }, place) =>
        at(figures, [index, 'questions', place, 'question'], question, by),
      ),
    ),
    ...(models.data?.models ?? []).flatMap(({ name, findings: by }, index) =>
      at(models, ['models', index, 'name'], name, by),
    ),
    ...(models.data?.wanted ?? []).flatMap(({ label, by }, index) =>
      at(models, ['wanted', index, 'label'], label, by),
    ),
    ...(models.data?.contested ?? []).flatMap(({ title, sides }, index) => [
      ...at(
        models,
        ['contested', index, 'title'],
        title,
        sides.flatMap(({ findings: by }) => by),
      ),
      ...sides.flatMap(({ label, findings: by }, side) =>
        at(models, ['contested', index, 'sides', side, 'label'], label, by),
      ),
    ]),
    ...timeline.data.flatMap(({ name, when, what }, index) => [
      ...at(timeline, [index, 'name'], name, what.by),
      ...at(timeline, [index, 'when'], when, what.by),
    ]),
  ];
}

/** Headings of prose rest on the claims below them, the title and the description of a page on all of its claims. */
function proseLabels({ prose }: Content): RestingText[] {
  return prose.flatMap(({ file, title, description, lines, sections, uses }): RestingText[] => {
    const evidence = (from: number, to: number): string[] =>
      uses
        .filter(({ tag, line }) => tag === 'Claim' && line >= from && line < to)
        .flatMap(({ attributes }) => (attributes['by'] ?? '').split(/\s+/u));
    const all = evidence(0, Infinity);
    return [
      ...(title === undefined
        ? []
        : [{ text: title, by: all, file, line: lines.title, place: 'title' }]),
      { text: description, by: all, file, line: lines.description, place: 'description' },
      ...sections.map(({ text, line }, index) => ({
        text,
        by: evidence(line, sections[index + 1]?.line ?? Infinity),
        file,
        line,
      })),
    ];
  });
}

/** Every sentence, heading, title and label that rests on evidence. */
export function restingTexts(content: Content): RestingText[] {
  return [
    ...evidenceUses(content).flatMap(({ text, by, file, line, place }) =>
      text === undefined ? [] : [{ text, by, file, line, place }],
    ),
    ...labels(content),
    ...proseLabels(content),
  ];
}
