// What the whole-site tests ask of a build: its files, its pages, and the records that it was built from.
import { parseHTML } from 'linkedom';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inject } from 'vitest';
import { parse } from 'yaml';
import type { BuiltSite, SiteName } from './setup.ts';

/** A built site, which is built now if no test has asked for it before. */
export async function built(name: SiteName): Promise<BuiltSite> {
  const response = await fetch(`${inject('siteBuilder')}/${name}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as BuiltSite;
}

/** Every file below a folder, sorted, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A page of a site. */
export interface BuiltPage {
  /** Its address below the base path: '/themes/isolation/', and '/404.html'. */
  address: string;
  document: Document;
  main: Element;
}

/** Every page of a site. */
export function pagesOf({ dist }: BuiltSite): BuiltPage[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const { document } = parseHTML(readFileSync(join(dist, file), 'utf8'));
      const main = document.querySelector('main');
      if (main === null) throw new Error(`${file} has no main element.`);
      return { address: `/${file}`.replace(/\/index\.html$/u, '/'), document, main };
    });
}

/** Whether a page, at an address of before, only leads to another. */
export const leadsOn = ({ document }: BuiltPage): boolean =>
  document.querySelector('meta[http-equiv=refresh]') !== null;

/** Asks a list of pages for the one at an address. */
export function pageAt(pages: readonly BuiltPage[], address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** Text with each run of white space, however it came about, as one space. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What a reader sees of an element, without scripts and styles. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('script, style, template')) silent.remove();
  return tidy(copy.textContent);
}

interface Passage {
  section: string;
  paragraph: number;
  starts: string;
}

/** The records of a study, as they are written in its files. */
export interface Records {
  'appraisal.yaml': {
    domains: {
      id: string;
      name: string;
      groups: {
        id: string;
        name: string;
        items: { id: string; name: string; state: string; claims: { text: string }[] }[];
      }[];
    }[];
    prompts: { id: string; name: string; question: string; pages: { path: string }[] }[];
  };
  'changes.yaml': { date: string; what: string[] }[];
  'findings.yaml': {
    id: string;
    theme?: string;
    label: string;
    statement: string;
    extent?: { printed: string | null; band?: string };
    caveat?: { text: string };
    passage: Passage;
    elsewhere?: { passage: Passage; printed: string | null }[];
    quotes?: string[];
    against?: string[];
  }[];
  'figures.yaml': {
    id: string;
    kind: string;
    title: string;
    population: string;
    howToRead: string;
    description: string;
    limits: string;
    rows?: { label: string; percent: number }[];
    stages?: { summary: { text: string }; notes?: { text: string }[] }[];
  }[];
  'interface.yaml': Record<string, Record<string, string | string[]>>;
  'outline.yaml': { id: string; label: string }[];
  'participants.yaml': {
    total: number;
    role: string;
    variables: {
      id: string;
      label: string;
      levels: { id: string; label: string; n: number }[];
    }[];
  };
  'passages.yaml': { id: string }[];
  'quotes.yaml': {
    id: string;
    theme: string;
    speaker: string;
    role: string;
    lead: string;
    text: string;
    opening: string;
    setOff?: boolean;
    excerpts?: { id: string; text: string }[];
  }[];
  'sayings.yaml': {
    id: string;
    theme: string;
    findings: string[];
    unsupported: { text: string }[];
  }[];
  'study.yaml': {
    name: string;
    article: {
      title: string;
      authors: { given: string; family: string }[];
      doi: string;
      citation: string;
    };
  };
  'timeline.yaml': {
    id: string;
    lane: string;
    when: string;
    name: string;
    what: { text: string };
  }[];
  'vocabulary.yaml': { bands: { id: string; label: string; words: string[] }[] };
  'themes.yaml': { id: string; name: string; title: string }[];
}

/** The content of one file of records, read as YAML and as nothing more. */
export function records<File extends keyof Records>(
  { content }: BuiltSite,
  file: File,
): Records[File] {
  return parse(readFileSync(join(content, file), 'utf8')) as Records[File];
}
