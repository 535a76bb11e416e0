import type { MarkLink } from '../mark-link.ts';

/** A paragraph of an article, as one cell of a strip. */
export interface StripCell {
  /** What it holds: findings, a quotation that is set off, or nothing that is told of. */
  holds: 'findings' | 'quotation' | 'nothing';
  /** A participant is quoted here. */
  quoted: boolean;
  /** A finding of this paragraph is told again elsewhere: what pointing at the cell says of it. */
  again?: string | undefined;
}

/** A section of an article. */
export interface StripSection {
  label: string;
  /** Number of the theme that it reports, from 1. */
  theme?: number | undefined;
  cells: readonly StripCell[];
}

/** A finding that is told twice, and the cells in which it is, counted over all sections from 0. */
export interface Retelling extends MarkLink {
  from: number;
  to: number;
  label: string;
  /** What each place says, in the order of the article. */
  lines: readonly string[];
}

/** A cell in chart units along the strip. */
export interface PlacedCell {
  cell: StripCell;
  theme?: number | undefined;
  start: number;
  size: number;
}

/** A section in chart units along the strip: where it begins and ends. */
export interface PlacedSection {
  label: string;
  theme?: number | undefined;
  start: number;
  end: number;
}

/** Cuts a line into the cells of all sections, all of one size, with `gap` between sections. */
export function placeStrip(
  sections: readonly StripSection[],
  length: number,
  gap: number,
): { cells: PlacedCell[]; sections: PlacedSection[]; size: number } {
  const count = sections.reduce((sum, { cells }) => sum + cells.length, 0);
  const size = (length - gap * Math.max(0, sections.length - 1)) / Math.max(1, count);
  const cells: PlacedCell[] = [];
  let at = 0;
  const placed = sections.map(({ label, theme, cells: own }): PlacedSection => {
    const start = at;
    for (const cell of own) {
      cells.push({ cell, theme, start: at, size });
      at += size;
    }
    const end = at;
    at += gap;
    return { label, theme, start, end };
  });
  return { cells, sections: placed, size };
}

/** An arc over a strip: its ends along the strip, and how far it reaches from it. */
export interface PlacedArc {
  retelling: Retelling;
  start: number;
  end: number;
  reach: number;
}

/**
 * The arcs of what is told twice, the longer the farther out; no two reach equally far, so that their tops can be
 * told apart, and none farther than the limit. They come in the order of the article.
 */
export function placeArcs(
  retellings: readonly Retelling[],
  cells: readonly PlacedCell[],
  [least, most]: readonly [number, number],
  step: number,
  limit = Infinity,
): PlacedArc[] {
  const middle = (index: number): number => {
    const cell = cells[index];
    if (cell === undefined) throw new Error(`There is no cell ${index}.`);
    return cell.start + cell.size / 2;
  };
  const spans = retellings.map((retelling) => {
    const [start, end] = [middle(retelling.from), middle(retelling.to)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return { retelling, start, end };
  });
  const longest = Math.max(...spans.map(({ start, end }) => end - start));
  let before = -Infinity;
  const arcs = spans
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ retelling, start, end }): PlacedArc => {
      const wanted = least + ((most - least) * (end - start)) / longest;
      before = Math.max(wanted, before + step);
      return { retelling, start, end, reach: before };
    });
  const shrunk = Math.min(1, limit / before);
  return arcs
    .map((arc) => ({ ...arc, reach: arc.reach * shrunk }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
