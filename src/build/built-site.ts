import { parseHTML } from 'linkedom';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPages, type HtmlPage } from '../lib/html-pages.ts';
import type { Study } from '../study/reading/study.ts';

/** The site that Astro has built. Pages are read once, changed in memory, and written once. */
export class BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly study: Study;
  /** The pages in the order of their files. Steps change their `html`. */
  readonly pages: HtmlPage[];
  readonly #written: Map<string, string>;
  readonly #documents = new Map<string, Document>();

  /**
   * @param folder Where the site was built.
   * @param base Base path of the site, which ends with a slash.
   * @param study What the site presents.
   */
  constructor(folder: string, base: string, study: Study) {
    this.folder = folder;
    this.base = base;
    this.study = study;
    this.pages = readPages(folder);
    this.#written = new Map(this.pages.map(({ file, html }) => [file, html]));
  }

  /** A page as Astro built it, parsed. Read only. */
  documentOf({ file }: HtmlPage): Document {
    const known = this.#documents.get(file);
    if (known !== undefined) return known;
    const { document } = parseHTML(this.#written.get(file) ?? '');
    this.#documents.set(file, document);
    return document;
  }

  /** Replaces a text in every page that contains it. */
  replaceInPages(text: string, replacement: string): void {
    for (const page of this.pages) page.html = page.html.replaceAll(text, replacement);
  }

  /** Writes a file into the built folder, creating its folder if needed. */
  write(file: string, content: string | Uint8Array): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** Writes the pages that have changed. */
  save(): void {
    for (const { file, html } of this.pages)
      if (this.#written.get(file) !== html) this.write(file, html);
  }
}

/** A step that works on the built site. Its result is logged under its name. */
export interface FinishingStep {
  name: string;
  run: (site: BuiltSite) => string | undefined | Promise<string | undefined>;
}
