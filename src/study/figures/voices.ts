import { markMatrix } from '../../charts/mark-matrix/draw.ts';
import { themeNumber } from '../derived/theme-number.ts';
import { voiceRows } from '../derived/voice-rows.ts';
import type { FigureKind } from './kind.ts';

/** The quotations by speaker label and theme. */
export const voices: FigureKind<'voices'> = {
  page: '/quotes/',
  counts: ({ quotes, themes, participants: { total } }) => [
    quotes.length,
    new Set(quotes.map(({ speaker }) => speaker)).size,
    total,
    ...themes.map(({ number }) => number),
  ],
  labels: ({ quotes }) => [...new Set(quotes.map(({ speaker }) => speaker))],
  places: ({ quotes }) =>
    quotes.filter(({ theme }) => theme !== undefined).map(({ passage }) => passage),
  table: (study) => ({
    columns: ['speaker', 'theme', 'quotation'],
    rows: voiceRows(study).flatMap(({ speaker, cells }) =>
      cells
        .flat()
        .map(({ theme, lead }) => [
          speaker,
          theme === undefined ? '' : themeNumber(study, theme),
          lead,
        ]),
    ),
  }),
  drawings: {
    phone: ({ study, words, address }) =>
      markMatrix(
        voiceRows(study).map(({ speaker, cells }) => ({
          label: speaker,
          cells: cells.map((cell) =>
            cell.map(({ id, lead }) => ({ name: lead, href: address?.(`/quotes/${id}/`) })),
          ),
        })),
        study.themes.map(({ id, number }) => ({ label: themeNumber(study, id), number })),
        words,
      ),
  },
};
