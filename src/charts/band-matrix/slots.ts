/** An entry of a cell. */
export interface MatrixEntry {
  id: string;
  /** The word by which the entry belongs to its band, as it was printed. */
  word: string;
  label: string;
}

/** A band with one cell for each column, in the columns' order; a cell lists its entries from the top. */
export interface MatrixBand {
  label: string;
  cells: readonly (readonly MatrixEntry[])[];
}

/** Where an entry stands: its column and its slot, a line across all columns; both from 0. */
export interface SlottedEntry {
  entry: MatrixEntry;
  column: number;
  slot: number;
}

/** A band with its slots: the first, and the one behind the last. */
export interface SlottedBand {
  band: MatrixBand;
  from: number;
  to: number;
}

/** A bracket beside a column. */
export interface SlottedBracket {
  column: number;
  /** Before the column's entries or behind them. */
  side: 'start' | 'end';
  /** Distance from the entries in brackets, from 0. */
  lane: number;
  /** Slots of the entries that it joins, from the top. */
  slots: number[];
}

export interface Slots {
  count: number;
  bands: SlottedBand[];
  entries: SlottedEntry[];
  brackets: SlottedBracket[];
}

/** The places beside a column in the order in which brackets take them: two that overlap never cross. */
const placeOf = (turn: number): Pick<SlottedBracket, 'side' | 'lane'> => ({
  side: turn % 2 === 0 ? 'start' : 'end',
  lane: Math.floor(turn / 2),
});

/** Puts each bracket in the first place beside its column that none of the earlier ones takes up there. */
function placeBrackets(joined: readonly { column: number; slots: number[] }[]): SlottedBracket[] {
  const placed: (SlottedBracket & { turn: number })[] = [];
  for (const { column, slots } of joined) {
    const [first = 0, last = 0] = [slots[0], slots.at(-1)];
    const taken = placed
      .filter((other) => other.column === column)
      .filter(({ slots: others }) => (others[0] ?? 0) <= last && first <= (others.at(-1) ?? 0))
      .map(({ turn }) => turn);
    const turn = Array.from({ length: taken.length + 1 }, (_, index) => index).find(
      (index) => !taken.includes(index),
    );
    placed.push({ column, ...placeOf(turn ?? 0), slots, turn: turn ?? 0 });
  }
  return placed.map(({ column, side, lane, slots }) => ({ column, side, lane, slots }));
}

/**
 * Lays out bands of entries on slots that run across all columns, so that a page and a drawing place them
 * alike. A slot is a place in a list and measures nothing. `joined` names ids of entries; those of one group
 * get a bracket in each column in which at least two of them stand.
 */
export function slotsOf(
  bands: readonly MatrixBand[],
  joined: readonly (readonly string[])[],
): Slots {
  const slotted: SlottedBand[] = [];
  const entries: SlottedEntry[] = [];
  let count = 0;
  for (const band of bands) {
    const from = count;
    count += Math.max(1, ...band.cells.map((cell) => cell.length));
    slotted.push({ band, from, to: count });
    band.cells.forEach((cell, column) => {
      cell.forEach((entry, index) => entries.push({ entry, column, slot: from + index }));
    });
  }
  const groups = joined.flatMap((ids) => {
    const members = entries.filter(({ entry }) => ids.includes(entry.id));
    return [...new Set(members.map(({ column }) => column))].map((column) => ({
      column,
      slots: members
        .filter((member) => member.column === column)
        .map(({ slot }) => slot)
        .sort((a, b) => a - b),
    }));
  });
  return {
    count,
    bands: slotted,
    entries,
    brackets: placeBrackets(groups.filter(({ slots }) => slots.length > 1)),
  };
}
