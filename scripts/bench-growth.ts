// The third part of `npm run bench`: what a build costs and what it makes, for a study of the usual size, 10 and 100
// times it. Other sizes: node scripts/bench-growth.ts 1 20. Processor seconds hardly depend on what else a machine does.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../src/lib/html-pages.ts';
import { writeGrownStudy } from './grown-study.ts';

const repository = resolve(import.meta.dirname, '..');

/** What a build reads. */
const SOURCES = [
  'astro.config.mjs',
  'package.json',
  'public',
  'scripts',
  'src',
  'tests/gallery',
  'tsconfig.json',
];

/** Writes what a process has used when it ends: processor seconds, and the most memory in MB. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync('used.json', JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
  });
`)}`;

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Builds a study of a size in a folder, and measures the site. */
function measure(folder: string, factor: number): Record<string, number | string> {
  const project = join(folder, `${factor}`);
  for (const source of SOURCES)
    cpSync(join(repository, source), join(project, source), { recursive: true });
  const content = join(project, 'content');
  writeGrownStudy(content, factor);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8000', '--import', REPORT, 'scripts/astro.ts', 'build'],
    { cwd: project, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } },
  );
  if (status !== 0) throw new Error(`The site was not built:\n${stdout}${stderr}`);
  const [seconds = 0, memory = 0] = JSON.parse(
    readFileSync(join(project, 'used.json'), 'utf8'),
  ) as number[];
  const dist = join(project, 'dist');
  const files = filesBelow(dist);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, bytes: gzipped(join(dist, file)) }))
    .sort((a, b) => b.bytes - a.bytes);
  const index = files
    .filter((file) => file.startsWith('pagefind/'))
    .reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
  return {
    size: `${factor} ×`,
    pages: pages.length,
    'CPU, s': Math.round(seconds),
    'CPU a page, ms': Math.round((1000 * seconds) / pages.length),
    'memory, MB': Math.round(memory),
    'a page, kB': (median(pages.map(({ bytes }) => bytes)) / 1000).toFixed(1),
    'largest page': `${pages[0]?.file.replace(/\/index\.html$/u, '') ?? ''}, ${Math.round((pages[0]?.bytes ?? 0) / 1000)} kB`,
    'list of the search, kB': Math.round(gzipped(join(dist, 'pagefind/records.json')) / 1000),
    'index, MB': (index / 1e6).toFixed(1),
  };
}

// Resolved, since some systems keep their temporary folder behind a link.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bench-growth-')));
try {
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const asked = process.argv.slice(2).map(Number);
  console.table((asked.length > 0 ? asked : [1, 10, 100]).map((factor) => measure(folder, factor)));
  console.log('Bytes are gzipped, but for the index; a page is the median of all pages.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
