import { describe, expect, test } from 'vitest';
import { textMatrixGeometry, type TextRow } from './geometry.ts';

const heads = ['Place', 'Model', 'Who', 'For', 'Against'];
const row = (group: string, name: string, ...cells: string[][]): TextRow => ({
  group,
  name,
  what: 'In short',
  cells,
});

describe('the geometry of a matrix of words', () => {
  test('names a group once and rules it off', () => {
    const { texts, rules } = textMatrixGeometry(
      heads,
      [row('A', 'One', [], [], []), row('A', 'Two', [], [], []), row('B', 'Three', [], [], [])],
      { none: 'nothing' },
    );
    expect(texts.filter(({ role }) => role === 'group').map(({ text }) => text)).toEqual([
      'A',
      'B',
    ]);
    expect(rules.map(({ strong }) => strong)).toEqual([true, false, true]);
    expect(texts.filter(({ role }) => role === 'none')).toHaveLength(9);
  });

  test('sets what adjoining rows share once', () => {
    const { texts, shared } = textMatrixGeometry(
      heads,
      [row('A', 'One', ['x'], ['same'], []), row('B', 'Two', ['y'], ['same'], [])],
      { none: 'nothing' },
    );
    expect(texts.filter(({ text }) => text === 'same')).toHaveLength(1);
    expect(shared).toHaveLength(1);
  });

  test('a line ends where the rest of its row belongs to the row above', () => {
    const { rules, width } = textMatrixGeometry(
      heads,
      [row('A', 'One', ['x'], ['same'], ['also']), row('B', 'Two', ['y'], ['same'], ['also'])],
      { none: 'nothing' },
    );
    expect(rules.map(({ x2 }) => x2)).toEqual([width, 564]);
  });

  test('sets the first words of a paragraph in bold, and measures them so', () => {
    const { texts } = textMatrixGeometry(heads, [row('A', 'One', ['most described it'], [], [])], {
      none: 'nothing',
      stress: (paragraph) => (paragraph.startsWith('most') ? 4 : 0),
    });
    expect(texts.filter(({ stressed }) => stressed > 0)).toEqual([
      { text: 'most described it', stressed: 4, x: 366, y: 40, role: 'cell' },
    ]);
  });

  test('a remark stands beside a name that leaves it room, and below one that does not', () => {
    const places = (name: string) => {
      const { texts } = textMatrixGeometry(
        heads,
        [{ ...row('A', name, [], [], []), remark: 'views differ' }],
        { none: 'nothing', face: 'image' },
      );
      const of = (wanted: string) => texts.find(({ role }) => role === wanted)?.y ?? 0;
      return of('remark') - of('model');
    };
    expect(places('Ponds')).toBe(0);
    expect(places('Ponds with a fence and a gate')).toBe(14.5);
  });

  test('a row with a remark lies on a tint', () => {
    const { tinted, texts } = textMatrixGeometry(
      heads,
      [{ ...row('A', 'One', [], [], []), remark: 'views differed' }],
      { none: 'nothing' },
    );
    expect(tinted).toHaveLength(1);
    expect(texts.find(({ role }) => role === 'remark')?.text).toBe('views differed');
  });
});
