import type { PlacedText, Point } from '../text.ts';
import type { Retelling, StripCell } from './strip.ts';

/** A cell in chart units. */
export interface DrawnCell {
  cell: StripCell;
  theme?: number | undefined;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The line beside a cell whose finding is told again. */
  tick?: readonly [Point, Point] | undefined;
  /** Where a quotation mark is set. */
  quoted?: Point | undefined;
}

/** An arc in chart units: half an ellipse between two points, its number at its top, and what it says beside it. */
export interface DrawnArc {
  number: number;
  retelling: Retelling;
  from: Point;
  to: Point;
  radii: Point;
  /** Where its number is: on the arc, and again before its words. */
  badges: readonly [Point, Point];
  words: PlacedText[];
}

/** A strip with its arcs in chart units. */
export interface PlacedRetold {
  width: number;
  height: number;
  cells: DrawnCell[];
  labels: PlacedText[];
  arcs: DrawnArc[];
}

const rounded = (value: number): number => Number(value.toFixed(1));

/** Rounds all places, and mirrors them where the text runs from right to left. */
export function settled(placed: PlacedRetold, rtl: boolean): PlacedRetold {
  const x = (value: number): number => rounded(rtl ? placed.width - value : value);
  const point = ([at, y]: Point): Point => [x(at), rounded(y)];
  const text = (one: PlacedText): PlacedText => ({ ...one, x: x(one.x), y: rounded(one.y) });
  return {
    width: placed.width,
    height: Math.ceil(placed.height),
    cells: placed.cells.map((cell) => ({
      ...cell,
      x: x(rtl ? cell.x + cell.width : cell.x),
      y: rounded(cell.y),
      width: rounded(cell.width),
      height: rounded(cell.height),
      tick: cell.tick && [point(cell.tick[0]), point(cell.tick[1])],
      quoted: cell.quoted && point(cell.quoted),
    })),
    labels: placed.labels.map(text),
    arcs: placed.arcs.map((arc) => ({
      ...arc,
      from: point(arc.from),
      to: point(arc.to),
      radii: [rounded(arc.radii[0]), rounded(arc.radii[1])],
      badges: [point(arc.badges[0]), point(arc.badges[1])],
      words: arc.words.map(text),
    })),
  };
}
