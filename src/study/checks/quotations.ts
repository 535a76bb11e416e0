import { sentences } from '../../lib/sentences.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';

/** An excerpt is a run of whole sentences, and a quotation has the theme of a finding that it illustrates. */
export function quotations({ quotes, findings, record }: Content): Problem[] {
  const language = record.data.language;
  return quotes.data.flatMap((quote, index): Problem[] => {
    const whole = sentences(quote.text, language);
    const cut = quote.excerpts.flatMap((excerpt, place): Problem[] => {
      const parts = sentences(excerpt.text, language);
      const start = whole.findIndex((_, at) => parts.every((part, i) => whole[at + i] === part));
      return start >= 0
        ? []
        : [
            {
              file: quotes.file,
              line: quotes.lineOf([index, 'excerpts', place]),
              place: `${quote.id} → ${excerpt.id}`,
              message: 'The excerpt is not a run of whole sentences of the quotation.',
              remedy: 'Copy whole sentences from its text, without a gap.',
            },
          ];
    });
    const illustrated = findings.data.filter((finding) => finding.quotes.includes(quote.id));
    const otherTheme =
      illustrated.length > 0 && !illustrated.some(({ theme }) => theme === quote.theme);
    return otherTheme
      ? [
          ...cut,
          {
            file: quotes.file,
            line: quotes.lineOf([index, 'theme']),
            place: `${quote.id} → theme`,
            message: `The theme '${quote.theme ?? ''}' is not that of any finding it illustrates (${illustrated.map(({ id }) => id).join(', ')}).`,
            remedy: 'Write the theme under which the article prints the quotation.',
          },
        ]
      : cut;
  });
}
