import { FILES } from '../reading/content.ts';
import type { Band } from '../schema/vocabulary.ts';
import { columnsOf } from './columns.ts';
import { defineTable } from './table.ts';

interface Row {
  bands: Band;
}

const { field } = columnsOf<Row>(FILES.vocabulary.schema);

export const bands = defineTable<Row>({
  name: 'bands',
  rows: ({ vocabulary }) => vocabulary.bands.map((band) => ({ bands: band })),
  columns: [
    field('bands[].id', { name: 'id' }),
    field('bands[].label', { name: 'label' }),
    field('bands[].note', { name: 'note' }),
    field('bands[].words', { name: 'words', value: ({ bands: { words } }) => words.join('; ') }),
    field('bands[].unordered', { name: 'unordered' }),
  ],
  key: ['id'],
});
