import { describe, expect, test } from 'vitest';
import { markMatrixGeometry } from './geometry.ts';

const villages = { label: 'Villages', number: 1 };
const libraries = { label: 'Libraries', number: 2 };
const schools = { label: 'Schools', number: 3 };
const gardens = { label: 'Gardens', number: 4 };

const items = (count: number): { name: string }[] =>
  Array.from({ length: count }, (_, item) => ({ name: `Item ${item}` }));

describe('the geometry of a matrix of marks', () => {
  test('an item has its mark in the row and column that it belongs to, and an empty cell has none', () => {
    expect(
      markMatrixGeometry(
        [
          { label: 'Reading room', cells: [[{ name: 'Ada', href: '#ada' }, { name: 'Ben' }], []] },
          { label: 'Pond', cells: [[], [{ name: 'Cleo' }]] },
        ],
        [villages, libraries],
      ),
    ).toEqual({
      width: 320,
      height: 104,
      groups: [
        { number: 1, mark: { x: 120, y: 11 }, lines: [{ text: 'Villages', x: 112, y: 36 }] },
        { number: 2, mark: { x: 224, y: 11 }, lines: [{ text: 'Libraries', x: 216, y: 36 }] },
      ],
      rows: [
        {
          label: 'Reading room',
          rule: 44,
          lines: [{ text: 'Reading room', x: 0, y: 63 }],
          cells: [
            [
              { name: 'Ada', href: '#ada', number: 1, x: 120, y: 59 },
              { name: 'Ben', number: 1, x: 142, y: 59 },
            ],
            [],
          ],
        },
        {
          label: 'Pond',
          rule: 74,
          lines: [{ text: 'Pond', x: 0, y: 93 }],
          cells: [[], [{ name: 'Cleo', number: 2, x: 224, y: 89 }]],
        },
      ],
    });
  });

  test('one row without any item keeps its label', () => {
    expect(markMatrixGeometry([{ label: 'Pond', cells: [[]] }], [villages])).toEqual({
      width: 320,
      height: 74,
      groups: [
        { number: 1, mark: { x: 120, y: 11 }, lines: [{ text: 'Villages', x: 112, y: 36 }] },
      ],
      rows: [{ label: 'Pond', rule: 44, lines: [{ text: 'Pond', x: 0, y: 63 }], cells: [[]] }],
    });
  });

  test('without rows only the headings stand', () => {
    expect(markMatrixGeometry([], [villages])).toEqual({
      width: 320,
      height: 44,
      groups: [
        { number: 1, mark: { x: 120, y: 11 }, lines: [{ text: 'Villages', x: 112, y: 36 }] },
      ],
      rows: [],
    });
  });

  test('from right to left, labels begin at the right edge and columns follow to the left', () => {
    expect(
      markMatrixGeometry(
        [{ label: 'Pond', cells: [[{ name: 'Ada' }, { name: 'Ben' }], [{ name: 'Cleo' }]] }],
        [villages, libraries],
        'rtl',
      ),
    ).toEqual({
      width: 320,
      height: 74,
      groups: [
        { number: 1, mark: { x: 200, y: 11 }, lines: [{ text: 'Villages', x: 208, y: 36 }] },
        { number: 2, mark: { x: 96, y: 11 }, lines: [{ text: 'Libraries', x: 104, y: 36 }] },
      ],
      rows: [
        {
          label: 'Pond',
          rule: 44,
          lines: [{ text: 'Pond', x: 320, y: 63 }],
          cells: [
            [
              { name: 'Ada', number: 1, x: 200, y: 59 },
              { name: 'Ben', number: 1, x: 178, y: 59 },
            ],
            [{ name: 'Cleo', number: 2, x: 96, y: 59 }],
          ],
        },
      ],
    });
  });

  test('marks go on in a next line when their column is full, and the row grows with them', () => {
    const { rows, height } = markMatrixGeometry(
      [
        { label: 'Pond', cells: [[], items(7), []] },
        { label: 'Shed', cells: [[], [], []] },
      ],
      [villages, libraries, schools],
    );
    expect(rows[0]?.cells[1]?.map(({ x, y }) => [x, y])).toEqual([
      [189.33, 59],
      [211.33, 59],
      [233.33, 59],
      [189.33, 81],
      [211.33, 81],
      [233.33, 81],
      [189.33, 103],
    ]);
    expect(rows[1]?.rule).toBe(118);
    expect(height).toBe(148);
  });

  test('three groups fit the width of a phone, and from the fourth on each adds a column of 66', () => {
    const groups = [villages, libraries, schools, gardens, { label: 'Ponds', number: 5 }];
    expect(
      [0, 1, 3, 4, 5].map((count) => markMatrixGeometry([], groups.slice(0, count)).width),
    ).toEqual([320, 320, 320, 376, 442]);
  });

  test('a label of many words has many lines, and its row grows with them', () => {
    const { rows, height } = markMatrixGeometry(
      [{ label: 'Open on the evenings of market days', cells: [items(1)] }],
      [villages],
    );
    expect(rows[0]?.lines).toEqual([
      { text: 'Open on the', x: 0, y: 63 },
      { text: 'evenings of', x: 0, y: 81 },
      { text: 'market days', x: 0, y: 99 },
    ]);
    expect(height).toBe(110);
  });

  test('a word longer than its column is broken with a hyphen, in a row and in a heading', () => {
    const { groups, rows } = markMatrixGeometry(
      [{ label: 'Die Gemeindebibliothekarinnen', cells: [[], [], []] }],
      [{ label: 'Neighbourhoods', number: 1 }, libraries, schools],
    );
    expect(rows[0]?.lines.map(({ text }) => text)).toEqual([
      'Die',
      'Gemeindebibli-',
      'othekarinnen',
    ]);
    expect(groups.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Neighbou-', 'rhoods'],
      ['Libraries'],
      ['Schools'],
    ]);
    expect(rows[0]?.rule).toBe(62);
  });

  test('a word that just fills its column is left whole', () => {
    const { rows } = markMatrixGeometry([{ label: 'Bibliothekarin', cells: [[]] }], [villages]);
    expect(rows[0]?.lines.map(({ text }) => text)).toEqual(['Bibliothekarin']);
  });

  test('twenty rows are all placed, in their order, 30 units apart', () => {
    const twenty = Array.from({ length: 20 }, (_, row) => ({
      label: `Row ${row}`,
      cells: [items(1)],
    }));
    const { rows, height } = markMatrixGeometry(twenty, [villages]);
    expect(rows.map(({ label }) => label)).toEqual(twenty.map(({ label }) => label));
    expect(rows.map(({ rule }) => rule)).toEqual([
      44, 74, 104, 134, 164, 194, 224, 254, 284, 314, 344, 374, 404, 434, 464, 494, 524, 554, 584,
      614,
    ]);
    expect(height).toBe(644);
  });

  test('a row with more or fewer cells than there are groups is refused', () => {
    expect(() => markMatrixGeometry([{ label: 'Pond', cells: [[], []] }], [villages])).toThrow(
      "'Pond' has 2 cells where the number of groups is 1",
    );
  });
});
