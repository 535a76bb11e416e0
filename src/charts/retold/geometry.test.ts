import { describe, expect, test } from 'vitest';
import { phoneRetold } from './phone.ts';
import { placeArcs, placeStrip, type StripCell, type StripSection } from './strip.ts';
import { wideRetold } from './wide.ts';

const cell = (more: Partial<StripCell> = {}): StripCell => ({
  holds: 'findings',
  quoted: false,
  ...more,
});

const sections: StripSection[] = [
  { label: 'Abstract', cells: [cell({ holds: 'nothing' }), cell()] },
  {
    label: 'Beans',
    theme: 1,
    cells: [cell({ again: 'Told again' }), cell({ holds: 'quotation', quoted: true }), cell()],
  },
  { label: 'Discussion', cells: [cell()] },
];

const retellings = [
  { from: 1, to: 4, label: 'Time', lines: ['Abstract: ‘most’', 'Beans: ‘all’'] },
  { from: 2, to: 5, label: 'Soil', lines: ['Beans: ‘some’', 'Discussion: ‘many’'] },
];

describe('a strip', () => {
  test('has one cell a paragraph, all of one size, and gaps between sections', () => {
    const { cells, sections: placed, size } = placeStrip(sections, 140, 10);
    expect(size).toBe(20);
    expect(cells.map(({ start }) => start)).toEqual([0, 20, 50, 70, 90, 120]);
    expect(placed).toEqual([
      { label: 'Abstract', theme: undefined, start: 0, end: 40 },
      { label: 'Beans', theme: 1, start: 50, end: 110 },
      { label: 'Discussion', theme: undefined, start: 120, end: 140 },
    ]);
  });

  test('has arcs from the middle of one cell to that of another, the longer the farther out', () => {
    const { cells } = placeStrip(sections, 140, 10);
    const far = { from: 1, to: 4, label: 'Time', lines: [] };
    const near = { from: 2, to: 4, label: 'Near', lines: [] };
    expect(
      placeArcs([far, near], cells, [10, 40], 5).map(({ retelling, ...arc }) => [
        retelling.label,
        arc,
      ]),
    ).toEqual([
      ['Time', { start: 30, end: 100, reach: 40 }],
      ['Near', { start: 60, end: 100, reach: 10 + (30 * 40) / 70 }],
    ]);
  });

  test('keeps the tops of arcs of one length apart', () => {
    const { cells } = placeStrip(sections, 140, 10);
    const same = [0, 1, 2].map((from) => ({ from: 0, to: 1, label: String(from), lines: [] }));
    expect(placeArcs(same, cells, [10, 40], 5).map(({ reach }) => reach)).toEqual([40, 45, 50]);
    expect(placeArcs(same, cells, [10, 40], 5, 25).map(({ reach }) => reach)).toEqual([
      20, 22.5, 25,
    ]);
  });

  test('refuses a cell that is not there', () => {
    expect(() => placeArcs([{ from: 0, to: 9, label: '', lines: [] }], [], [1, 2], 1)).toThrow(
      'There is no cell 0.',
    );
  });
});

describe('what is told twice, across', () => {
  const placed = wideRetold(sections, retellings);

  test('has its words in columns, and the number of each again on its arc', () => {
    expect(placed.arcs.map(({ number, badges, words }) => [number, badges, words[0]])).toEqual([
      [
        1,
        [
          [474, 110],
          [11, 10],
        ],
        { text: 'Time', x: 30, y: 15, anchor: 'start', tone: 'ink', strong: true },
      ],
      [
        2,
        [
          [642, 80],
          [339, 10],
        ],
        { text: 'Soil', x: 358, y: 15, anchor: 'start', tone: 'ink', strong: true },
      ],
    ]);
  });

  test('has arcs that end above the cells', () => {
    expect(placed.arcs[0]).toMatchObject({ from: [234, 260], to: [714, 260], radii: [240, 150] });
    expect(placed.cells[1]).toMatchObject({ x: 156, y: 266, width: 155, height: 30 });
  });

  test('marks what is told again with a line, and where participants are quoted', () => {
    expect(placed.cells.map(({ tick }) => tick !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(placed.cells[3]?.quoted).toEqual([557.5, 324]);
  });

  test('is mirrored where texts run from right to left', () => {
    const mirrored = wideRetold(sections, retellings, true);
    expect(mirrored.cells[1]?.x).toBe(960 - 156 - 155);
    expect(mirrored.arcs[0]?.from).toEqual([960 - 234, 260]);
  });

  test('sets names of sections that would touch below one another', () => {
    const narrow = Array.from({ length: 30 }, (_, index) => ({
      label: `Section ${index}`,
      cells: [cell()],
    }));
    const { labels } = wideRetold(narrow, []);
    expect(new Set(labels.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(labels.every(({ x }) => x > 30 && x < 930)).toBe(true);
  });
});

describe('what is told twice, downwards', () => {
  const placed = phoneRetold(sections, retellings);

  test('has cells below one another, arcs beside them, and words below', () => {
    expect(placed.cells.map(({ y }) => y)).toEqual([6, 15, 34, 43, 52, 71]);
    expect(placed.arcs[0]).toMatchObject({
      from: [144, 19.5],
      to: [144, 56.5],
      radii: [133.5, 18.5],
    });
    expect(placed.arcs[1]?.radii[0]).toBe(162);
    expect(placed.arcs.map(({ words }) => words[0]?.y)).toEqual([117, 183]);
  });

  test('has the names of sections beside them, and none over another', () => {
    const ys = placed.labels.map(({ y }) => y);
    expect(placed.labels.map(({ text }) => text)).toEqual(['Abstract', 'Beans', 'Discussion']);
    expect(Math.min(...ys.slice(1).map((y, index) => y - (ys[index] ?? 0)))).toBeGreaterThanOrEqual(
      18,
    );
  });
});
