// Settings of the commands: options, or the environment variables that a build machine sets.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../src/lib/closest.ts';

/** The variable of each option. */
const VARIABLES = {
  /** Folder of the study. */
  content: 'CONTENT_DIR',
  /** The host that will serve the site: 'https://example.org'. */
  site: 'SITE_URL',
  /** The folder of that host: '/folder/'. */
  base: 'BASE_PATH',
  /** File with the article's text. */
  text: 'PAPER_TEXT',
} as const;

type Option = keyof typeof VARIABLES;

/** Options that name a file to be read once; no build machine sets them. */
const FILES = ['article', 'references', 'codebook', 'quotations', 'findings'] as const;

/** Options without a value. */
const FLAGS = ['write', 'paragraphs'];

/** Commands whose other options are Astro's. */
const ASTRO_COMMANDS = ['dev', 'build', 'preview'];

const { values, positionals } = parseArgs({
  strict: false,
  options: Object.fromEntries<{ type: 'string' | 'boolean' }>([
    ...[...Object.keys(VARIABLES), ...FILES].map((option) => [option, { type: 'string' }] as const),
    ...FLAGS.map((option) => [option, { type: 'boolean' }] as const),
  ]),
});

refuseUnknownOptions();
refuseEmptyOptions();

/** Exits if the command has an unknown option. */
function refuseUnknownOptions(): void {
  const known = [...FLAGS, ...Object.keys(VARIABLES), ...FILES];
  const isAstro = ASTRO_COMMANDS.includes(positionals[0] ?? '');
  for (const option of Object.keys(values).filter((name) => !known.includes(name))) {
    const near = closest(option, known);
    if (near === undefined && isAstro) continue;
    const remedy =
      near === undefined
        ? `The options are ${known.map((name) => `--${name}`).join(', ')}.`
        : `Did you mean --${near}?`;
    console.error(`There is no option --${option}. ${remedy}`);
    process.exit(1);
  }
}

/** Ends a command with an option that has no value, as where a variable of the shell was not set. */
function refuseEmptyOptions(): void {
  for (const option of [...Object.keys(VARIABLES), ...FILES].filter(
    (name) => values[name] === '',
  )) {
    console.error(`The option --${option} has no value. Write one behind it, or leave it out.`);
    process.exit(1);
  }
}

/** A setting: the option `--<name>` if it is given, else its environment variable. */
export function setting(option: Option): string | undefined {
  const value = values[option];
  return (typeof value === 'string' ? value : process.env[VARIABLES[option]]) || undefined;
}

/** A file that an option names. */
export function fileOption(option: (typeof FILES)[number]): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/** The first word after the command that belongs to no option. */
export const argument = (): string | undefined => positionals[0];

/** Sets the environment variable of every option, and removes the options from the arguments. */
export function exportSettings(): void {
  for (const option of Object.keys(VARIABLES) as Option[]) {
    const value = setting(option);
    if (value !== undefined) process.env[VARIABLES[option]] = value;
  }
  const ours = Object.keys(VARIABLES).map((option) => `--${option}`);
  process.argv = process.argv.filter(
    (word, index, all) =>
      !ours.includes(word.split('=')[0] ?? '') && !ours.includes(all[index - 1] ?? ''),
  );
}

/** The folder that holds the study: 'content' beside package.json unless set otherwise. */
export const contentFolder = resolve(setting('content') ?? 'content');
