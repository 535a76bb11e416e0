import { describe, expect, test } from 'vitest';
import { textWidth } from '../text-width.ts';
import type { PlacedText } from '../text.ts';
import { phoneTimeline } from './phone.ts';
import type { PlacedTimeline } from './placed.ts';
import type { TimelineLane, TimelineRow } from './time.ts';
import { wideTimeline } from './wide.ts';

const entry = (id: string, name: string, from: string, to?: string): TimelineRow => ({
  id,
  name,
  when: `in ${from}`,
  from,
  to,
  approximate: false,
  labelled: true,
});

const gardens: TimelineLane = {
  label: 'Gardens',
  enlarged: false,
  rows: [entry('bed', 'First bed', '2001', '2010'), entry('wall', 'Wall', '2015')],
};

const survey: TimelineLane = {
  label: 'The survey',
  enlarged: true,
  rows: [
    entry('asking', 'Asking', '2019-07', '2019-12'),
    entry('printing', 'Printing', '2020-07-01'),
  ],
};

const focus = { window: 'asking', stressed: ['wall'] };

const crowded: TimelineLane = {
  ...gardens,
  rows: ['Hedge', 'Pond of all the gardens', 'Shed', 'Compost for everybody', 'Gate'].map(
    (name, index) => entry(`e${index}`, name, '2012', index > 2 ? '2013' : undefined),
  ),
};

const boxOf = ({ text, x, y, anchor, strong }: PlacedText) => {
  const width = textWidth(text, { size: 14, strong });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - 13, bottom: y + 4 };
};

/** Pairs of texts that lie over one another, and texts that leave the drawing. */
const faultsOf = ({ width, headings, years, entries }: PlacedTimeline): string[] => {
  const boxes = [...headings, ...years, ...entries.flatMap(({ label }) => label)].map(boxOf);
  return boxes.flatMap((one, index) => [
    ...(one.left < -1 || one.right > width + 1 || one.top < -2 ? [`${one.text} is cut off`] : []),
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

const entriesOf = ({ entries }: PlacedTimeline) =>
  entries.map(({ row: { id }, tone, bar, dot, label }) => [
    id,
    tone,
    bar ? [bar.x, bar.y, bar.width, bar.height] : dot,
    label.map(({ text, x, y }) => `${text} at ${x}, ${y}`),
  ]);

describe('a timeline across', () => {
  const placed = wideTimeline([gardens, survey], focus);

  test('has bars over their years, a dot on its day, and labels above them', () => {
    expect(entriesOf(placed)).toEqual([
      ['wall', 'ink', [629.9, 48, 45, 10], ['Wall at 636.9, 42']],
      ['bed', 'background', [0, 48, 449.9, 10], ['First bed at 0, 42']],
      ['asking', 'study', undefined, ['Asking at 433.7, 192', 'in 2019-07 at 433.7, 210']],
      [
        'printing',
        'study',
        [749.1, 254],
        ['Printing at 749.1, 192', 'in 2020-07-01 at 749.1, 210'],
      ],
    ]);
  });

  test('leads the window from the long scale to the enlarged one', () => {
    expect(placed.window).toEqual([
      [832.2, 0],
      [854.9, 0],
      [854.9, 108],
      [539.4, 170],
      [539.4, 254],
      [328, 254],
      [328, 170],
      [832.2, 108],
    ]);
  });

  test('draws a line from what the title speaks of to the axis', () => {
    expect(placed.entries[0]?.leader).toEqual([
      [629.9, 48],
      [629.9, 78],
    ]);
  });

  test('is mirrored where texts run from right to left', () => {
    const { entries, window } = wideTimeline([gardens, survey], focus, true);
    expect(entries[0]?.bar?.x).toBe(285.1);
    expect(entries[0]?.label[0]).toMatchObject({ x: 323.1, anchor: 'start' });
    expect(window[0]).toEqual([127.8, 0]);
  });

  test('puts what overlaps into rows of its own, and no label over another', () => {
    const many = wideTimeline([crowded, survey], { ...focus, stressed: ['e1'] });
    expect(new Set(many.entries.slice(0, 5).map(({ bar }) => bar?.y)).size).toBeGreaterThan(2);
    expect(faultsOf(many)).toEqual([]);
    expect(faultsOf(placed)).toEqual([]);
  });

  test('needs no lane that is enlarged, and no window', () => {
    const plain = wideTimeline([gardens], { stressed: [] });
    expect(plain.window).toEqual([]);
    expect(plain.guides).toEqual([]);
    expect(plain.height).toBe(108);
  });
});

describe('a timeline downwards', () => {
  const placed = phoneTimeline([gardens, survey], focus);

  test('has bars beside the axis, and labels beside the bars', () => {
    expect(entriesOf(placed)).toEqual([
      ['bed', 'background', [52, 36, 9, 200], ['First bed at 79, 49']],
      ['wall', 'ink', [52, 316, 9, 20], ['Wall at 79, 329']],
      [
        'asking',
        'study',
        undefined,
        ['Asking at 79, 414.9', 'Asking at 64, 599', 'in 2019-07 at 64, 617'],
      ],
      ['printing', 'study', [46, 716.7], ['Printing at 64, 711.7', 'in 2020-07-01 at 64, 729.7']],
    ]);
  });

  test('leads the window along the edge to the enlarged scale', () => {
    expect(placed.window).toEqual([
      [46, 405.9],
      [320, 405.9],
      [320, 641.8],
      [46, 641.8],
      [46, 566.3],
      [312, 566.3],
      [312, 416],
      [46, 416],
    ]);
  });

  test('keeps labels apart and in the drawing', () => {
    expect(faultsOf(placed)).toEqual([]);
    expect(faultsOf(phoneTimeline([crowded, survey], focus))).toEqual([]);
  });
});
