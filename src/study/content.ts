import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { closest } from '../lib/closest.ts';
import { addressesSchema, redirectsSchema } from './addresses.ts';
import { briefSchema } from './brief.ts';
import { appraisalSchema } from './appraisal.ts';
import { changesSchema } from './change-log.ts';
import { exemptionsSchema } from './exemption.ts';
import { figuresSchema } from './figure.ts';
import { findingsSchema } from './finding.ts';
import { homeSchema } from './home.ts';
import { interfaceSchema } from './interface.ts';
import { languageSchema } from './language-rules.ts';
import { lockSchema, type Lock } from './lock.ts';
import { readProse, type Prose } from './mdx-file.ts';
import { modelsSchema } from './care-model.ts';
import { noteKindsSchema, notesSchema } from './note.ts';
import { outlineSchema } from './outline.ts';
import { participantsSchema } from './participants.ts';
import { passagesSchema } from './passage.ts';
import { StudyError, type Problem } from './problem.ts';
import { quotesSchema } from './quote.ts';
import { recordSchema } from './record.ts';
import { citationsSchema, referencesSchema } from './reference.ts';
import { sayingsSchema } from './saying.ts';
import { glossarySchema } from './term.ts';
import { searchSchema } from './search-settings.ts';
import { timelineSchema } from './timeline.ts';
import { themesSchema } from './theme.ts';
import { readTextFile, type Reporter } from './text-file.ts';
import { vocabularySchema } from './vocabulary.ts';
import { parseYaml, readYamlFile, type Located } from './yaml-file.ts';

/** Every YAML file of the content folder: its schema, and what stands for it where it may be left out. */
export const FILES = {
  record: { file: 'study.yaml', schema: recordSchema },
  words: { file: 'interface.yaml', schema: interfaceSchema },
  outline: { file: 'outline.yaml', schema: outlineSchema },
  vocabulary: { file: 'vocabulary.yaml', schema: vocabularySchema },
  themes: { file: 'themes.yaml', schema: themesSchema },
  findings: { file: 'findings.yaml', schema: findingsSchema },
  quotes: { file: 'quotes.yaml', schema: quotesSchema },
  participants: { file: 'participants.yaml', schema: participantsSchema },
  home: { file: 'home.yaml', schema: homeSchema },
  changes: { file: 'changes.yaml', schema: changesSchema },
  passages: { file: 'passages.yaml', schema: passagesSchema, absent: [] },
  figures: { file: 'figures.yaml', schema: figuresSchema, absent: [] },
  references: { file: 'references.json', schema: referencesSchema, absent: [] },
  citations: { file: 'citations.yaml', schema: citationsSchema, absent: [] },
  glossary: { file: 'glossary.yaml', schema: glossarySchema, absent: [] },
  notes: { file: 'notes.yaml', schema: notesSchema, absent: [] },
  noteKinds: { file: 'note-kinds.yaml', schema: noteKindsSchema, absent: [] },
  models: { file: 'models.yaml', schema: modelsSchema.optional(), absent: undefined },
  sayings: { file: 'sayings.yaml', schema: sayingsSchema, absent: [] },
  brief: { file: 'brief.yaml', schema: briefSchema.optional(), absent: undefined },
  appraisal: { file: 'appraisal.yaml', schema: appraisalSchema.optional(), absent: undefined },
  timeline: { file: 'timeline.yaml', schema: timelineSchema, absent: [] },
  search: {
    file: 'search.yaml',
    schema: searchSchema,
    absent: { ignored: [], synonyms: [] },
  },
  language: {
    file: 'language.yaml',
    schema: languageSchema,
    absent: { rules: [], exceptions: [], abbreviations: [] },
  },
  addresses: { file: 'addresses.yaml', schema: addressesSchema, absent: [] },
  redirects: { file: 'redirects.yaml', schema: redirectsSchema, absent: [] },
  exemptions: { file: 'exemptions.yaml', schema: exemptionsSchema, absent: [] },
} as const;

export const LOCK_FILE = 'source.lock.json';

type Files = typeof FILES;
type FileName = keyof Files;

/** The content as it was read, each file with its lines, before anything was joined. */
export type Content = {
  [Name in FileName]: Located<z.output<Files[Name]['schema']>>;
} & { prose: Prose[]; lock: Lock | undefined };

function readFileOf<Name extends FileName>(
  folder: string,
  name: Name,
  problem: Reporter,
): Content[Name] | undefined {
  const entry: { file: string; schema: z.ZodType; absent?: unknown } = FILES[name];
  if ('absent' in entry && !existsSync(join(folder, entry.file))) {
    return { file: entry.file, data: entry.absent, lineOf: () => undefined } as Content[Name];
  }
  return readYamlFile(folder, entry.file, entry.schema, problem) as Content[Name] | undefined;
}

function readLock(folder: string, problem: Reporter): Lock | undefined {
  if (!existsSync(join(folder, LOCK_FILE))) return undefined;
  const text = readTextFile(folder, LOCK_FILE, problem);
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
  } catch {
    problem({
      file: LOCK_FILE,
      message: 'This is not valid JSON.',
      remedy:
        'Restore it, or delete it and prove the content anew: PAPER_TEXT=<file> npm run verify -- --write.',
    });
    return undefined;
  }
  // JSON is YAML; the same reader gives the same messages.
  return parseYaml(LOCK_FILE, text, lockSchema, problem)?.data;
}

/** Paths of all MDX files below the content folder, sorted, with forward slashes. */
function proseFiles(folder: string): string[] {
  return ['pages', 'themes']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A YAML file that nothing reads is a misspelt one. */
function reportUnread(folder: string, problem: Reporter): void {
  const known: string[] = Object.values(FILES).map(({ file }) => file);
  for (const file of readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name))) {
    if (known.includes(file)) continue;
    problem({
      file,
      message: 'No such file is read.',
      remedy: `Rename it to ${closest(file, known) ?? `one of ${known.join(', ')}`}, or delete it.`,
    });
  }
}

/** Reads and checks each file for itself. Throws StudyError with every problem where a file does not stand. */
export function readContent(folder: string): Content {
  const problems: Problem[] = [];
  const problem: Reporter = (found) => problems.push(found);
  if (!existsSync(folder)) {
    throw new StudyError([
      {
        file: folder,
        message: 'There is no such content folder.',
        remedy: 'Create it, or set CONTENT_DIR to the folder that holds the study.',
      },
    ]);
  }
  const names = Object.keys(FILES) as FileName[];
  const read = Object.fromEntries(
    names.map((name) => [name, readFileOf(folder, name, problem)]),
  ) as unknown as { [Name in FileName]: Content[Name] | undefined };
  reportUnread(folder, problem);
  const language = read.record?.data.language ?? 'en';
  const prose = proseFiles(folder).map((file) => readProse(folder, file, language, problem));
  const lock = readLock(folder, problem);
  if (problems.length > 0) throw new StudyError(problems);
  return { ...read, prose: prose.filter((page) => page !== undefined), lock } as Content;
}
