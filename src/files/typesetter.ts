// Typst, with two families of fonts and no others. The package is optional: some systems have no build of it.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** A template that was filled and laid out. */
interface Typeset {
  /**
   * A tagged PDF that conforms to PDF/UA-1. Typst refuses a document without a title, a picture without
   * words and a character that the fonts lack.
   */
  pdf(): Uint8Array;
  /** The pages as one drawing, one below another, with letters as outlines. */
  svg(): string;
}

/**
 * What stands before each template. A font or a date of the machine would change the bytes; a character that
 * our fonts lack is not looked for in others.
 */
const PREAMBLE = `#set document(date: none)
#set text(font: ("Source Sans 3", "Source Serif 4"), fallback: false)
`;

const require = createRequire(import.meta.url);

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** The typesetter, or why there is none. */
type Loaded = { compiler: NodeCompiler } | { reason: string };

let loaded: Loaded | undefined;

function load(): Loaded {
  try {
    // Required by name, so that no bundler follows it to a program that may be missing.
    const typst = require('@myriaddreamin/typst-ts-node-compiler') as {
      NodeCompiler: typeof NodeCompiler;
    };
    const fontPaths = [
      folderOf('@expo-google-fonts/source-sans-3'),
      folderOf('@expo-google-fonts/source-serif-4'),
    ];
    return { compiler: typst.NodeCompiler.create({ fontArgs: [{ fontPaths }] }) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Why nothing can be typeset on this machine; undefined where it can. */
export function whyNotTypeset(): string | undefined {
  loaded ??= load();
  return 'reason' in loaded ? loaded.reason : undefined;
}

/**
 * Fills a Typst template and lays it out. The template reads what it is given with
 * `json(bytes(sys.inputs.data))`. Undefined where there is no typesetter: the caller then leaves its file out.
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
