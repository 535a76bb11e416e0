// Typst with its font families. The package is optional, because it does not exist for every system.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** A template with its data, laid out. */
interface Typeset {
  /**
   * A tagged PDF that conforms to PDF/UA-1. Typst refuses a document without a title, an image without alternative text
   * and a character that the fonts do not have.
   */
  pdf(): Uint8Array;
  /** The pages as one drawing, one below another, with letters as outlines. */
  svg(): string;
}

/**
 * Precedes each template, so that neither the fonts nor the date of the machine change the bytes.
 */
const PREAMBLE = `#set document(date: none)
#let sans = ("Source Sans 3", "Source Serif 4", "Noto Sans Arabic")
#let serif = ("Source Serif 4", "Noto Sans Arabic")
#set text(font: sans, fallback: false)
`;

const require = createRequire(import.meta.url);

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const isInstalled = (name: string): boolean => {
  try {
    return folderOf(name) !== '';
  } catch {
    return false;
  }
};

/** The packages of fonts, with the scripts that each has letters of. */
const FONTS: Record<string, string[]> = {
  '@expo-google-fonts/source-sans-3': ['Latn', 'Cyrl', 'Grek'],
  '@expo-google-fonts/source-serif-4': ['Latn', 'Cyrl', 'Grek'],
  '@expo-google-fonts/noto-sans-arabic': ['Arab'],
};

/** The typesetter, or the reason why there is none. */
type Loaded = { compiler: NodeCompiler; scripts: Set<string> } | { reason: string };

let loaded: Loaded | undefined;

function load(): Loaded {
  try {
    // Required by name, so that no bundler resolves a package that may be missing.
    const typst = require('@myriaddreamin/typst-ts-node-compiler') as {
      NodeCompiler: typeof NodeCompiler;
    };
    const fonts = Object.keys(FONTS).filter(isInstalled);
    return {
      compiler: typst.NodeCompiler.create({ fontArgs: [{ fontPaths: fonts.map(folderOf) }] }),
      scripts: new Set(fonts.flatMap((font) => FONTS[font] ?? [])),
    };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Why nothing in a language can be typeset on this machine; undefined if it can. */
export function whyNotTypeset(language: string): string | undefined {
  loaded ??= load();
  if ('reason' in loaded) return `Typst could not be loaded: ${loaded.reason}`;
  const { script } = new Intl.Locale(language).maximize();
  return script === undefined || loaded.scripts.has(script)
    ? undefined
    : `No font of this project has letters of the script '${script}'. Name one that has in src/files/typesetter.ts.`;
}

/**
 * Lays out a Typst template, which reads its data with `json(bytes(sys.inputs.data))`. Undefined if there is no
 * typesetter; the caller then leaves its file out.
 */
export function typeset(template: string, data: object): Typeset | undefined {
  loaded ??= load();
  if ('reason' in loaded) return undefined;
  const { compiler } = loaded;
  const compiled = compiler.compile({
    mainFileContent: PREAMBLE + template,
    inputs: { data: JSON.stringify(data) },
  });
  const document = compiled.result;
  if (document === null) {
    const problems = (compiled.takeDiagnostics()?.shortDiagnostics ?? []) as { message: string }[];
    throw new Error(`Typst: ${problems.map(({ message }) => message).join('; ')}`);
  }
  return {
    pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1' }),
    svg: () => compiler.plainSvg(document),
  };
}
