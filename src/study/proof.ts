import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Content } from './content.ts';
import type { Path } from './yaml-file.ts';

/** A passage that the content names, with the place that names it. */
export interface PassageUse {
  file: string;
  path: Path;
  passage: Passage;
  lineOf: (path: Path) => number | undefined;
}

/** Every passage that the content names. */
export function allPassages(content: Content): PassageUse[] {
  const { themes, findings, quotes, passages, participants, citations, glossary, notes } = content;
  const use = (
    located: { file: string; lineOf: PassageUse['lineOf'] },
    path: Path,
    passage: Passage,
  ): PassageUse => ({ file: located.file, lineOf: located.lineOf, path, passage });
  return [
    ...themes.data.map(({ passage }, index) => use(themes, [index, 'passage'], passage)),
    ...findings.data.flatMap((finding, index) => [
      use(findings, [index, 'passage'], finding.passage),
      ...finding.elsewhere.map(({ passage }, place) =>
        use(findings, [index, 'elsewhere', place, 'passage'], passage),
      ),
    ]),
    ...quotes.data.map(({ passage }, index) => use(quotes, [index, 'passage'], passage)),
    ...passages.data.map(({ passage }, index) => use(passages, [index, 'passage'], passage)),
    use(participants, ['passage'], participants.data.passage),
    ...citations.data.map(({ passage }, index) => use(citations, [index, 'passage'], passage)),
    ...glossary.data.flatMap(({ passage }, index) =>
      passage === undefined ? [] : [use(glossary, [index, 'passage'], passage)],
    ),
    ...notes.data.flatMap(({ passages: places }, index) =>
      places.map((passage, place) => use(notes, [index, 'passages', place], passage)),
    ),
  ];
}

/** The extents that a finding states, its governing passage first. */
export function printedExtents({ extent, elsewhere }: Finding): (string | null)[] {
  return [extent?.printed ?? null, ...elsewhere.map(({ printed }) => printed)];
}
