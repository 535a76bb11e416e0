/** Where a mark is on the screen. */
export interface Spot {
  x: number;
  y: number;
}

/** Directions of the arrow keys, as steps on the screen. */
const STEPS: Readonly<Record<string, Spot>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The mark that a key leads to from another, by its place in the list: the nearest within the quarter that an arrow
 * points to, where what lies aside counts double; the first and the last. Undefined where the key leads nowhere.
 */
export function nearest(spots: readonly Spot[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return spots.length - 1;
  const step = STEPS[key];
  const here = spots[from];
  if (step === undefined || here === undefined) return undefined;
  let best: number | undefined;
  let least = Infinity;
  spots.forEach(({ x, y }, index) => {
    const [right, down] = [x - here.x, y - here.y];
    const ahead = right * step.x + down * step.y;
    const aside = Math.abs(right * step.y + down * step.x);
    if (index === from || ahead <= 0 || aside > ahead * 2) return;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
