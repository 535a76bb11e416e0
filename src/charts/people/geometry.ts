import { wrapLabel } from '../wrap-label.ts';

/** Where a tile stands on a map of tiles: its column and its row from 0, and how many columns it takes. */
export type Tile = readonly [column: number, row: number, span: number];

/** A level of a variable, and how many people are at it. */
export interface PeopleRow {
  label: string;
  n: number;
  tile?: Tile | undefined;
}

/** A variable. It is drawn as a map where each of its levels has a tile. */
export interface PeopleBlock {
  label: string;
  rows: readonly PeopleRow[];
  /** Tiles that complete the map and are no levels. */
  others?: readonly { label: string; tile: Tile }[] | undefined;
}

/** A text in chart units: its edge, at the start of reading, at its end where it ends there, and its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size: number;
  role: 'heading' | 'level' | 'number' | 'other';
  end: boolean;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A level as it is drawn: its name and number, a square for each person, and its tile on a map. */
export interface PlacedRow {
  label: string;
  n: number;
  /** It has more people than any other level of the map. */
  most: boolean;
  tile?: Box;
  texts: PlacedText[];
  squares: Box[];
}

export interface PeopleGeometry {
  width: number;
  height: number;
  headings: PlacedText[];
  rows: PlacedRow[];
  /** Tiles of regions that are no levels. */
  others: { tile: Box; texts: PlacedText[] }[];
  /** Lines between the variables. */
  rules: { x1: number; x2: number; y: number }[];
}

/** Sizes in chart units (CSS pixels at natural size) of each form. */
const SIZES = {
  wide: {
    width: 1010,
    gutter: 36,
    square: 21,
    gap: 4,
    tile: 106,
    tileGap: 6,
    padding: 8,
    text: 14,
    tileText: 13,
    line: 16,
    pitch: 33,
    labelAside: 200,
    labelCharacters: 22,
    numberSize: 14,
    tileNumber: 18,
  },
  slide: {
    width: 1240,
    gutter: 44,
    square: 22,
    gap: 4,
    tile: 138,
    tileGap: 7,
    padding: 9,
    text: 15,
    tileText: 15,
    line: 17,
    pitch: 33,
    labelAside: 270,
    labelCharacters: 34,
    numberSize: 15,
    tileNumber: 20,
  },
  post: {
    width: 702,
    gutter: 22,
    square: 12,
    gap: 3,
    tile: 78,
    tileGap: 4,
    padding: 6,
    text: 14,
    tileText: 14,
    line: 16,
    pitch: 28,
    labelAside: 148,
    labelCharacters: 22,
    numberSize: 14,
    tileNumber: 17,
  },
  phone: {
    width: 320,
    gutter: 36,
    square: 14,
    gap: 3,
    tile: 77,
    tileGap: 4,
    padding: 6,
    text: 13,
    tileText: 12,
    line: 16,
    pitch: 18,
    labelAside: 0,
    labelCharacters: 30,
    numberSize: 13,
    tileNumber: 16,
  },
} as const;

export type PeopleForm = keyof typeof SIZES;

type Sizes = (typeof SIZES)[PeopleForm];

/** Units for a number behind its squares. */
const NUMBER = 30;
/** Units for each unit of size that a character takes at most. */
const CHARACTER = 0.62;

/** Squares of `n` people in rows of nearly the same length, none longer than there is room for. */
function squaresOf(n: number, x: number, y: number, room: number, { square, gap }: Sizes): Box[] {
  const most = Math.max(1, Math.floor((room + gap) / (square + gap)));
  const lines = Math.ceil(n / most);
  const perLine = Math.ceil(n / Math.max(1, lines));
  return Array.from({ length: n }, (_, index) => ({
    x: x + (index % perLine) * (square + gap),
    y: y + Math.floor(index / perLine) * (square + gap),
    width: square,
    height: square,
  }));
}

const bottomOf = (boxes: readonly Box[], least: number): number =>
  Math.max(least, ...boxes.map(({ y, height }) => y + height));

const isMap = ({ rows }: PeopleBlock): boolean => rows.every(({ tile }) => tile !== undefined);

/** The part of a drawing that shows one variable. */
type Part = Pick<PeopleGeometry, 'headings' | 'rows' | 'others'> & { bottom: number };

function heading(label: string, x: number, y: number, { text }: Sizes): PlacedText {
  return { text: label, x, y: y + 14, size: text + 1, role: 'heading', end: false };
}

function mapOf(block: PeopleBlock, y: number, sizes: Sizes): Part {
  const { tile: size, tileGap, tileText, square, gap, tileNumber, padding } = sizes;
  const widthOf = (span: number): number => span * size + (span - 1) * tileGap;
  const linesOf = (label: string, span: number): string[] =>
    wrapLabel(label, Math.floor((widthOf(span) - 2 * padding + 4) / (tileText * CHARACTER)));
  const most = Math.max(...block.rows.map(({ n }) => n));
  const single = block.rows.filter(({ n }) => n === most).length === 1;
  const all = [...block.rows, ...(block.others ?? []).map((other) => ({ ...other, n: 0 }))];
  const roomOf = (span: number): number => widthOf(span) - 2 * padding - tileNumber * CHARACTER - 3;
  const height = Math.max(
    ...all.map(({ label, n, tile: [, , span] = [0, 0, 1] }) => {
      const squares = squaresOf(n, 0, 0, roomOf(span), sizes);
      return (
        linesOf(label, span).length * (tileText + 3) + bottomOf(squares, square) + 2 * padding + gap
      );
    }),
  );
  const top = y + 26;
  const place = ([column, row, span]: Tile): Box => ({
    x: column * (size + tileGap),
    y: top + row * (height + tileGap),
    width: widthOf(span),
    height,
  });
  const named = (label: string, box: Box, span: number, role: 'level' | 'other'): PlacedText[] =>
    linesOf(label, span).map((text, line) => ({
      text,
      x: box.x + padding,
      y: box.y + padding + tileText + line * (tileText + 3) - 2,
      size: tileText,
      role,
      end: false,
    }));
  const rows = block.rows.map(({ label, n, tile = [0, 0, 1] }): PlacedRow => {
    const box = place(tile);
    const below = bottomOf(squaresOf(n, 0, 0, roomOf(tile[2]), sizes), 0);
    const bottom = box.y + height - padding;
    return {
      label,
      n,
      most: single && n === most,
      tile: box,
      texts: [
        ...named(label, box, tile[2], 'level'),
        {
          text: String(n),
          x: box.x + box.width - padding,
          y: bottom - 2,
          size: tileNumber,
          role: 'number',
          end: true,
        },
      ],
      squares: squaresOf(n, box.x + padding, bottom - below, roomOf(tile[2]), sizes),
    };
  });
  const others = (block.others ?? []).map(({ label, tile }) => ({
    tile: place(tile),
    texts: named(label, place(tile), tile[2], 'other'),
  }));
  const bottom = bottomOf(
    [...rows.flatMap(({ tile }) => tile ?? []), ...others.map(({ tile }) => tile)],
    top,
  );
  return { headings: [heading(block.label, 0, y, sizes)], rows, others, bottom };
}

function listOf(block: PeopleBlock, x: number, y: number, width: number, sizes: Sizes): Part {
  const { labelAside, labelCharacters, line, pitch, square, gap, text, numberSize } = sizes;
  let bottom = y + 26;
  const rows = block.rows.map(({ label, n }): PlacedRow => {
    const lines = wrapLabel(label, labelCharacters);
    const aside = labelAside > 0;
    const left = x + labelAside;
    const top = aside ? bottom : bottom + lines.length * line + 2;
    const squares = squaresOf(n, left, top, width - labelAside - NUMBER, sizes);
    const end = bottomOf(squares, top + square);
    const height = Math.max(end - top, aside ? lines.length * line : 0);
    const middle = top + height / 2;
    const down = aside ? middle - (end - top) / 2 - top : 0;
    const right = Math.max(left - gap, ...squares.map((box) => box.x + box.width));
    const firstLine = aside ? middle - ((lines.length - 1) * line) / 2 + 5 : bottom + line - 3;
    bottom = top + Math.max(height, aside ? pitch - 12 : 0) + (aside ? 12 : 8);
    return {
      label,
      n,
      most: false,
      texts: [
        ...lines.map((part, index): PlacedText => ({
          text: part,
          x,
          y: firstLine + index * line,
          size: text,
          role: 'level',
          end: false,
        })),
        {
          text: String(n),
          x: right + 8,
          y: top + down + (end - top) / 2 + 5,
          size: numberSize,
          role: 'number',
          end: false,
        },
      ],
      squares: squares.map((box) => ({ ...box, y: box.y + down })),
    };
  });
  return { headings: [heading(block.label, x, y, sizes)], rows, others: [], bottom };
}

/**
 * Places one square for each person, once in each variable. A variable whose levels have tiles is a map of tiles, the
 * others are lists below one another; a wide form has two columns, one for phones has one.
 */
export function peopleGeometry(blocks: readonly PeopleBlock[], form: PeopleForm): PeopleGeometry {
  const sizes = SIZES[form];
  const map = blocks.find(isMap);
  const lists = blocks.filter((block) => block !== map);
  const wide = form !== 'phone';
  const geometry: PeopleGeometry = {
    width: sizes.width,
    height: 0,
    headings: [],
    rows: [],
    others: [],
    rules: [],
  };
  const add = ({ bottom, ...part }: Part): number => {
    geometry.headings.push(...part.headings);
    geometry.rows.push(...part.rows);
    geometry.others.push(...part.others);
    geometry.height = Math.max(geometry.height, bottom);
    return bottom;
  };
  /** A column of lists with lines between them. */
  const column = (of: readonly PeopleBlock[], x: number, width: number, from: number): void => {
    let y = from;
    for (const block of of) {
      if (y > 0) {
        geometry.rules.push({ x1: x, x2: x + width, y: y + 6 });
        y += 20;
      }
      y = add(listOf(block, x, y, width, sizes));
    }
  };
  const half = (sizes.width - sizes.gutter) / 2;
  if (map !== undefined) {
    const bottom = add(mapOf(map, 0, sizes));
    const right = Math.max(
      ...[...geometry.rows, ...geometry.others].map(({ tile }) => (tile ? tile.x + tile.width : 0)),
    );
    const x = wide ? right + sizes.gutter : 0;
    column(lists, x, sizes.width - x, wide ? 0 : bottom);
  } else if (wide) {
    const left = Math.ceil(lists.length / 2);
    column(lists.slice(0, left), 0, half, 0);
    column(lists.slice(left), half + sizes.gutter, half, 0);
  } else {
    column(lists, 0, sizes.width, 0);
  }
  return geometry;
}
