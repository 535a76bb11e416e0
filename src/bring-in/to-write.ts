import { parse } from 'yaml';
import { FILES } from '../study/reading/content.ts';
import { fieldHelp } from '../study/reading/field-help.ts';
import { placeName } from '../study/reading/yaml-file.ts';
import { stubPaths, STUB } from '../study/texts/stubs.ts';

/** The list of what is left to write, in the folder of the study. */
export const TO_WRITE_FILE = 'TO-WRITE.md';

/** The files in the order in which they are best written, with what to do in each. */
const STEPS = [
  ['record', 'Compare the record of the article with its first page, and name the site.'],
  ['outline', 'Compare the sections with the article. Shorten labels that end in …'],
  ['participants', 'Copy the table of participants, if there is one, margins only.'],
  [
    'vocabulary',
    'Name the groups that findings are about, and the words for how widely something was held.',
  ],
  ['themes', 'Say each theme in one sentence, and give it a short name and a lasting id.'],
  ['findings', 'Write one record for each thing that the article reports, with its passage.'],
  ['quotes', 'Compare each quotation, its label and its theme with the article.'],
  ['home', 'Write the first screen: what was found, and the main limits.'],
] as const;

/** Of long lists only the first few are named: `npm run check` names all. */
const NAMED = 6;

/**
 * What is left to write in a new study, in order, as Markdown.
 *
 * @param notes What could not be brought in, in sentences.
 */
export function toWrite(files: ReadonlyMap<string, string>, notes: readonly string[]): string {
  const steps = STEPS.map(([name, what]) => {
    const { file, schema } = FILES[name];
    const data: unknown = parse(files.get(file) ?? '');
    const paths = stubPaths(data);
    const fields = paths
      .slice(0, NAMED)
      .map(
        (path) => `   - [ ] ${placeName(data, path)}: ${fieldHelp(schema, path).description ?? ''}`,
      );
    const more = paths.length - NAMED;
    return [
      `**${file}**: ${what}`,
      ...fields,
      ...(more > 0 ? [`   - [ ] and ${more} more`] : []),
    ].join('\n');
  });
  const pages = [...files.keys()].filter((file) => file.startsWith('themes/'));
  const all = [
    ...steps,
    `**${pages.join(', ')}**: Write the page of each theme: a \`<Claim>\` for each sentence, and each quotation once.`,
    '**Optional files**: passages for claims that rest on no finding, pages of prose, pictures, a glossary (see `docs/content-reference.md`).',
    ...(files.has('article.txt')
      ? [
          '**Prove it**: `npm run verify -- --text <folder>/article.txt --write`. Keep `article.txt` out of a public repository unless its licence allows copies.',
        ]
      : [
          '**Prove it**: save the text of the article as `article.txt`, and run `npm run verify -- --text <folder>/article.txt --write`.',
        ]),
  ];
  return [
    '# What is left to write',
    '',
    `Each text that is still to be written begins with '${STUB.trim()}', and the sentence above it in its file says what belongs there. \`npm run check\` counts them. This file is yours: delete it when you are done.`,
    '',
    ...all.map((step, index) => `${index + 1}. ${step}`),
    ...(notes.length > 0
      ? ['', '## What could not be brought in', '', ...notes.map((note) => `- ${note}`)]
      : []),
    '',
  ].join('\n');
}
