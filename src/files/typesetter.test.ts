import { afterEach, describe, expect, test, vi } from 'vitest';
import { typeset, whyNotTypeset } from './typesetter.ts';

const template = `#set document(title: "A title")
#let data = json(bytes(sys.inputs.data))
#set page(width: 120pt, height: 63pt)
#data.words #text(font: "Source Serif 4")[said]`;

const pdfOf = (source: string, data: object): string =>
  Buffer.from(typeset(source, data)?.pdf() ?? []).toString('latin1');

describe('a template', () => {
  test('is filled with what it is given', () => {
    const outlines = (words: string): number =>
      typeset(template, { words })?.svg().match(/<use /gu)?.length ?? 0;
    expect(outlines('ab "c" \\ #d')).toBe(outlines('ab') + 6);
  });

  test('has our fonts and no others', () => {
    const fonts = [...pdfOf(template, { words: 'ours' }).matchAll(/\/FontName \/\w+\+(\S+)/gu)];
    expect(fonts.map(([, name]) => name).sort()).toEqual([
      'SourceSans3-Regular',
      'SourceSerif4-Regular',
    ]);
  });

  test('becomes a PDF that says that it is accessible, and not when it was made', () => {
    const pdf = pdfOf(template, { words: 'one' });
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).not.toMatch(/CreationDate|ModDate|CreateDate/u);
  });

  test('becomes no PDF without a title', () => {
    expect(() => pdfOf('#sys.inputs.data', {})).toThrow(/title/u);
  });

  test('becomes no PDF with a character that our fonts lack', () => {
    expect(() => pdfOf(template, { words: '☃' })).toThrow(/could not be displayed/u);
  });

  test('becomes a page of the size that it asks for', () => {
    expect(typeset(template, { words: 'one' })?.svg()).toMatch(/^<svg [^>]*viewBox="0 0 120 63"/u);
  });

  test('that is wrong stops the build with the message of Typst', () => {
    expect(() => typeset('#nothing', {})).toThrow('Typst: unknown variable: nothing');
  });
});

test('a language is typeset if a font has its letters', () => {
  expect(['en-GB', 'es-419', 'uk', 'ar', 'fa'].map((language) => whyNotTypeset(language))).toEqual(
    Array(5).fill(undefined),
  );
  expect(whyNotTypeset('he')).toBe(
    "No font of this project has letters of the script 'Hebr'. Name one that has in src/files/typesetter.ts.",
  );
});

describe('without the package', () => {
  afterEach(() => {
    vi.doUnmock('node:module');
    vi.resetModules();
  });

  test('nothing is typeset, and the reason is told', async () => {
    expect(whyNotTypeset('en')).toBeUndefined();
    vi.resetModules();
    vi.doMock('node:module', () => ({
      createRequire: () => (name: string) => {
        throw new Error(`Cannot find module '${name}'`);
      },
    }));
    const missing = await import('./typesetter.ts');
    expect(missing.typeset(template, { words: 'one' })).toBeUndefined();
    expect(missing.whyNotTypeset('en')).toBe(
      "Typst could not be loaded: Cannot find module '@myriaddreamin/typst-ts-node-compiler'",
    );
  });
});
