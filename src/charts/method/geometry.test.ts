import { describe, expect, test } from 'vitest';
import { textWidth } from '../text-width.ts';
import { phoneMethod } from './phone.ts';
import type { PlacedMethod } from './placed.ts';
import type { Stage } from './stages.ts';
import { wideMethod } from './wide.ts';

const asked: Stage = {
  heading: 'Asked',
  summary: '6 of 7',
  notes: [],
  shape: { kind: 'people', counted: 6, leftOut: { number: 1, reason: 'moved away' } },
};
const heard: Stage = {
  heading: 'Heard',
  summary: '10 to 30 minutes',
  notes: ['At home'],
  shape: { kind: 'range', least: 10, middle: 20, most: 30, unit: 'minutes' },
};
const coded: Stage = {
  heading: 'Coded',
  summary: '50 codes',
  notes: ['Twice'],
  shape: { kind: 'dots', number: 50 },
};
const grouped: Stage = {
  heading: 'Grouped',
  summary: 'Fewer',
  notes: ['Alike to alike', 'Named'],
  shape: { kind: 'narrowing' },
};
const themes: Stage = {
  heading: 'Themes',
  summary: 'Two',
  notes: [],
  shape: {
    kind: 'themes',
    themes: [
      { number: 1, label: 'Beans' },
      { number: 2, label: 'Soil' },
    ],
  },
};
const stages = [asked, heard, coded, grouped, themes];

/** Pairs of texts that lie over one another, and texts that leave the drawing. */
const faultsOf = ({ width, height, texts }: PlacedMethod): string[] => {
  const boxes = texts.map(({ text, x, y, anchor, strong }) => {
    const wide = textWidth(text, { size: 14, strong });
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return { text, left, right: left + wide, top: y - 12, bottom: y + 4 };
  });
  return boxes.flatMap((one, index) => [
    ...(one.left < -1 || one.right > width + 1 || one.top < -1 || one.bottom > height + 1
      ? [`${one.text} is cut off`]
      : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} lies over ${other.text}`),
  ]);
};

describe('a method across', () => {
  const placed = wideMethod(stages, 'A letter to all');

  test('has one square a person, and an outlined one for whoever was left out', () => {
    expect(placed.squares.counted).toEqual([
      [0, 74],
      [25, 74],
      [50, 74],
      [0, 99],
      [25, 99],
      [50, 99],
    ]);
    expect(placed.squares.leftOut).toEqual([[0, 128]]);
    expect(placed.texts.find(({ text }) => text === 'moved')).toBeUndefined();
    expect(placed.texts.find(({ text }) => text === 'moved away')).toMatchObject({
      x: 31,
      y: 141,
    });
  });

  test('has one dot a code', () => {
    expect(placed.dots.centres).toHaveLength(50);
    expect(placed.dots.radius).toBe(3);
  });

  test('has a bar from the least to the greatest value, and the middle one between them', () => {
    expect(placed.bars).toEqual([{ x: 236.3, y: 113, width: 106.7, height: 14 }]);
    const at = (text: string) => placed.texts.find((one) => one.text === text)?.x;
    expect([at('10'), at('20'), at('30')]).toEqual([236.3, 289.7, 343]);
  });

  test('leads to each theme by one curve, all from the same point', () => {
    expect(placed.links.map(({ source }) => source)).toEqual([
      [744, 170],
      [744, 170],
    ]);
    expect(placed.links.map(({ target }) => target)).toEqual([
      [780, 122],
      [780, 218],
    ]);
    expect(placed.marks).toEqual([
      { number: 1, x: 794, y: 122 },
      { number: 2, x: 794, y: 218 },
    ]);
  });

  test('has the way back below all else', () => {
    expect(placed.texts.find(({ text }) => text === 'A letter to all')).toMatchObject({ x: 401.5 });
    expect(placed.arrow?.[0]).toBe(9);
    expect(wideMethod(stages, undefined).arrow).toBeUndefined();
  });

  test('lets no text lie over another', () => {
    expect(faultsOf(placed)).toEqual([]);
  });

  test('is mirrored where texts run from right to left', () => {
    const mirrored = wideMethod(stages, undefined, true);
    expect(mirrored.squares.counted[0]).toEqual([960 - 21, 74]);
    expect(mirrored.marks[0]).toEqual({ number: 1, x: 960 - 794, y: 122 });
  });
});

describe('a method downwards', () => {
  const placed = phoneMethod(stages, 'A letter to all');

  test('has the people in one row', () => {
    expect(placed.squares.size).toBe(14);
    expect(placed.squares.counted.map(([x]) => x)).toEqual([20, 37, 54, 71, 88, 105]);
    expect(placed.squares.leftOut).toHaveLength(1);
  });

  test('has as many dots and marks, and no curves', () => {
    expect(placed.dots.centres).toHaveLength(50);
    expect(placed.marks.map(({ number }) => number)).toEqual([1, 2]);
    expect(placed.links).toEqual([]);
  });

  test('lets no text lie over another', () => {
    expect(faultsOf(placed)).toEqual([]);
  });
});
