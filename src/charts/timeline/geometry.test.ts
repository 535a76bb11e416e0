import { describe, expect, test } from 'vitest';
import { timelineGeometry, type TimelineRow } from './geometry.ts';

const written = (year: number): string => `${year}`;

const entry = (from: string, to?: string, name = 'Pond'): TimelineRow => ({
  id: 'pond',
  name,
  when: 'then',
  from,
  to,
  loose: false,
});

const one = (row: TimelineRow, direction?: 'rtl') =>
  timelineGeometry([{ label: 'Gardens', rows: [row] }], written, direction);

const lanes = [
  {
    label: 'Gardens',
    rows: [
      {
        id: 'bed',
        name: 'First bed',
        when: '2012 to 2013',
        from: '2012',
        to: '2013',
        loose: false,
        href: '#bed',
      },
      { id: 'wall', name: 'Wall', when: 'May 2018', from: '2018-05', loose: true },
      {
        id: 'hedge',
        name: 'Planting of the long hedge around all',
        when: '2013 to March 2018',
        from: '2013',
        to: '2018-03-31',
        loose: true,
      },
    ],
  },
  {
    label: 'Libraries',
    rows: [
      { id: 'opening', name: 'Opening', when: '9 March 2021', from: '2021-03-09', loose: false },
    ],
  },
];

describe('the geometry of a timeline', () => {
  test('all lanes share one scale, and a name stands beside its bar or above it', () => {
    expect(timelineGeometry(lanes, written)).toEqual({
      width: 320,
      height: 180,
      grid: { y1: 20, y2: 180 },
      years: [
        { x: 8, label: { text: '2012', x: 20.4, y: 14 } },
        { x: 68.83, label: { text: '2014', x: 68.83, y: 14 } },
        { x: 129.58, label: { text: '2016', x: 129.58, y: 14 } },
        { x: 190.42, label: { text: '2018', x: 190.42, y: 14 } },
        { x: 251.17, label: { text: '2020', x: 251.17, y: 14 } },
        { x: 312, label: { text: '2022', x: 299.6, y: 14 } },
      ],
      lanes: [
        {
          heading: [{ text: 'Gardens', x: 0, y: 42 }],
          rows: [
            {
              id: 'bed',
              name: 'First bed',
              when: '2012 to 2013',
              from: '2012',
              to: '2013',
              loose: false,
              href: '#bed',
              bar: { x: 8, y: 53, width: 60.83, height: 8 },
              label: { text: 'First bed', x: 74.83, y: 61, anchor: 'start' },
            },
            {
              id: 'wall',
              name: 'Wall',
              when: 'May 2018',
              from: '2018-05',
              loose: true,
              bar: { x: 200.4, y: 75, width: 4, height: 8 },
              label: { text: 'Wall', x: 194.4, y: 83, anchor: 'end' },
            },
            {
              id: 'hedge',
              name: 'Planting of the long hedge around all',
              when: '2013 to March 2018',
              from: '2013',
              to: '2018-03-31',
              loose: true,
              bar: { x: 38.46, y: 115, width: 159.45, height: 8 },
              label: {
                text: 'Planting of the long hedge around all',
                x: 38.46,
                y: 104,
                anchor: 'start',
              },
            },
          ],
        },
        {
          heading: [{ text: 'Libraries', x: 0, y: 154 }],
          rows: [
            {
              id: 'opening',
              name: 'Opening',
              when: '9 March 2021',
              from: '2021-03-09',
              loose: false,
              bar: { x: 287.2, y: 165, width: 4, height: 8 },
              label: { text: 'Opening', x: 281.2, y: 173, anchor: 'end' },
            },
          ],
        },
      ],
    });
  });

  test('from right to left time runs to the left, and all begins at the right edge', () => {
    const { years, lanes: placed } = timelineGeometry(lanes, written, 'rtl');
    expect(years).toEqual([
      { x: 312, label: { text: '2012', x: 299.6, y: 14 } },
      { x: 251.17, label: { text: '2014', x: 251.17, y: 14 } },
      { x: 190.42, label: { text: '2016', x: 190.42, y: 14 } },
      { x: 129.58, label: { text: '2018', x: 129.58, y: 14 } },
      { x: 68.83, label: { text: '2020', x: 68.83, y: 14 } },
      { x: 8, label: { text: '2022', x: 20.4, y: 14 } },
    ]);
    expect(
      placed.map(({ heading, rows }) => ({
        heading,
        rows: rows.map(({ bar, label: { x, anchor } }) => ({
          bar: [bar.x, bar.width],
          label: [x, anchor],
        })),
      })),
    ).toEqual([
      {
        heading: [{ text: 'Gardens', x: 320, y: 42 }],
        rows: [
          { bar: [251.17, 60.83], label: [245.17, 'start'] },
          { bar: [115.6, 4], label: [125.6, 'end'] },
          { bar: [122.09, 159.45], label: [281.54, 'start'] },
        ],
      },
      {
        heading: [{ text: 'Libraries', x: 320, y: 154 }],
        rows: [{ bar: [28.8, 4], label: [38.8, 'end'] }],
      },
    ]);
  });

  test('one entry of one year fills the scale, with its name above', () => {
    expect(one(entry('2019'))).toEqual({
      width: 320,
      height: 86,
      grid: { y1: 20, y2: 86 },
      years: [
        { x: 8, label: { text: '2019', x: 20.4, y: 14 } },
        { x: 312, label: { text: '2020', x: 299.6, y: 14 } },
      ],
      lanes: [
        {
          heading: [{ text: 'Gardens', x: 0, y: 42 }],
          rows: [
            {
              ...entry('2019'),
              bar: { x: 8, y: 71, width: 304, height: 8 },
              label: { text: 'Pond', x: 8, y: 60, anchor: 'start' },
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['no lanes', []],
    ['lanes without entries', [{ label: 'Gardens', rows: [] }]],
  ])('%s are nothing to draw', (_, empty) => {
    expect(timelineGeometry(empty, written)).toEqual({
      width: 320,
      height: 0,
      grid: { y1: 0, y2: 0 },
      years: [],
      lanes: [],
    });
  });

  test('a lane without entries beside others keeps its heading', () => {
    const { lanes: placed } = timelineGeometry(
      [
        { label: 'Gardens', rows: [] },
        { label: 'Ponds', rows: [entry('2019-01-01')] },
      ],
      written,
    );
    expect(placed[0]).toEqual({ heading: [{ text: 'Gardens', x: 0, y: 42 }], rows: [] });
    expect(placed[1]?.heading).toEqual([{ text: 'Ponds', x: 0, y: 70 }]);
  });

  test.each([
    ['2020', '2020', 8, 304],
    ['2020', '2020-06', 8, 151.17],
    ['2020-02', '2020-02', 33.75, 24.09],
    ['2020-02-29', '2020-12-31', 57.01, 254.99],
    ['2020-12-31', '2020-12-31', 311.17, 4],
  ])('%s to %s covers the whole of both', (from, to, x, width) => {
    expect(one(entry(from, to)).lanes[0]?.rows[0]?.bar).toMatchObject({ x, width });
  });

  test('a name that fits on both sides of its bar stands where there is more room', () => {
    const { lanes: placed } = timelineGeometry(
      [{ label: 'Gardens', rows: ['2019', '2020', '2021', '2022'].map((from) => entry(from)) }],
      written,
    );
    expect(placed[0]?.rows.map(({ label: { x, anchor } }) => [x, anchor])).toEqual([
      [89.95, 'start'],
      [166.11, 'start'],
      [154.1, 'end'],
      [230.05, 'end'],
    ]);
  });

  test('a name of 43 characters begins as far to the left as it needs, above its bar', () => {
    const name = 'x'.repeat(43);
    const { height, lanes: placed } = one(entry('2020-05', '2020-06', name));
    expect(placed[0]?.rows[0]).toMatchObject({
      bar: { x: 108.5, y: 71 },
      label: { text: name, x: 1.8, y: 60, anchor: 'start' },
    });
    expect(height).toBe(86);
  });

  test('a name wider than the frame is refused with the id of its entry', () => {
    const name = 'x'.repeat(44);
    expect(() => one(entry('2020', undefined, name))).toThrow(
      `pond: '${name}' is too wide to be drawn: 43 characters fit, shorten it`,
    );
  });

  test('a long heading has several lines, and a word in it wider than the frame is refused', () => {
    const headed = (label: string) =>
      timelineGeometry([{ label, rows: [entry('2020-01-01')] }], written);
    const { height, lanes: placed } = headed('Gardens that belong to no village in particular');
    expect(placed[0]?.heading).toEqual([
      { text: 'Gardens that belong to no', x: 0, y: 42 },
      { text: 'village in particular', x: 0, y: 60 },
    ]);
    expect(height).toBe(86);
    expect(() => headed('x'.repeat(44))).toThrow('43 characters fit, shorten it');
  });

  test('twenty entries are all placed, in their order, 22 units apart', () => {
    const twenty = Array.from({ length: 20 }, (_, year) => ({
      ...entry(`${2019 - year}`),
      id: `entry-${year}`,
    }));
    const {
      height,
      years,
      lanes: placed,
    } = timelineGeometry([{ label: 'Gardens', rows: twenty }], written);
    const rows = placed[0]?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual(twenty.map(({ id }) => id));
    expect(rows.map(({ bar }) => bar.y)).toEqual([
      53, 75, 97, 119, 141, 163, 185, 207, 229, 251, 273, 295, 317, 339, 361, 383, 405, 427, 449,
      471,
    ]);
    expect(height).toBe(486);
    expect(years.map(({ label }) => label.text)).toEqual(['2000', '2005', '2010', '2015', '2020']);
  });

  test.each([
    ['2020', '2021', ['2020', '2021', '2022']],
    ['2001', '2014', ['2002', '2004', '2006', '2008', '2010', '2012', '2014']],
    ['1901', '1999', ['1920', '1940', '1960', '1980', '2000']],
  ])('the axis of %s to %s names whole years, about five', (from, to, years) => {
    expect(one(entry(from, to)).years.map(({ label }) => label.text)).toEqual(years);
  });

  test('no part of a year is ever asked to be written', () => {
    const asked = new Set<number>();
    timelineGeometry([{ label: 'Gardens', rows: [entry('2020', '2021')] }], (year) => {
      asked.add(year);
      return written(year);
    });
    expect([...asked]).toEqual([2020, 2021, 2022]);
  });

  test('where years are written so long that their labels would touch, fewer are named', () => {
    const { years } = timelineGeometry(
      [{ label: 'Gardens', rows: [entry('2013', '2022')] }],
      (year) => `Year ${year}`,
    );
    expect(years.map(({ label }) => [label.text, label.x])).toEqual([
      ['Year 2015', 68.77],
      ['Year 2020', 220.77],
    ]);
  });

  test.each([
    '2019-02-30',
    '2019-13',
    '2019-00',
    '2019-1-1',
    '19',
    '2019-01-01T00:00',
    'spring 2019',
  ])('%s is refused with the id of its entry', (date) => {
    expect(() => one(entry(date))).toThrow(
      `pond: '${date}' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`,
    );
    expect(() => one(entry('1999', date))).toThrow(`pond: '${date}' is not a date`);
  });

  test('an entry that begins after it ends is refused with its id', () => {
    expect(() => one(entry('2020', '2019-12-31'))).toThrow(
      'pond: begins (2020) after it ends (2019-12-31)',
    );
  });
});
