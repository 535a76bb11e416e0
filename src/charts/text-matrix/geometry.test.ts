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
      'nothing',
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
      'nothing',
    );
    expect(texts.filter(({ text }) => text === 'same')).toHaveLength(1);
    expect(shared).toHaveLength(1);
  });

  test('a row with a remark lies on a tint', () => {
    const { tinted, texts } = textMatrixGeometry(
      heads,
      [{ ...row('A', 'One', [], [], []), remark: 'views differed' }],
      'nothing',
    );
    expect(tinted).toHaveLength(1);
    expect(texts.find(({ role }) => role === 'remark')?.text).toBe('views differed');
  });
});
