/** A stretch of a line. */
export type Stretch = readonly [first: number, last: number];

/** What remains of a line when `taken` stretches, with a margin on both sides, are cut out of it. */
export function freePlaces(line: Stretch, taken: readonly Stretch[], margin: number): Stretch[] {
  const free: Stretch[] = [];
  let from = line[0];
  for (const [first, last] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (first - margin > from) free.push([from, first - margin]);
    from = Math.max(from, last + margin);
  }
  if (from < line[1]) free.push([from, line[1]]);
  return free;
}

/** A way to write a label, by its lines, and the width that it takes. */
export interface Wording {
  lines: string[];
  width: number;
}

/** What a line more costs, and a unit between a label and what it names, as moves by one unit. */
const LINE_COST = 50;
const APART_COST = 10;

/**
 * Where a label begins, and in which wording: over what it names and near its beginning, in the free place that costs
 * least. Without a place that is wide enough there is none.
 */
export function nearestPlace(
  [start, end]: Stretch,
  wordings: readonly Wording[],
  free: readonly Stretch[],
): { x: number; wording: Wording } | undefined {
  const choices = wordings.flatMap((wording) =>
    free
      .filter(([first, last]) => last - first >= wording.width)
      .map(([first, last]) => {
        const x = Math.max(first, Math.min(start, last - wording.width));
        const apart = Math.max(0, x - end, start - x - wording.width);
        const cost =
          Math.abs(x - start) + APART_COST * apart + LINE_COST * (wording.lines.length - 1);
        return { place: { x, wording }, cost };
      }),
  );
  return choices.sort((a, b) => a.cost - b.cost)[0]?.place;
}
