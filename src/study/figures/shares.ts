import { shares as draw } from '../../charts/shares/draw.ts';
import { percentText } from '../derived/percent-text.ts';
import type { FigureKind } from './kind.ts';

/** Shares of a whole, named in figures.yaml itself. */
export const shares: FigureKind<'shares'> = {
  // Both ends of the scale.
  counts: () => [0, 100],
  labels: (_, { rows }) => rows.map(({ label }) => label),
  places: () => [],
  table: (_, { rows }) => ({
    columns: ['year', 'percent'],
    numbers: { percent: 'number' },
    rows: rows.map(({ label, percent }) => [label, String(percent)]),
  }),
  drawings: {
    phone: ({ study, figure, words }) =>
      draw(figure.rows, {
        ...words,
        percent: (value) => percentText(value, study.record.language),
      }),
  },
};
