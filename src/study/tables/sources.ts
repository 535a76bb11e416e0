import { FILES } from '../reading/content.ts';
import type { SourceRecord } from '../schema/source.ts';
import { columnsOf } from './columns.ts';
import { defineTable, ifUsed } from './table.ts';

const { field } = columnsOf<SourceRecord>(FILES.sources.schema);

/** Gives only labels, kinds and levels, nothing that would identify a participant. */
export const sources = defineTable<SourceRecord>({
  name: 'sources',
  rows: (study) => study.sources,
  columns: [field('id'), field('label'), field('kind'), ifUsed(field('level'))],
  key: ['id'],
});
