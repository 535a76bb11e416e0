import { readingMinutes } from '../../lib/reading-minutes.ts';
import type { Study } from '../reading/study.ts';

const count = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** How many minutes a file of prose takes to read, including the quotations that it shows. */
export function proseMinutes(
  { prose, quotes }: Pick<Study, 'prose' | 'quotes'>,
  id: string,
): number {
  const { words = 0, uses = [] } = prose.find((page) => page.id === id) ?? {};
  const quoted = uses
    .filter(({ tag }) => tag === 'Quote')
    .map(({ attributes }) => quotes.find((quote) => quote.id === attributes['id']))
    .map((quote) => count(quote?.text ?? ''));
  return readingMinutes(quoted.reduce((sum, number) => sum + number, words));
}
