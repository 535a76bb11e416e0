/** Something that wants its centre at a point of a line, and the length of line that it takes. */
export interface Wanted {
  at: number;
  size: number;
}

/** Neighbours that touch: they move as one, to the mean of what they want. */
interface Cluster {
  sum: number;
  count: number;
}

/**
 * Moves things along a line as little as possible, by the sum of squares, so that none comes nearer to the next than
 * `gap`. They keep their order and stay between `first` and `last` as long as there is room. Returns their centres.
 */
export function dodge(
  wanted: readonly Wanted[],
  gap: number,
  [first, last]: readonly [number, number],
): number[] {
  // With the room that its forerunners take subtracted, each thing only must not lie before the one before it.
  let taken = 0;
  const offsets = wanted.map(({ size }, index) => {
    if (index > 0) taken += (wanted[index - 1]?.size ?? 0) / 2 + gap + size / 2;
    return taken;
  });
  const clusters: Cluster[] = [];
  const mean = ({ sum, count }: Cluster): number => sum / count;
  wanted.forEach(({ at }, index) => {
    let cluster: Cluster = { sum: at - (offsets[index] ?? 0), count: 1 };
    for (let last = clusters.at(-1); last && mean(last) > mean(cluster); last = clusters.at(-1)) {
      clusters.pop();
      cluster = { sum: last.sum + cluster.sum, count: last.count + cluster.count };
    }
    clusters.push(cluster);
  });
  const low = first + (wanted[0]?.size ?? 0) / 2;
  const high = last - (wanted.at(-1)?.size ?? 0) / 2 - taken;
  return clusters
    .flatMap((cluster) => Array.from({ length: cluster.count }, () => mean(cluster)))
    .map((place, index) => Math.max(low, Math.min(high, place)) + (offsets[index] ?? 0));
}

/** Moves things as dodge() does, all but one, which stays where it is: the others make room on both sides of it. */
export function dodgeAround(
  fixed: number,
  wanted: readonly Wanted[],
  gap: number,
  [first, last]: readonly [number, number],
): number[] {
  const stays = wanted[fixed];
  if (stays === undefined) return dodge(wanted, gap, [first, last]);
  const { at, size } = stays;
  const before = wanted.slice(0, fixed);
  const end = at - size / 2 - gap;
  const needed = before.reduce((sum, { size: own }) => sum + own + gap, -gap);
  return [
    ...dodge(before, gap, [Math.min(first, end - needed), end]),
    at,
    ...dodge(wanted.slice(fixed + 1), gap, [at + size / 2 + gap, last]),
  ];
}
