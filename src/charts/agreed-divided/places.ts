import type { PlacedLine } from './geometry.ts';

/** A curve between two rows, as the class of its place names it: from the top of one to the top of the other. */
export const curvePlace = (from: number, to: number): string =>
  `rows-${Math.min(from, to)}-${Math.max(from, to)}`;

/**
 * The places of lines, sides and curves as rules of a style sheet: a policy without inline styles leaves no other way
 * to give each its own. Row 0 of the picture is the second of its grid; the first holds the headings.
 */
export function placeRules({
  count,
  lines,
}: {
  count: number;
  lines: readonly PlacedLine[];
}): string {
  const rows = Array.from({ length: count }, (_, row) => `.row-${row}{grid-row:${row + 2}}`);
  const curves = lines
    .flatMap(({ forks }) => forks)
    .flatMap(({ row, sides }) => sides.map((side) => [row, side] as const))
    .filter(([row, side]) => row !== side)
    .map(([row, side]) => {
      const [from, to] = [Math.min(row, side), Math.max(row, side)];
      return `.${curvePlace(from, to)}{grid-row:${from + 2}/${to + 2}}`;
    });
  return [...rows, ...new Set(curves)].join('');
}
