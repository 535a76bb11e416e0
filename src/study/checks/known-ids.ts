import { closest } from '../../lib/closest.ts';
import { valueAt } from '../../lib/value-at.ts';
import { FILES, type PartialContent } from '../reading/content.ts';
import { hasMark, markedFields, type MarkedField } from '../reading/marked-fields.ts';
import type { Problem } from '../reading/problem.ts';
import { placeName } from '../reading/yaml-file.ts';
import type { Referable, RecordSet } from '../schema/fields.ts';

type FileName = keyof typeof FILES;

const fileNames = Object.keys(FILES) as FileName[];

const homes = new Map<RecordSet, FileName>();

/** The file with the records of a set. */
function homeOf(set: RecordSet): FileName {
  const home =
    homes.get(set) ??
    fileNames.find((name) => hasMark(FILES[name].schema, ({ names }) => names === set));
  if (home === undefined) throw new Error(`No file has records of the set '${set}'.`);
  homes.set(set, home);
  return home;
}

/** The sets that a field may refer to. */
const setsOf = (refersTo: Referable): RecordSet[] => {
  if (refersTo === 'evidence') return ['findings', 'passages'];
  return [refersTo === 'roles' ? 'levels' : refersTo];
};

interface NamedRecord {
  set: RecordSet | undefined;
  id: string;
  /** Id of the record that it is a part of: for an excerpt, the id of the quotation. */
  within: unknown;
}

/** Every record that has an id. */
function recordsOf(content: PartialContent): NamedRecord[] {
  return fileNames.flatMap((name) => {
    const data = content[name]?.data;
    return markedFields(FILES[name].schema, data)
      .filter(({ marks }) => marks.names !== undefined)
      .map(({ marks, value, path }) => ({
        set: marks.names,
        id: String(value),
        within: valueAt(data, [...path.slice(0, -3), 'id']),
      }));
  });
}

/** Every id that is referred to exists. Files that could not be read are skipped, and so are references to their records. */
export function knownIds(content: PartialContent): Problem[] {
  const records = Map.groupBy(recordsOf(content), ({ set }) => set);
  const idsOf = new Map([...records].map(([set, list]) => [set, list.map(({ id }) => id)]));
  // Made once for each: a large study refers to its sets thousands of times.
  const allOf = new Map<Referable, ReadonlySet<string>>();
  const role = content.participants?.data.role;

  /** The ids that a field may refer to; undefined if that is not known. */
  const knownTo = ({
    marks: { refersTo },
    holder,
  }: MarkedField): ReadonlySet<string> | undefined => {
    if (refersTo === undefined) return undefined;
    const sets = setsOf(refersTo);
    if (sets.some((set) => content[homeOf(set)] === undefined)) return undefined;
    if (refersTo === 'excerpts' || refersTo === 'roles') {
      const within = refersTo === 'roles' ? role : holder['quote'];
      return new Set(
        sets.flatMap((set) =>
          (records.get(set) ?? []).filter((one) => one.within === within).map(({ id }) => id),
        ),
      );
    }
    const ids = allOf.get(refersTo) ?? new Set(sets.flatMap((set) => idsOf.get(set) ?? []));
    allOf.set(refersTo, ids);
    // A timeline without a picture has no lanes to refer to.
    return refersTo === 'lanes' && ids.size === 0 ? undefined : ids;
  };
  const unknown = (
    id: string,
    refersTo: Referable,
    known: ReadonlySet<string>,
    at: Pick<Problem, 'file' | 'line' | 'place'>,
  ): Problem => {
    const near = closest(id, [...known]);
    const some = [...known]
      .slice(0, 3)
      .map((one) => `'${one}'`)
      .join(', ');
    const homes = setsOf(refersTo).map((set) => FILES[homeOf(set)].file);
    const remedy = `Write an id from ${homes.join(' or ')}`;
    return {
      ...at,
      message:
        refersTo === 'evidence'
          ? `There is no finding or passage '${id}'.`
          : `There is no '${id}'.`,
      remedy:
        near === undefined
          ? `${remedy}${some === '' ? '' : `, such as ${some}`}.`
          : `${remedy}; the nearest is '${near}'.`,
    };
  };

  const inFiles = fileNames.flatMap((name) => {
    const located = content[name];
    if (located === undefined) return [];
    const { file, data, lineOf } = located;
    return markedFields(FILES[name].schema, data).flatMap((field) => {
      const known = knownTo(field);
      const id = String(field.value);
      if (known === undefined || field.marks.refersTo === undefined || known.has(id)) return [];
      const at = { file, line: lineOf(field.path), place: placeName(data, field.path) };
      return [unknown(id, field.marks.refersTo, known, at)];
    });
  });

  const inProse = content.prose.flatMap(({ file, uses }) =>
    uses.flatMap(({ tag, line, attributes }): Problem[] => {
      const check = (id: string | undefined, refersTo: Referable): Problem[] => {
        const holder = { quote: attributes['id'] };
        const known = knownTo({ path: [], value: id, marks: { refersTo }, holder });
        if (id === undefined || known === undefined || known.has(id)) return [];
        return [unknown(id, refersTo, known, { file, line, place: `<${tag}>` })];
      };
      switch (tag) {
        case 'Quote': {
          const quotation = check(attributes['id'], 'quotations');
          return quotation.length > 0 ? quotation : check(attributes['excerpt'], 'excerpts');
        }
        case 'Figure':
          return check(attributes['id'], 'figures');
        case 'Claim':
          return (attributes['by'] ?? '')
            .split(/\s+/u)
            .filter((id) => id !== '')
            .flatMap((id) => check(id, 'evidence'));
        default:
          return [];
      }
    }),
  );
  return together([...inFiles, ...inProse]);
}

/** So many places that name the same unknown id are told one by one; more are one slip, as where an id was changed. */
const TOLD_ALONE = 3;

/** Problems that say the same, as one that names the other places. */
function together(problems: readonly Problem[]): Problem[] {
  const same = Map.groupBy(problems, ({ message, remedy }) => `${message} ${remedy}`);
  return [...same.values()].flatMap((all) => {
    const [first, ...others] = all;
    if (first === undefined || all.length <= TOLD_ALONE) return all;
    const places = others.slice(0, TOLD_ALONE).map(({ file, line }) => `${file}:${line ?? 1}`);
    const rest = others.length - places.length;
    return [
      {
        ...first,
        message: `${first.message.replace(/\.$/u, '')}, which ${all.length} places name.`,
        remedy: `${first.remedy.replace(/\.$/u, '')}, or restore the id. The other places: ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
      },
    ];
  });
}
