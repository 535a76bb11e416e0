// Hundreds of content folders, each altered at a place and in a way drawn by lot: reading one ends with a report for
// people or with a study, and never with somebody else's error.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readStudy } from '../../src/study/read.ts';
import { FILES } from '../../src/study/reading/content.ts';
import { exampleOf } from '../../src/study/reading/field-help.ts';
import { INTERFACE_FILE } from '../../src/study/reading/interface-words.ts';
import { problemText, StudyError, type Problem } from '../../src/study/reading/problem.ts';
import { alterations, slipsOfYaml, type Alteration } from './alterations.ts';

// 'ALTERED_TIMES=5 ALTERED_SEED=7' looks at five times as many folders, and at others. fast-check prints the seed with the
// case that fails, shortened.
const seed = Number(process.env['ALTERED_SEED'] ?? 20261126);
const times = Number(process.env['ALTERED_TIMES'] ?? 1);

const original = resolve(import.meta.dirname, '../fixtures/invented-german-study');
const temporary = mkdtempSync(join(tmpdir(), 'altered-'));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const isContent = (file: string): boolean => /\.(?:yaml|json|mdx)$/u.test(file);

/** The files of a folder with their texts. */
const textsOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter(isContent)
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** The problems of a folder; none where it is read. */
function problemsOf(folder: string): readonly Problem[] {
  try {
    readStudy(folder);
    return [];
  } catch (error) {
    if (error instanceof StudyError) return error.problems;
    throw error;
  }
}

/** What no reader of a report should see. */
const INTERNAL =
  /undefined|\[object|TypeError|ReferenceError|RangeError|\bat \w+[.\w]* \(|at Object\.|Invalid (?:input|option)|[Ee]xpected|node_modules|ENOTDIR|EISDIR|[\u0000-\u0008\u000b-\u001f\u202e\u200b]/u;

function expectReport(problems: readonly Problem[], altered: string): void {
  for (const problem of problems) {
    const told = problemText(problem);
    expect(told, altered).not.toMatch(INTERNAL);
    expect(problem.file, altered).toMatch(/\S/u);
    expect(problem.message, altered).toMatch(/^\S.*[.!?…]['’]?$/su);
    expect(problem.remedy, altered).toMatch(/\S/u);
    expect(told.length, altered).toBeLessThan(4000);
  }
}

/** Reads a folder with one of its files altered, as often as is asked, and looks at what is told of it. */
function expectReports(
  folder: string,
  texts: ReadonlyMap<string, string>,
  files: readonly string[],
  [name, alter]: [string, Alteration],
  numRuns: number,
  look: (problems: readonly Problem[], file: string, altered: string) => void = () => undefined,
): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (file, place) => {
        const text = texts.get(file) ?? '';
        const altered = alter(text, place);
        if (altered === text) return;
        const what = `${file} ${name} at ${place}`;
        writeFileSync(join(folder, file), altered);
        try {
          const problems = problemsOf(folder);
          expectReport(problems, what);
          look(problems, file, what);
        } finally {
          writeFileSync(join(folder, file), text);
        }
      },
    ),
    { numRuns: numRuns * times, seed },
  );
}

describe('a study', () => {
  const folder = join(temporary, 'study');
  const texts = textsOf(original);
  const files = [...texts.keys()];
  const yaml = files.filter((file) => file.endsWith('.yaml'));

  beforeAll(() => cpSync(original, folder, { recursive: true }));

  test('stands as it is', () => {
    expect(problemsOf(folder)).toEqual([]);
  });

  test.each(Object.entries(alterations))(
    'with a file %s is read, or reported in words for people',
    (name, alter) => {
      expectReports(folder, texts, files, [name, alter], 10);
    },
  );

  test.each(Object.entries(slipsOfYaml))('with a file %s has one problem', (name, alter) => {
    expectReports(folder, texts, yaml, [name, alter], 10, (problems, file, altered) => {
      expect(
        problems.map((problem) => problem.file),
        `${altered}: ${problems.map(problemText).join('\n')}`,
      ).toEqual([file]);
      expect(problems[0]?.line, altered).toBeGreaterThan(0);
    });
  });
});

describe('a study with an example of every file', () => {
  const folder = join(temporary, 'every-file');
  const optional = Object.values(FILES).filter(
    ({ file }) => file !== INTERFACE_FILE && !existsSync(join(original, file)),
  );

  beforeAll(() => {
    cpSync(original, folder, { recursive: true });
    for (const { file, schema } of optional) {
      const example = exampleOf(schema);
      const text = file.endsWith('.json') ? JSON.stringify(example, null, 2) : stringify(example);
      writeFileSync(join(folder, file), text);
    }
  });

  test.each(Object.entries({ ...slipsOfYaml, ...alterations }))(
    'and one of them %s is reported in words for people',
    (name, alter) => {
      const texts = textsOf(folder);
      expectReports(
        folder,
        texts,
        optional.map(({ file }) => file),
        [name, alter],
        3,
      );
    },
  );
});

describe('a folder', () => {
  const other = join(temporary, 'other');

  beforeEach(() => {
    rmSync(other, { recursive: true, force: true });
    cpSync(original, other, { recursive: true });
  });

  const told = (): string[] => {
    const problems = problemsOf(other);
    expectReport(problems, 'the folder');
    return problems.map(({ file, message, remedy }) => `${file}: ${message} ${remedy}`);
  };

  const rewrite = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(other, file), 'utf8');
    writeFileSync(join(other, file), text.replace(from, to));
  };

  test.each([
    [
      'a misspelt list of references',
      'refrences.json',
      'refrences.json: This file is not part of the content.',
    ],
    [
      'a page in Markdown',
      'pages/x.md',
      'pages/x.md: This file is not read: pages of prose are MDX. Rename it to pages/x.mdx, or take it out of the content folder.',
    ],
    [
      'a page in capitals',
      'pages/About us.mdx',
      'pages/About us.mdx: The name of a page is its address: lower-case letters, digits and single hyphens. Rename it to pages/about-us.mdx.',
    ],
    [
      'a folder of pages in capitals',
      'pages/Study/x.mdx',
      'pages/Study: The name of a page is its address: lower-case letters, digits and single hyphens. Rename it to pages/study.',
    ],
    [
      'a folder within the themes',
      'themes/more/x.mdx',
      'themes/more: This folder is not read. Put the pages of the themes into themes/.',
    ],
    [
      'a folder that is not read',
      'prose/x.mdx',
      'prose: This folder is not part of the content. Delete it, or rename it to one of pages, themes.',
    ],
    ['a file of another kind', 'notes.docx', 'notes.docx: This file is not part of the content.'],
  ])('with %s has one problem', (_what, file, expected) => {
    mkdirSync(dirname(join(other, file)), { recursive: true });
    writeFileSync(join(other, file), 'x');
    expect(told()).toEqual([expect.stringContaining(expected)]);
  });

  test.each(Object.values(FILES).map(({ file }) => file as string))(
    'with a folder in the place of %s has one problem',
    (file) => {
      rmSync(join(other, file), { force: true });
      mkdirSync(join(other, file));
      expect(told()).toEqual([
        `${file}: This is a folder, but should be a file. Rename the folder, and add the file ${file}.`,
      ]);
    },
  );

  test.each(['findings.yaml', 'themes/offenes-zimmer.mdx', 'themes'])(
    'with a link in the place of %s has one problem',
    (file) => {
      renameSync(join(other, file), join(temporary, 'elsewhere'));
      symlinkSync(join(temporary, 'elsewhere'), join(other, file));
      const problems = told();
      rmSync(join(temporary, 'elsewhere'), { recursive: true });
      expect(problems).toEqual([expect.stringContaining(`${file}: This is a symbolic link.`)]);
    },
  );

  test.each([
    ['findings.yaml', 'Findings.yaml'],
    ['findings.yaml', 'findings.yml'],
    ['figures.yaml', 'figure.yaml'],
    ['quotes.yaml', 'quotations.yaml'],
    ['study.yaml', 'study.yaml.txt'],
    ['themes', 'Themes'],
  ])('with %s under the name %s has one problem', (file, name) => {
    renameSync(join(other, file), join(other, name));
    expect(told()).toEqual([
      `${name}: This ${file === 'themes' ? 'folder' : 'file'} is not part of the content. Rename it to ${file}, or delete it.`,
    ]);
  });

  test('with a file in the place of a folder has one problem', () => {
    rmSync(join(other, 'themes'), { recursive: true });
    writeFileSync(join(other, 'themes'), 'x');
    expect(told()).toEqual([
      'themes: This is a file, but should be a folder. Make it a folder of MDX files.',
    ]);
  });

  test('that is a file is reported', () => {
    rmSync(other, { recursive: true });
    writeFileSync(other, 'x');
    expect(told()).toEqual([
      `${other}: The content folder is a file. Name the folder that holds the study: --content <folder>, or CONTENT_DIR.`,
    ]);
  });

  test('with a file of many megabytes has one problem', () => {
    writeFileSync(join(other, 'findings.yaml'), 'x'.repeat(50_000_000));
    expect(told()).toEqual([
      'findings.yaml: This file is larger than 16 MB, the limit for a file of the content. Remove what does not belong to the study, or restore an earlier version.',
    ]);
  });

  test('with a paragraph of many pages has one problem', () => {
    const [file = ''] = readdirSync(join(other, 'themes'));
    const prose = readFileSync(join(other, 'themes', file), 'utf8');
    writeFileSync(join(other, 'themes', file), `${prose}\n\n${'Wort '.repeat(380_000)}\n`);
    expect(told()).toEqual([
      `themes/${file}: This paragraph has 1900001 characters; the limit is 20000. Split it with an empty line, or remove what does not belong to it.`,
    ]);
  });

  test('with one tab has one problem', () => {
    rewrite('findings.yaml', '\n  theme:', '\n\ttheme:');
    expect(told()).toEqual([
      expect.stringMatching(/^findings\.yaml: This line is indented with a tab\./u),
    ]);
  });

  test('tells in one round what can be known of several files, and no consequences', () => {
    writeFileSync(join(other, 'changes.yaml'), 'what: [');
    rewrite('themes.yaml', /message: .*/u, 'message: 7');
    rewrite('findings.yaml', /about: \S+/u, 'about: nobody');
    rewrite('participants.yaml', /n: \d+/u, 'n: 999');
    expect(told().map((problem) => problem.split('. ')[0])).toEqual([
      expect.stringContaining('themes.yaml: This is the number 7, but should be a text'),
      expect.stringContaining('changes.yaml: '),
      "findings.yaml: There is no 'nobody'",
      expect.stringContaining('participants.yaml: '),
    ]);
  });
});
