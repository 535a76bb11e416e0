import { shares as draw } from '../../charts/shares/draw.ts';
import { slope } from '../../charts/slope/draw.ts';
import type { SlopeForm } from '../../charts/slope/geometry.ts';
import { percentText } from '../derived/percent-text.ts';
import type { FigureKind, Scene } from './kind.ts';

/** Two shares are a slope, any other number of them bars. */
const drawnAs =
  (form: SlopeForm) =>
  ({ study, figure: { rows }, words }: Scene<'shares'>): string => {
    const [first, last, ...others] = rows;
    const said = {
      ...words,
      percent: (value: number) => percentText(value, study.record.language),
    };
    return first !== undefined && last !== undefined && others.length === 0
      ? slope([first, last], form, said)
      : draw(rows, said);
  };

/** Shares of a whole, named in figures.yaml itself. */
export const shares: FigureKind<'shares'> = {
  // The scale.
  counts: () => [0, 50, 100],
  labels: (_, { rows }) => rows.map(({ label }) => label),
  places: () => [],
  table: (_, { rows }) => ({
    columns: ['year', 'percent'],
    numbers: { percent: 'number' },
    rows: rows.map(({ label, percent }) => [label, String(percent)]),
  }),
  drawings: {
    phone: drawnAs('phone'),
    wide: drawnAs('wide'),
    slide: drawnAs('wide'),
    post: drawnAs('post'),
  },
};
