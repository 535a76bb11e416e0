import { passageKey } from '../schema/passage.ts';
import { datePartsOf } from '../schema/reference.ts';
import { printedOfArticle, printedOfReference } from './printed-fields.ts';
import type { Content } from '../reading/content.ts';
import { allPassages } from './passages.ts';
import { placeName, type Located, type Path } from '../reading/yaml-file.ts';

/** A field whose value `verify` proves against the article's text. */
export interface ProvedField {
  file: string;
  /** The record with the field: an id, or the name of a part of the file. */
  record: string;
  /** The field within its record: 'author → entry 2'. */
  field: string;
  value: string;
  line: number | undefined;
  /** Path of the value in its file whose comparison proves it. */
  provedAt: Path;
}

/** The place of a record in its file, to name its fields. */
interface Place {
  located: Located<unknown>;
  at: Path;
  record?: string;
}

function proved({ located, at, record }: Place, path: Path, value: string | number): ProvedField {
  const whole = [...at, ...path];
  const names = placeName(located.data, whole).split(' → ');
  return {
    file: located.file,
    record: record ?? placeName(located.data, at),
    field: names.slice(at.length).join(' → '),
    value: String(value),
    line: located.lineOf(whole),
    provedAt: whole,
  };
}

function ofArticle({ record: located }: Content): ProvedField[] {
  const place = { located, at: ['article'] };
  const { volume, pages, received, accepted, licence, url } = located.data.article;
  return [
    ...printedOfArticle(located.data).map(({ path, text }) => proved(place, path, text)),
    ...Object.entries({ volume, pages, received, accepted, url }).flatMap(([name, value]) =>
      value === undefined ? [] : [proved(place, [name], value)],
    ),
    ...(licence?.spdx === undefined ? [] : [proved(place, ['licence', 'spdx'], licence.spdx)]),
    ...(licence === undefined ? [] : [proved(place, ['licence', 'url'], licence.url)]),
  ];
}

function ofSections({ outline: located }: Content): ProvedField[] {
  return located.data.flatMap(({ heading, opens, aside, list }, index) => {
    const place = { located, at: [index] };
    return [
      ...(heading === undefined ? [] : [proved(place, ['heading'], heading)]),
      ...(opens === undefined ? [] : [proved(place, ['opens'], opens)]),
      ...(aside === undefined ? [] : [proved(place, ['aside', 'last'], aside.last)]),
      proved(place, ['list'], String(list)),
    ];
  });
}

function ofTable({ participants: located }: Content): ProvedField[] {
  const { total, variables } = located.data;
  return [
    ...(total === undefined
      ? []
      : [proved({ located, at: [], record: 'table' }, ['total'], total)]),
    ...variables.flatMap(({ label, levels, total: own, missing }, index) => {
      const place = { located, at: ['variables', index] };
      return [
        proved(place, ['label'], label),
        ...(own === undefined ? [] : [proved(place, ['total'], own)]),
        ...(missing === undefined ? [] : [proved(place, ['missing'], missing)]),
        ...levels.flatMap((level, at) => [
          proved(place, ['levels', at, 'label'], level.label),
          proved(place, ['levels', at, 'n'], level.n),
          ...(level.share === undefined
            ? []
            : [proved(place, ['levels', at, 'share'], level.share)]),
        ]),
      ];
    }),
  ];
}

function ofReferences({ references, citations }: Content): ProvedField[] {
  return [
    ...references.data.flatMap((reference, index) => {
      const place = { located: references, at: [index] };
      return [
        { ...proved(place, ['id'], index + 1), field: 'number' },
        ...printedOfReference(reference).map(({ path, text }) => proved(place, path, text)),
        ...(reference.accessed
          ? [proved(place, ['accessed'], datePartsOf(reference.accessed).join())]
          : []),
      ];
    }),
    ...citations.data.map(({ passage, references: cited }, index) =>
      proved(
        { located: citations, at: [index], record: passageKey(passage) },
        ['references'],
        cited.join(', '),
      ),
    ),
  ];
}

/** Which passage belongs to which record. */
function ofPassages(content: Content): ProvedField[] {
  return allPassages(content)
    .filter(({ file }) => file !== content.citations.file)
    .map(({ located, path, passage }) => {
      const inList = typeof path[0] === 'number';
      const place = inList
        ? { located, at: path.slice(0, 1) }
        : { located, at: [], record: 'table' };
      const within = inList ? path.slice(1) : path;
      // By position, so that the proof stays the same when the place gets an id later.
      const field = within
        .map((key) => (typeof key === 'number' ? `entry ${key + 1}` : key))
        .join(' → ');
      return { ...proved(place, within, passageKey(passage)), field };
    });
}

/**
 * Every field that `verify` proves, except the words of quotations and the extents of findings, which the lock stores
 * separately. Written to source.lock.json with their values, so that none can change without a new proof.
 */
export function provedFields(content: Content): ProvedField[] {
  return [
    ...ofArticle(content),
    ...ofSections(content),
    ...content.themes.data.flatMap(({ title, subthemes = [] }, index) => {
      const place = { located: content.themes, at: [index] };
      return [
        proved(place, ['title'], title),
        ...subthemes.map((subtheme, at) =>
          proved(place, ['subthemes', at, 'title'], subtheme.title),
        ),
      ];
    }),
    ...content.codes.data.flatMap(({ label, description }, index) => {
      const place = { located: content.codes, at: [index] };
      return [
        proved(place, ['label'], label),
        ...(description === undefined ? [] : [proved(place, ['description'], description)]),
      ];
    }),
    ...content.sources.data.map(({ label }, index) =>
      proved({ located: content.sources, at: [index] }, ['label'], label),
    ),
    ...content.quotes.data.flatMap(({ setOff, introduced, translation }, index) => {
      const place = { located: content.quotes, at: [index] };
      return [
        // Proved with the words.
        { ...proved(place, ['setOff'], String(setOff)), provedAt: [index, 'text'] },
        ...(translation?.printed ? [proved(place, ['translation', 'text'], translation.text)] : []),
        ...(introduced ? [proved(place, ['introduced', 'printed'], introduced.printed)] : []),
      ];
    }),
    ...ofTable(content),
    ...ofReferences(content),
    ...ofPassages(content),
  ];
}
