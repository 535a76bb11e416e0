import type { PlacedText, Point, Tone } from '../text.ts';

/** A line in chart units. */
export interface PlacedLine {
  points: readonly Point[];
  tone: Tone;
  width: number;
  dashed: boolean;
}

/** A method in chart units. Squares are named by their upper corner on the left, dots and marks by their centre. */
export interface PlacedMethod {
  width: number;
  height: number;
  texts: PlacedText[];
  squares: { size: number; counted: Point[]; leftOut: Point[] };
  dots: { radius: number; centres: Point[] };
  bars: { x: number; y: number; width: number; height: number }[];
  lines: PlacedLine[];
  /** An area that narrows from one height to another. */
  narrowings: {
    from: { x: number; top: number; bottom: number };
    to: { x: number; top: number; bottom: number };
  }[];
  /** Curves from what narrows to the themes. */
  links: { source: Point; target: Point }[];
  marks: { number: number; x: number; y: number }[];
  /** The tip of the arrow that leads back. */
  arrow: Point | undefined;
}

/** Nothing yet. */
export const emptyMethod = (width: number, size: number): PlacedMethod => ({
  width,
  height: 0,
  texts: [],
  squares: { size, counted: [], leftOut: [] },
  dots: { radius: 0, centres: [] },
  bars: [],
  lines: [],
  narrowings: [],
  links: [],
  marks: [],
  arrow: undefined,
});

const rounded = (value: number): number => Number(value.toFixed(1));

/** Rounds all places, and mirrors them where the text runs from right to left. */
export function settled(placed: PlacedMethod, rtl: boolean): PlacedMethod {
  const x = (value: number): number => rounded(rtl ? placed.width - value : value);
  const point = ([at, y]: Point): Point => [x(at), rounded(y)];
  const { size } = placed.squares;
  const corner = ([at, y]: Point): Point => [x(rtl ? at + size : at), rounded(y)];
  const edge = (one: { x: number; top: number; bottom: number }) => ({
    x: x(one.x),
    top: rounded(one.top),
    bottom: rounded(one.bottom),
  });
  return {
    width: placed.width,
    height: Math.ceil(placed.height),
    texts: placed.texts.map((text) => ({ ...text, x: x(text.x), y: rounded(text.y) })),
    squares: {
      size,
      counted: placed.squares.counted.map(corner),
      leftOut: placed.squares.leftOut.map(corner),
    },
    dots: { ...placed.dots, centres: placed.dots.centres.map(point) },
    bars: placed.bars.map((bar) => ({
      ...bar,
      x: x(rtl ? bar.x + bar.width : bar.x),
      y: rounded(bar.y),
      width: rounded(bar.width),
    })),
    lines: placed.lines.map((line) => ({ ...line, points: line.points.map(point) })),
    narrowings: placed.narrowings.map(({ from, to }) => ({ from: edge(from), to: edge(to) })),
    links: placed.links.map(({ source, target }) => ({
      source: point(source),
      target: point(target),
    })),
    marks: placed.marks.map((mark) => ({ ...mark, x: x(mark.x), y: rounded(mark.y) })),
    arrow: placed.arrow && point(placed.arrow),
  };
}
