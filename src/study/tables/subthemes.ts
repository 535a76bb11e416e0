import { FILES } from '../reading/content.ts';
import { columnsOf } from './columns.ts';
import { defineTable } from './table.ts';

interface Row {
  id: string;
  subthemes: { id: string; title: string };
}

const { field } = columnsOf<Row>(FILES.themes.schema);

export const subthemes = defineTable<Row>({
  name: 'subthemes',
  rows: ({ themes }) =>
    themes.flatMap(({ id, subthemes: parts = [] }) =>
      parts.map((subtheme) => ({ id, subthemes: subtheme })),
    ),
  columns: [
    field('subthemes[].id', { name: 'id' }),
    field('id', { name: 'theme' }),
    field('subthemes[].title', { name: 'title' }),
  ],
  key: ['id'],
});
