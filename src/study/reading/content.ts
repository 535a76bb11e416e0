import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { acceptedSchema } from '../schema/accepted.ts';
import { addressesSchema, redirectsSchema } from '../schema/addresses.ts';
import { briefSchema } from '../schema/brief.ts';
import { appraisalSchema } from '../schema/appraisal.ts';
import { codesSchema } from '../schema/code.ts';
import { changesSchema } from '../schema/change-log.ts';
import { exemptionsSchema } from '../schema/exemption.ts';
import { figuresSchema } from '../schema/figure.ts';
import { findingsSchema } from '../schema/finding.ts';
import { listFolder } from './folder.ts';
import { homeSchema } from '../schema/home.ts';
import { interfaceSchema } from '../schema/interface.ts';
import { INTERFACE_FILE, readInterface } from './interface-words.ts';
import { houseStyleSchema } from '../schema/house-style.ts';
import { lockSchema, type Lock } from '../schema/lock.ts';
import { readProse, type Prose } from './mdx-file.ts';
import { modelsSchema } from '../schema/model-comparison.ts';
import { noteKindsSchema, notesSchema } from '../schema/note.ts';
import { outlineSchema } from '../schema/outline.ts';
import { numberPassages } from './passage-numbers.ts';
import { participantsSchema } from '../schema/participants.ts';
import { passagesSchema } from '../schema/passage.ts';
import { StudyError, type Problem } from './problem.ts';
import { quotesSchema } from '../schema/quotation.ts';
import { recordSchema } from '../schema/record.ts';
import { sourcesSchema } from '../schema/source.ts';
import { citationsSchema, referencesSchema } from '../schema/reference.ts';
import { sayingsSchema } from '../schema/wording.ts';
import { glossarySchema } from '../schema/term.ts';
import { searchSchema } from '../schema/search-settings.ts';
import { timelineSchema } from '../schema/timeline.ts';
import { themesSchema } from '../schema/theme.ts';
import { readTextFile, type Reporter } from './text-file.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';
import { readYamlFile, type Located } from './yaml-file.ts';

/** Every YAML file of the content folder: its schema, and its value if it is optional and absent. */
export const FILES = {
  record: { file: 'study.yaml', schema: recordSchema },
  ui: { file: INTERFACE_FILE, schema: interfaceSchema },
  outline: { file: 'outline.yaml', schema: outlineSchema },
  vocabulary: { file: 'vocabulary.yaml', schema: vocabularySchema },
  themes: { file: 'themes.yaml', schema: themesSchema },
  findings: { file: 'findings.yaml', schema: findingsSchema },
  quotes: { file: 'quotes.yaml', schema: quotesSchema },
  participants: {
    file: 'participants.yaml',
    schema: participantsSchema,
    absent: {},
  },
  home: { file: 'home.yaml', schema: homeSchema },
  changes: { file: 'changes.yaml', schema: changesSchema },
  sources: { file: 'sources.yaml', schema: sourcesSchema, absent: [] },
  codes: { file: 'codes.yaml', schema: codesSchema, absent: [] },
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
    absent: searchSchema.parse({}),
  },
  houseStyle: {
    file: 'house-style.yaml',
    schema: houseStyleSchema,
    absent: { rules: [], exceptions: [], abbreviations: [] },
  },
  addresses: { file: 'addresses.yaml', schema: addressesSchema, absent: [] },
  redirects: { file: 'redirects.yaml', schema: redirectsSchema, absent: [] },
  exemptions: { file: 'exemptions.yaml', schema: exemptionsSchema, absent: [] },
  accepted: { file: 'accepted.yaml', schema: acceptedSchema, absent: [] },
} as const;

export const LOCK_FILE = 'source.lock.json';

type Files = typeof FILES;
type FileName = keyof Files;

/** The content as it was read, each file with the lines of its values. */
export type Content = {
  [Name in FileName]: Located<z.output<Files[Name]['schema']>>;
} & { prose: Prose[]; lock: Lock | undefined };

/** The content as far as it could be read. A file with problems is absent. */
export type PartialContent = { [Name in FileName]?: Content[Name] | undefined } & {
  prose: Prose[];
  lock: Lock | undefined;
};

function readFileOf<Name extends FileName>(
  folder: string,
  name: Name,
  report: Reporter,
): Content[Name] | undefined {
  const entry: { file: string; schema: z.ZodType; absent?: unknown } = FILES[name];
  if ('absent' in entry && !existsSync(join(folder, entry.file))) {
    const data = entry.schema.parse(entry.absent);
    return {
      file: entry.file,
      data,
      fileOf: () => entry.file,
      lineOf: () => undefined,
    } as Content[Name];
  }
  return readYamlFile(folder, entry.file, entry.schema, report) as Content[Name] | undefined;
}

function readLock(folder: string, report: Reporter): Lock | undefined {
  if (!existsSync(join(folder, LOCK_FILE))) return undefined;
  const text = readTextFile(folder, LOCK_FILE, report);
  if (text === undefined) return undefined;
  const again =
    'Restore it, or delete it and prove the content again: npm run verify -- --text <file> --write.';
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    report({ file: LOCK_FILE, message: 'This is not valid JSON.', remedy: again });
    return undefined;
  }
  const read = lockSchema.safeParse(written);
  if (read.success) return read.data;
  const part = read.error.issues[0]?.path.join(' → ') ?? '';
  report({
    file: LOCK_FILE,
    place: part,
    message: 'This part of the proof is missing or damaged, or was written by an earlier version.',
    remedy: again,
  });
  return undefined;
}

/**
 * Reads each file and checks it against its schema. A file with problems is left out.
 *
 * @param options.lock Whether to read the lock; false when it is about to be rewritten.
 */
export function readFiles(
  folder: string,
  { lock: withLock = true } = {},
): {
  content: PartialContent;
  problems: Problem[];
  unread: ReadonlySet<keyof PartialContent>;
} {
  const problems: Problem[] = [];
  const report: Reporter = (found) => problems.push(found);
  if (!existsSync(folder)) {
    throw new StudyError([
      {
        file: folder,
        message: 'There is no such content folder.',
        remedy:
          'Create it, or name the folder that holds the study: --content <folder>, or CONTENT_DIR.',
      },
    ]);
  }
  if (!statSync(folder).isDirectory()) {
    throw new StudyError([
      {
        file: folder,
        message: 'The content folder is a file.',
        remedy: 'Name the folder that holds the study: --content <folder>, or CONTENT_DIR.',
      },
    ]);
  }
  const names = Object.keys(FILES) as FileName[];
  const files = [...names.map((name) => FILES[name].file), LOCK_FILE];
  const required = names
    .filter((name) => !('absent' in FILES[name]))
    .map((name) => FILES[name].file);
  const { prose: pages, unread } = listFolder(folder, files, required, report);
  const listed = problems.length === 0;
  const read = Object.fromEntries(
    names
      .filter((name) => name !== 'ui' && !unread.has(FILES[name].file))
      .map((name) => [name, readFileOf(folder, name, report)]),
  ) as unknown as { [Name in FileName]: Content[Name] | undefined };
  const language = read.record?.data.language ?? 'en';
  if (!unread.has(INTERFACE_FILE)) read.ui = readInterface(folder, language, report);
  const before = problems.length;
  const prose = pages
    .map((file) => readProse(folder, file, language, report))
    .filter((page) => page !== undefined);
  const complete = listed && problems.length === before;
  const lock = withLock && !unread.has(LOCK_FILE) ? readLock(folder, report) : undefined;
  numberPassages(
    names.flatMap((name) => {
      const data: unknown = read[name]?.data;
      return data === undefined ? [] : [{ schema: FILES[name].schema, data }];
    }),
    lock,
  );
  return {
    content: { ...read, prose, lock },
    problems,
    unread: new Set<keyof PartialContent>([
      ...names.filter((name) => read[name] === undefined),
      ...(complete ? [] : (['prose'] as const)),
      ...(problems.some(({ file }) => file === LOCK_FILE) ? (['lock'] as const) : []),
    ]),
  };
}

/** The content in which every file was read. Throws a StudyError with all problems if one was not. */
export function readContent(folder: string, options: { lock?: boolean } = {}): Content {
  const { content, problems } = readFiles(folder, options);
  if (problems.length > 0) throw new StudyError(problems);
  return content as Content;
}
