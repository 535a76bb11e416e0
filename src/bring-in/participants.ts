import { asId } from '../lib/as-id.ts';
import type { DraftSection } from './draft.ts';

interface DraftVariable {
  id: string;
  label: string;
  levels: { id: string; label: string; n: number; share?: string }[];
}

/** The table of participants, as far as a program can read it. */
export interface DraftParticipants {
  section: string;
  total: number;
  variables: DraftVariable[];
  /** Names of variables of the table whose levels do not sum to the total. */
  left: string[];
}

const OF_PARTICIPANTS =
  /participant|characteristic|demographic|respondent|interviewee|\bsample\b|teilnehm|befragt|merkmal|características|المشارك/iu;

const TOTAL = /^(?:total|all participants|gesamt|insgesamt|المجموع)\b/iu;

/** '12' and '12 (63%)' are 12; '63%' and '4.5' are no counts. */
const countIn = (cell: string): number | undefined => {
  const [, count] = /^(\d{1,5})(?:\s*\([^)]*\))?\*?$/u.exec(cell.trim()) ?? [];
  return count === undefined ? undefined : Number(count);
};

const sumOf = ({ levels }: DraftVariable): number => levels.reduce((all, { n }) => all + n, 0);

/** Rows as variables with their levels: a row without a count names the variable of those that follow. */
function variablesOf(rows: readonly string[][]): { variables: DraftVariable[]; total?: number } {
  const variables: DraftVariable[] = [];
  let total: number | undefined;
  for (const row of rows) {
    const [first = '', ...rest] = row;
    const counts = rest.map(countIn);
    const at = counts.findIndex((count) => count !== undefined);
    const n = counts[at];
    if (n === undefined) {
      if (first !== '') variables.push({ id: '', label: first, levels: [] });
      continue;
    }
    if (TOTAL.test(first)) {
      total ??= n;
      continue;
    }
    // Three columns: the variable, its level, the number.
    const level = at > 0 ? (rest[0] ?? '') : first;
    if (at > 0 && first !== '') variables.push({ id: '', label: first, levels: [] });
    const share = /\((\d[\d.,]*\s?%?)\)/u.exec(rest[at] ?? '')?.[1];
    variables.at(-1)?.levels.push({ id: '', label: level, n, ...(share && { share }) });
  }
  const filled = variables.filter(({ levels }) => levels.length > 0);
  return { variables: filled, ...(total !== undefined && { total }) };
}

/** Ids for labels, each once. */
function named<Record extends { id: string; label: string }>(
  records: readonly Record[],
  used: Set<string>,
): Record[] {
  return records.map((record, index) => {
    const base = asId(record.label.replace(/[,(].*$/u, ''))
      .slice(0, 60)
      .replace(/-$/u, '');
    let id = base || `row-${index + 1}`;
    for (let number = 2; used.has(id); number += 1) id = `${base || 'row'}-${number}`;
    used.add(id);
    return { ...record, id };
  });
}

/** Reads the first table whose caption tells of participants. Undefined if there is none that adds up. */
export function participantsIn(sections: readonly DraftSection[]): DraftParticipants | undefined {
  for (const { id: section, heading, rows } of sections) {
    if (rows === undefined || !OF_PARTICIPANTS.test(heading)) continue;
    const { variables, total: row } = variablesOf(rows);
    const stated = /\bn\s*=\s*(\d+)/iu.exec(`${heading} ${rows[0]?.join(' ') ?? ''}`)?.[1];
    const sums = variables.filter(({ levels }) => levels.length > 1).map(sumOf);
    const often = sums.find((sum) => sums.filter((other) => other === sum).length > 1);
    const total = row ?? (stated === undefined ? often : Number(stated));
    if (total === undefined || total < 1) continue;
    const right = variables.filter((variable) => sumOf(variable) === total);
    if (right.length === 0) continue;
    const usedLevels = new Set<string>();
    return {
      section,
      total,
      variables: named(right, new Set()).map((variable) => ({
        ...variable,
        levels: named(variable.levels, usedLevels),
      })),
      left: variables.filter((variable) => sumOf(variable) !== total).map(({ label }) => label),
    };
  }
  return undefined;
}
