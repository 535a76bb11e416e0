import type { CslEntry } from '../citations/entry.ts';

/** An author as the article names them. */
export interface DraftAuthor {
  given: string;
  family: string;
  orcid?: string | undefined;
  affiliations: string[];
}

/** What can be known of an article before anybody has read it. What is not known is absent. */
export interface DraftRecord {
  language?: string | undefined;
  title?: string | undefined;
  authors: DraftAuthor[];
  journal?: string | undefined;
  year?: number | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  doi?: string | undefined;
  received?: string | undefined;
  accepted?: string | undefined;
  copyright?: string | undefined;
  licence?: { name: string; spdx?: string | undefined; url?: string | undefined } | undefined;
}

/** The words and the label of a paragraph that is set off as a quotation. */
export interface DraftQuotation {
  text: string;
  speaker?: string | undefined;
  /** The article prints it between quotation marks. */
  marked: boolean;
  /** Labels of those who take turns in it, where it is a dialogue. */
  turns?: string[];
}

/** A line of the article's text: a paragraph, an item of a list, or a row of a table. */
export interface DraftLine {
  text: string;
  /** Where the article sets the paragraph off as a quotation. */
  quotation?: DraftQuotation | undefined;
}

/** A section, box, table or figure of the article, in the order of its text. */
export interface DraftSection {
  id: string;
  heading: string;
  /** True where the heading is not in the article: its first paragraph opens the section. */
  unheaded?: boolean;
  /** A box, table or figure that stands in the running text. */
  aside?: boolean;
  /** Each line stands alone. */
  list?: boolean;
  lines: DraftLine[];
  /** The cells of a table, row by row. */
  rows?: string[][] | undefined;
}

/** An article, cut up, with what it cites. */
export interface DraftArticle {
  record: DraftRecord;
  /** Id of the section that the front matter opens. */
  front: string;
  sections: DraftSection[];
  references: CslEntry[];
  /** Ids of the sections that report the themes. */
  themes: string[];
}
