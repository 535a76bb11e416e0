// The files of the site, read back by programs that are not ours.
import { Package } from 'datapackage';
import { csvParseRows } from 'd3';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { findCommand, mustHaveAll } from '../browser/programs.ts';
import { built } from './built.ts';

const site = await built('folder');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'read-back-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
for (const name of readdirSync(join(site.dist, 'cite')))
  if (/\.(?:bib|ris|json)$/u.test(name)) cpSync(join(site.dist, 'cite', name), join(folder, name));

/** Runs a program in the folder of the files and gives its output. */
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Left out where the program is missing, but not on a build machine that could have it. */
const having = (command: string) =>
  describe.skipIf(findCommand(command) === undefined && !mustHaveAll());

/** What BibTeX prints of a file in the plain style, entry by entry, without its own marks. */
function printed(file: string): string[] {
  writeFileSync(
    join(folder, `${file}.aux`),
    `\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{${file}}\n`,
  );
  run('bibtex', file);
  return readFileSync(join(folder, `${file}.bbl`), 'utf8')
    .split('\\bibitem')
    .slice(1)
    .map((entry) =>
      entry
        .replace(/^\{[^}]*\}/u, '')
        .replace('\\end{thebibliography}', '')
        .replace(/\\newblock|\\em |[{}]/gu, '')
        .replace(/[\s~]+/gu, ' ')
        .trim(),
    );
}

having('bibtex')('BibTeX in the plain style', () => {
  const lines = printed('references');

  test.each(['references', 'article', 'site'])('has no warning of %s', (file) => {
    printed(file);
    expect(readFileSync(join(folder, `${file}.blg`), 'utf8')).not.toMatch(/Warning|error/u);
  });

  test('prints all references', () => {
    expect(lines).toHaveLength(35);
  });

  test.each([
    'Advisory Council on the Misuse of Drugs. ACMD report: ageing cohort of drug users, 2019.',
    'H Burhan, R Young, T Byrne, et al. Screening heroin smokers attending community drug services for COPD. Chest, 155:279--87, 2019.',
    'Clinical Guidelines on Drug Misuse and Dependence Update 2017 Independent Expert Working Group. Drug misuse and dependence: UK guidelines on clinical management, 2017.',
    'V Braun and V Clarke. Using thematic analysis in psychology. Qual Res Psychol, 3:77--101, 2006.',
    'EMCDDA. Hepatitis C: new models of care for drugs services, 2019.',
    'L C van Boekel, E P M Brouwers, J van Weeghel, et al. Stigma among health professionals towards patients with substance use disorders and its consequences for healthcare delivery: systematic review. Drug Alcohol Depend, 131:23--35, 2013.',
    'M Q Patton. Qualitative Research \\& Evaluation Methods. Sage, California, 4th edition, 2015.',
  ])('prints: %s', (line) => {
    expect(lines).toContain(line);
  });

  test('prints no remark that is not for a bibliography', () => {
    expect(lines.filter((line) => /reference list|accessed|http/u.test(line))).toEqual([]);
  });

  test('prints the article', () => {
    expect(printed('article')).toEqual([
      'Molly Bradbury and Dan Lewer. Role of community drug and alcohol services in physical healthcare for people who use illicit opioids: a qualitative study of clinical staff in the UK. BMJ Open, 11:e046577, 2021.',
    ]);
  });
});

having('bibtex')('BibTeX in the plain style, of this site', () => {
  test('prints the month of the version in words', () => {
    expect(printed('site')[0]).toMatch(
      /^Physical health in drug and alcohol services, [A-Z][a-z]+ \d{4}\.$/u,
    );
  });
});

having('pandoc')('pandoc', () => {
  interface Csl {
    id: string;
    type: string;
    title?: string;
    URL?: string;
    note?: string;
    accessed?: { 'date-parts': number[][] };
  }
  const read = (format: string, file: string): Csl[] =>
    JSON.parse(run('pandoc', '-f', format, '-t', 'csljson', file)) as Csl[];

  test('reads the same addresses and days of access from BibTeX as from CSL-JSON', () => {
    const accessed = (list: Csl[]) =>
      list
        .filter(({ URL }) => URL !== undefined)
        .map(({ URL, accessed: day }) => `${URL ?? ''} ${day?.['date-parts'][0]?.join('-') ?? ''}`)
        .sort();
    const json = accessed(read('csljson', 'references.json'));
    expect(json).toHaveLength(8);
    expect(json[0]).toMatch(/^https?:\S+ \d{4}-\d+-\d+$/u);
    expect(accessed(read('biblatex', 'references.bib'))).toEqual(json);
  });

  test('finds what is known to be wrong with a reference beside it', () => {
    const notes = new Map(read('csljson', 'references.json').map(({ id, note }) => [id, note]));
    expect(notes.get('public-health-england-2018') ?? '').toContain('The dates of reference 6:');
    expect(readFileSync(join(folder, 'references.bib'), 'utf8')).toMatch(
      /annote = \{The dates of reference 6: /u,
    );
  });
});

having('bib2xml')('bibutils', () => {
  test.each([
    ['bib2xml', 'references.bib'],
    ['ris2xml', 'references.ris'],
  ])('%s reads every entry with its title, its year and its address', (command, file) => {
    const xml = run(command, file);
    expect(xml.match(/<mods[ >]/gu)).toHaveLength(35);
    expect(xml.match(/<title>/gu)?.length).toBeGreaterThanOrEqual(35);
    expect(xml.match(/<url[ >]/gu)).toHaveLength(8);
    expect(xml).toContain('van Boekel');
  });
});

describe('the client of data packages', () => {
  test('reads every table by its types, keys and relations', async () => {
    const data = await Package.load(join(site.dist, 'data/datapackage.json'), {
      basePath: join(site.dist, 'data'),
    });
    expect(data.errors).toEqual([]);
    let rows = 0;
    for (const resource of data.resources) {
      rows += (await resource.read({ relations: true, keyed: true })).length;
    }
    expect(rows).toBeGreaterThan(900);
  });
});

having('soffice')('LibreOffice', () => {
  test('opens the workbook: what it is on the first sheet, then each table with the rows of its CSV', () => {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    cpSync(join(site.dist, 'data/study-data.xlsx'), join(folder, 'study-data.xlsx'));
    run(
      'soffice',
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter,
      'study-data.xlsx',
    );
    const sheet = (name: string): string[][] =>
      csvParseRows(readFileSync(join(folder, `study-data-${name}.csv`), 'utf8'));

    const first = sheet('Licence and citation').flat().join('\n');
    expect(first).toContain('Bradbury M, Lewer D.');
    expect(first).toContain('CC BY-NC 4.0');
    expect(first).toContain('cannot be generalised');

    for (const name of ['findings', 'quotations', 'references', 'participants']) {
      const csv = csvParseRows(readFileSync(join(site.dist, `data/${name}.csv`), 'utf8'));
      const lower = (rows: string[][]): string[][] =>
        rows.map((row) =>
          row.map((cell) => (/^(?:TRUE|FALSE)$/u.test(cell) ? cell.toLowerCase() : cell)),
        );
      expect(lower(sheet(name))).toEqual(lower(csv));
    }
  });
});
