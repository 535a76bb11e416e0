import { timeline as draw } from '../../charts/timeline/draw.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { inOrderOfTime } from '../derived/timeline-order.ts';
import type { Study } from '../reading/study.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { fitted, type FigureKind, type Scene } from './kind.ts';

/** The id of an entry in the list of a page. */
export const eventAnchor = (id: string): string => `event-${id}`;

const entriesOf = (study: Study, lane: string): TimelineEntry[] =>
  inOrderOfTime(study.timeline.filter((entry) => entry.lane === lane));

const drawn =
  (form: 'phone' | 'wide' | 'image', width?: number) =>
  ({ study, figure, words, address, page }: Scene<'timeline'>): string => {
    const { lanes, window, stressed } = figure;
    return draw(
      lanes.map(({ id: lane, label, enlarged }) => ({
        label,
        enlarged,
        rows: entriesOf(study, lane).map((entry) => ({
          ...entry,
          href: address?.(`${page}#${eventAnchor(entry.id)}`),
          about: [`event/${entry.id}`],
          preview: `event/${entry.id}`,
        })),
      })),
      { ...words, focus: { window, stressed }, form, width },
    );
  };

/** The dated entries of timeline.yaml, in lanes. */
export const timeline: FigureKind<'timeline'> = {
  counts: ({ timeline: entries }) =>
    entries.flatMap(({ from, to }) =>
      [from, to].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)])),
    ),
  labels: ({ timeline: entries }) => entries.map(({ name }) => name),
  places: ({ timeline: entries, findings, passages }) => {
    const places = new Map(evidenceOf(findings, passages).map(({ id, passage }) => [id, passage]));
    return entries.flatMap(({ what }) =>
      what.by.flatMap((id) => {
        const place = places.get(id);
        return place === undefined ? [] : [place];
      }),
    );
  },
  table: (study, { lanes }) => ({
    columns: ['lane', 'date', 'event'],
    rows: lanes.flatMap(({ id, label }) =>
      entriesOf(study, id).map(({ when, what }) => [label, when, what.text]),
    ),
  }),
  drawings: {
    phone: drawn('phone'),
    wide: drawn('wide'),
    slide: fitted('slide', (width) => drawn('image', width)),
    post: fitted('post', (width) => drawn('image', width)),
  },
};
