import { FILES } from '../reading/content.ts';
import { datePartsOf, type Reference } from '../schema/reference.ts';
import { columnsOf } from './columns.ts';
import { proofOfReference } from '../derived/proof-of.ts';
import { computed, defineTable, proofColumn } from './table.ts';

const { field } = columnsOf<Reference>(FILES.references.schema);

/** 'Berg A; van Dal B; A Body of Authors' */
const namesOf = (names: Reference['author'] = []): string =>
  names
    .map(({ literal, family, given, 'non-dropping-particle': particle }) =>
      [literal ?? [particle, family, given]].flat().filter(Boolean).join(' '),
    )
    .join('; ');

/** 2019, or 2019-05-01 */
const dateOf = (date: Reference['issued']): string | undefined =>
  datePartsOf(date)
    .map((part) => String(part).padStart(2, '0'))
    .join('-') || undefined;

export const references = defineTable<Reference>({
  name: 'references',
  rows: (study) => study.references,
  columns: [
    field('id'),
    computed(
      'number',
      ({ id }, { study }) => study.references.findIndex((other) => other.id === id) + 1,
      'integer',
    ),
    field('type'),
    computed('authors', ({ author }) => namesOf(author)),
    field('custom.etAl', { name: 'et_al', value: ({ custom }) => custom?.etAl ?? false }),
    field('title'),
    field('container-title'),
    computed('editors', ({ editor }) => namesOf(editor)),
    field('publisher'),
    field('publisher-place'),
    field('edition'),
    computed('year', ({ issued }) => datePartsOf(issued)[0], 'integer'),
    field('volume'),
    field('issue'),
    field('page'),
    field('DOI', { name: 'doi' }),
    field('URL', { name: 'url' }),
    computed('accessed', ({ accessed }) => dateOf(accessed)),
    proofColumn((study, { id }) => proofOfReference(study, id)),
    computed('address', ({ id }, { root }) => `${root}study/references/#${id}`),
  ],
  key: ['id'],
});
