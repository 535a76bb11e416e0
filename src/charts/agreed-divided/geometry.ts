/**
 * The lines of the picture Agreed | Divided. A row's text hangs below its line, so a line is the top of a row however
 * high the text makes it; curves run in a square of 100 units that is stretched between two such tops, and meet the
 * lines at any size of text.
 */

/** A line of the picture: for each of its forks the number of sides. */
export interface Line {
  forks: readonly number[];
}

/** Rows, from 0, of a fork: of the line that forks, and of its sides from the top. */
export interface PlacedFork {
  row: number;
  sides: number[];
}

/** Where a line begins and where it forks. */
export interface PlacedLine {
  row: number;
  forks: PlacedFork[];
}

/** Distances of the sides from the line that forks, as far above it as below: -1 and 1 for two. */
function distances(sides: number): number[] {
  const half = Math.floor(sides / 2);
  const all = Array.from({ length: 2 * half + 1 }, (_, index) => index - half);
  return sides % 2 === 1 ? all : all.filter((distance) => distance !== 0);
}

/**
 * Rows for lines that run from left to right. A fork takes as many rows above its line as below; a line that does not
 * fork begins in one of these where it can, so that the order of the lines is kept.
 */
export function rowsOf(lines: readonly Line[]): { count: number; lines: PlacedLine[] } {
  const placed: PlacedLine[] = lines.map(() => ({ row: 0, forks: [] }));
  let count = 0;
  let waiting: PlacedLine[] = [];
  let below: number[] = [];
  lines.forEach(({ forks }, index) => {
    const line = placed[index];
    if (line === undefined) return;
    if (forks.length === 0) {
      const row = below.shift();
      if (row === undefined) waiting.push(line);
      else line.row = row;
    }
    for (const sides of forks) {
      const half = Math.floor(sides / 2);
      // Those that have no room above the fork come before it.
      for (const early of waiting.splice(0, Math.max(0, waiting.length - half)))
        early.row = count++;
      const row = count + half;
      waiting.forEach((early, at) => {
        early.row = row - waiting.length + at;
      });
      waiting = [];
      if (line.forks.length === 0) line.row = row;
      line.forks.push({ row, sides: distances(sides).map((distance) => row + distance) });
      count = row + half + 1;
      below = Array.from({ length: half }, (_, at) => row + 1 + at);
    }
  });
  for (const late of waiting) late.row = count++;
  return { count, lines: placed };
}

/** A curve from left to right, up or down its square. */
export const acrossPath = (direction: 'up' | 'down'): string =>
  direction === 'up' ? 'M0,100C60,100 40,0 100,0' : 'M0,0C60,0 40,100 100,100';

/** Curves from the middle above to the middle of each of so many columns below; turned over, they join. */
export function downPath(columns: number, way: 'fork' | 'join'): string {
  const [from, to] = way === 'fork' ? [0, 100] : [100, 0];
  return Array.from({ length: columns }, (_, index) => {
    const x = Math.round((100 * (index + 0.5)) / columns);
    return `M50,${from}C50,${Math.abs(from - 60)} ${x},${Math.abs(to - 60)} ${x},${to}`;
  }).join('');
}

/** From the beginning of a line, at the edge, to the middle below it. */
export const LEAD_PATH = 'M0,0C0,70 50,30 50,100';
