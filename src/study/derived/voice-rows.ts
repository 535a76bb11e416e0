import type { Study, StudyQuote } from '../reading/study.ts';

/** A group of people with their quotations under each theme, in the order of the themes. */
interface VoiceRow {
  label: string;
  cells: StudyQuote[][];
}

/**
 * The quotations of the themes by the groups of their speakers, in the order of the table of participants; behind them
 * those whose label belongs to no group, by their labels, sorted as a reader looks labels up: 'Baker 2' before 'Baker 10'.
 */
export function voiceRows({
  record,
  themes,
  quotes,
  participants,
}: Pick<Study, 'record' | 'themes' | 'quotes' | 'participants'>): VoiceRow[] {
  const inThemes = quotes.filter(({ theme }) => theme !== undefined);
  const { variables, role } = participants;
  const levels = variables.find(({ id }) => id === role)?.levels ?? [];
  const groups = levels.map(({ id, label }) => ({
    label,
    said: inThemes.filter((quote) => quote.role === id),
  }));
  const collator = new Intl.Collator(record.language, { numeric: true });
  const others = inThemes.filter(
    ({ role: own }) => own === undefined || levels.every(({ id }) => id !== own),
  );
  const labels = [...new Set(others.map(({ speaker }) => speaker))].sort((a, b) =>
    collator.compare(a, b),
  );
  return [
    ...groups,
    ...labels.map((label) => ({
      label,
      said: others.filter(({ speaker }) => speaker === label),
    })),
  ]
    .filter(({ said }) => said.length > 0)
    .map(({ label, said }) => ({
      label,
      cells: themes.map(({ id }) => said.filter(({ theme }) => theme === id)),
    }));
}
