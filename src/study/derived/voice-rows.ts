import type { Study, StudyQuote } from '../reading/study.ts';

/** A speaker label with the quotations under each theme, in the order of the themes. */
interface VoiceRow {
  speaker: string;
  cells: StudyQuote[][];
}

/** The quotations by speaker label, in natural order: 'Baker 2' before 'Baker 10'. */
export function voiceRows({
  record,
  themes,
  quotes,
}: Pick<Study, 'record' | 'themes' | 'quotes'>): VoiceRow[] {
  const inThemes = quotes.filter(({ theme }) => theme !== undefined);
  const collator = new Intl.Collator(record.language, { numeric: true });
  return [...new Set(inThemes.map(({ speaker }) => speaker))]
    .sort((a, b) => collator.compare(a, b))
    .map((speaker) => ({
      speaker,
      cells: themes.map(({ id }) =>
        inThemes.filter((quote) => quote.theme === id && quote.speaker === speaker),
      ),
    }));
}
