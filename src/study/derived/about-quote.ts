import type { Study } from '../reading/study.ts';

/** What is about the same as a quotation: itself, and the findings that it illustrates. */
export const aboutQuote = ({ findings }: Pick<Study, 'findings'>, id: string): string[] => [
  id,
  ...findings.filter(({ quotes }) => quotes.includes(id)).map((finding) => finding.id),
];
