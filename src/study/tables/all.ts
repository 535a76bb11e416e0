import { bands } from './bands.ts';
import { citations } from './citations.ts';
import { codes } from './codes.ts';
import { comparisons } from './comparisons.ts';
import { contested } from './contested.ts';
import { findingPlaces } from './finding-places.ts';
import { findingQuotations } from './finding-quotations.ts';
import { findings } from './findings.ts';
import { findingsAgainst } from './findings-against.ts';
import { glossary } from './glossary.ts';
import { modelClaims } from './model-claims.ts';
import { models } from './models.ts';
import { notePlaces } from './note-places.ts';
import { notes } from './notes.ts';
import { participants } from './participants.ts';
import { passages } from './passages.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import type { Study } from '../reading/study.ts';
import type { DataTable, DefinedTable, Source } from './table.ts';
import { sources } from './sources.ts';
import { subthemes } from './subthemes.ts';
import { themes } from './themes.ts';
import { timeline } from './timeline.ts';

/** All tables in the order in which they are listed. */
const TABLES: readonly DefinedTable[] = [
  findings,
  findingQuotations,
  findingsAgainst,
  findingPlaces,
  quotations,
  themes,
  subthemes,
  codes,
  sources,
  participants,
  models,
  modelClaims,
  contested,
  comparisons,
  timeline,
  references,
  citations,
  glossary,
  notes,
  notePlaces,
  bands,
  passages,
  sections,
];

const tablesOf = (study: Study): DefinedTable[] => TABLES.filter((table) => table.isIn(study));

/** Names of the tables of a study. */
export const tableNames = (study: Study): string[] => tablesOf(study).map(({ name }) => name);

/** The tables of a study; one without rows does not exist, and foreign keys lead only to tables that do. */
export function dataTables(source: Source): DataTable[] {
  const tables = tablesOf(source.study).map((table) => table.of(source));
  const keyedById = new Set(
    tables.filter(({ key }) => key.join() === 'id').map(({ name }) => name),
  );
  return tables.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.filter((key) => keyedById.has(key.table)),
  }));
}
