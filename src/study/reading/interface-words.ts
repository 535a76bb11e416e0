import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceSchema, type InterfaceWords } from '../schema/interface.ts';
import { readTextFile, type Reporter } from './text-file.ts';
import { checkFields, parseYaml, withDefaults, type Located, type Path } from './yaml-file.ts';
import { valueAt } from '../../lib/value-at.ts';

/** The file of the content folder with the interface text that differs from the default. */
export const INTERFACE_FILE = 'interface.yaml';

/** The folder that holds `src/interface/`. */
const PROJECT = join(import.meta.dirname, '../../..');

function readWords(folder: string, file: string, report: Reporter): Located<unknown> | undefined {
  const text = readTextFile(folder, file, report);
  return text === undefined ? undefined : parseYaml(file, text, report);
}

/** Paths of all single values. */
function leafPaths(value: unknown, path: Path = []): Path[] {
  return typeof value !== 'object' || value === null
    ? [path]
    : Object.entries(value).flatMap(([key, inner]) =>
        leafPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      );
}

/** Reports each entry that repeats its default. */
function reportNeedless(
  words: Located<unknown>,
  defaults: Located<unknown>,
  report: Reporter,
): void {
  for (const path of leafPaths(words.data)) {
    if (valueAt(words.data, path) !== valueAt(defaults.data, path)) continue;
    report({
      file: words.file,
      line: words.lineOf(path),
      place: path.join(' → '),
      message: `This repeats the default in ${defaults.file}.`,
      remedy: 'Delete this entry; the default is used without it.',
    });
  }
}

/**
 * Reads the interface text: the defaults of the content's language in `src/interface/`, overridden by interface.yaml.
 *
 * @param language BCP 47 tag of the content; its region is ignored.
 * @param project The folder that holds `src/interface/`.
 */
export function readInterface(
  folder: string,
  language: string,
  report: Reporter,
  project = PROJECT,
): Located<InterfaceWords> | undefined {
  const fileOf = (tag: string): string => `src/interface/${tag}.yaml`;
  const defaultFile = fileOf(new Intl.Locale(language).language);
  const hasDefaults = existsSync(join(project, defaultFile));
  const hasOwn = existsSync(join(folder, INTERFACE_FILE));
  if (!hasOwn && !hasDefaults) {
    report({
      file: INTERFACE_FILE,
      message: `There is no interface text in the language '${language}' yet.`,
      remedy: `Copy ${fileOf('en')} to ${INTERFACE_FILE} in the content folder, and translate its words.`,
    });
    return undefined;
  }
  const defaults = hasDefaults ? readWords(project, defaultFile, report) : undefined;
  const own = hasOwn ? readWords(folder, INTERFACE_FILE, report) : undefined;
  if ((hasDefaults && defaults === undefined) || (hasOwn && own === undefined)) return undefined;
  if (own && defaults) reportNeedless(own, defaults, report);
  const words = own ?? {
    file: INTERFACE_FILE,
    data: {},
    fileOf: () => INTERFACE_FILE,
    lineOf: () => undefined,
  };
  const english = readWords(PROJECT, fileOf('en'), () => undefined);
  const examples = withDefaults(defaults?.data, english?.data);
  return checkFields(words, interfaceSchema, report, { defaults, examples });
}
