import { FILES } from '../reading/content.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { columnsOf } from './columns.ts';
import { defineTable } from './table.ts';

const { field, claim } = columnsOf<TimelineEntry>(FILES.timeline.schema);

export const timeline = defineTable<TimelineEntry>({
  name: 'timeline',
  rows: (study) => study.timeline,
  columns: [
    field('id'),
    field('lane', {
      among: (study) => [...new Set(study.timeline.map(({ lane }) => lane))],
    }),
    field('when'),
    field('from'),
    field('to'),
    field('approximate'),
    field('labelled'),
    field('name'),
    ...claim('what'),
  ],
  key: ['id'],
});
