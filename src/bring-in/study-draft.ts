import type { CslEntry } from '../citations/entry.ts';
import { asId } from '../lib/as-id.ts';
import type { BroughtCode } from './codebook.ts';
import type { DraftArticle, DraftSection } from './draft.ts';
import type { BroughtFinding, BroughtQuotation } from './records-csv.ts';
import { parentOf, shortId } from './section-ids.ts';

/** A finding, as far as another tool knows it. */
export interface FindingDraft {
  label?: string | undefined;
  statement?: string | undefined;
  /** The article's words for how widely it was held. */
  extent?: string | undefined;
  /** Its sub-theme, with the section that reports it. */
  subtheme?: SubthemeDraft | undefined;
}

/** A part of a theme that the article gives a heading. */
interface SubthemeDraft {
  id: string;
  title: string;
  section: string;
}

/** A theme with the findings that are known of it. */
export interface ThemeDraft {
  id: string;
  title?: string | undefined;
  /** Other names that it goes by. */
  names?: string[];
  /** The section that reports it. */
  section?: string | undefined;
  subthemes?: SubthemeDraft[];
  findings: FindingDraft[];
}

/** All that is known of a new study. */
export interface StudyDraft {
  article: DraftArticle;
  themes: ThemeDraft[];
  /** Quotations of a table, beside those that the article sets off. */
  quotations: BroughtQuotation[];
  /** The reference list, where a file has it; otherwise that of the article. */
  references: CslEntry[];
  /** Day of the first version. */
  today: string;
  /** Ids of quotations that cannot be part of the content as they are. */
  without: ReadonlySet<string>;
}

/** An article of which nothing is known. */
export const NO_ARTICLE: DraftArticle = {
  record: { authors: [] },
  front: 'front',
  sections: [],
  references: [],
  themes: [],
};

/** Pictures have marks for twelve themes. */
const MOST_THEMES = 12;

/** A label has at most 60 characters. */
export const shortLabel = (name: string): string =>
  name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}…`;

/** Whether a name of another tool means a theme: its id, or the words of its title. */
const means = (theme: ThemeDraft, name: string): boolean => {
  const sought = asId(name);
  if (theme.names?.some((one) => asId(one) === sought)) return true;
  const title = asId(theme.title ?? '');
  return sought !== '' && (theme.id === sought || title === sought || title.endsWith(`-${sought}`));
};

/** What other tools know of themes: the codes of a codebook, and the rows of tables. */
interface Known {
  codes: readonly BroughtCode[];
  findings: readonly BroughtFinding[];
  quotations: readonly BroughtQuotation[];
}

/** The theme that a name means; if there is none, a new one. */
export function themeNamed(themes: ThemeDraft[], name: string): ThemeDraft {
  const known = themes.find((theme) => means(theme, name));
  if (known) return known;
  const theme: ThemeDraft = {
    id: shortId(name) || `theme-${themes.length + 1}`,
    title: name,
    findings: [],
  };
  themes.push(theme);
  return theme;
}

/** The parts of the section of a theme as its sub-themes, if there are two or more. */
function subthemesIn(
  sections: readonly DraftSection[],
  theme: string,
  used: Set<string>,
): SubthemeDraft[] {
  const parts = sections.filter(
    ({ id, aside, list, unheaded }) =>
      parentOf(id) === theme && aside !== true && list !== true && unheaded !== true,
  );
  if (parts.length < 2) return [];
  return parts.map(({ id: section, heading: title }, index) => {
    const short = shortId(title) || `part-${index + 1}`;
    const id = used.has(short) ? `${shortId(theme.replace(/^.*\//u, ''))}-${short}` : short;
    used.add(id);
    return { id, title, section };
  });
}

/**
 * The themes of a study: the sections of the article, the groups of a codebook and the themes that tables name. One is
 * to be written where there are none.
 *
 * @returns The themes, and the names of those beyond the twelfth.
 */
export function themesOf(
  { sections, themes: ids }: DraftArticle,
  { codes, findings, quotations }: Known,
): { themes: ThemeDraft[]; beyond: string[] } {
  const parts = new Set<string>();
  const themes = ids.map((id): ThemeDraft => {
    const title = sections.find((section) => section.id === id)?.heading;
    const subthemes = subthemesIn(sections, id, parts);
    return { id: shortId(title ?? '') || 'theme', title, section: id, subthemes, findings: [] };
  });
  for (const { name, codes: inner } of codes) {
    const theme = themeNamed(themes, name);
    theme.findings.push(...inner.map((code) => ({ label: shortLabel(code.name) })));
  }
  for (const { theme: name, label, statement, extent } of findings) {
    const theme = name === undefined ? themes[0] : themeNamed(themes, name);
    theme?.findings.push({ label: label && shortLabel(label), statement, extent });
  }
  for (const { theme } of quotations) if (theme !== undefined) themeNamed(themes, theme);
  const used = new Set<string>();
  const named = themes.map((theme, index) => {
    const id = used.has(theme.id) ? `${theme.id}-${index + 1}` : theme.id;
    used.add(id);
    return { ...theme, id };
  });
  return {
    themes: named.length > 0 ? named.slice(0, MOST_THEMES) : [{ id: 'theme-1', findings: [] }],
    beyond: named.slice(MOST_THEMES).map(({ title, id }) => title ?? id),
  };
}

/** The id of the theme that a name of another tool means. */
export const idOfTheme = (
  themes: readonly ThemeDraft[],
  name: string | undefined,
): string | undefined =>
  name === undefined ? undefined : themes.find((theme) => means(theme, name))?.id;
