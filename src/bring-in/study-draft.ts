import type { CslEntry } from '../citations/entry.ts';
import type { DraftArticle } from './draft.ts';
import { shortId } from './section-ids.ts';

/** A theme with the findings that are known of it. */
export interface ThemeDraft {
  id: string;
  title?: string | undefined;
  /** The section that reports it. */
  section?: string | undefined;
  findings: { label?: string | undefined; note?: string | undefined }[];
}

/** All that is known of a new study. */
export interface StudyDraft {
  article: DraftArticle;
  themes: ThemeDraft[];
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

/** The themes of an article by the headings of their sections; one to be written where there are none. */
export function themesOf({ sections, themes }: DraftArticle): ThemeDraft[] {
  const found = themes.map((id): ThemeDraft => {
    const title = sections.find((section) => section.id === id)?.heading;
    return { id: shortId(title ?? '') || 'theme', title, section: id, findings: [] };
  });
  const named = found.length > 0 ? found : [{ id: 'theme-1', findings: [] }];
  return named.map((theme, index) => ({
    ...theme,
    id:
      named.findIndex(({ id }) => id === theme.id) === index
        ? theme.id
        : `${theme.id}-${index + 1}`,
  }));
}
