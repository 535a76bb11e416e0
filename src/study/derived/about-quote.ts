import { oncePer } from '../../lib/once-per.ts';
import type { Study } from '../reading/study.ts';

/** The findings that each quotation illustrates, looked up once for a study, since drawings ask for every quotation. */
const findingsOf = oncePer((findings: Study['findings']) => {
  const ids = new Map<string, string[]>();
  for (const { id, quotes } of findings)
    for (const quote of new Set(quotes)) ids.set(quote, [...(ids.get(quote) ?? []), id]);
  return ids;
});

/** What is about the same as a quotation: itself, and the findings that it illustrates. */
export const aboutQuote = ({ findings }: Pick<Study, 'findings'>, id: string): string[] => [
  id,
  ...(findingsOf(findings).get(id) ?? []),
];
