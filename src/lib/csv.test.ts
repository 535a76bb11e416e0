import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('csv() quotes what has a comma, a quotation mark or a line break in it, and nothing else', () => {
  expect(
    csv(
      ['name', 'words'],
      [
        ['Öl', 'a, b'],
        ['so', 'she said "no"'],
        ['x', 'one\ntwo'],
      ],
    ),
  ).toBe('name,words\r\nÖl,"a, b"\r\nso,"she said ""no"""\r\nx,"one\ntwo"\r\n');
});

test.each(['=1+1', '+44 20', '- the first', '@name', '\ttab', '\rline'])(
  'csv() refuses %j, which a spreadsheet would run, and says where it stands',
  (cell) => {
    expect(() =>
      csv(
        ['name', 'words'],
        [
          ['a', 'b'],
          ['c', cell],
        ],
      ),
    ).toThrow(
      `A spreadsheet would run the cell '${cell}' (line 3, column 'words', in the row of 'c').`,
    );
  },
);

test('csv() takes these signs anywhere else', () => {
  expect(csv(['n'], [['1 + 1 = 2'], ['a - b'], ['–5'], ['a@b']])).toBe(
    'n\r\n1 + 1 = 2\r\na - b\r\n–5\r\na@b\r\n',
  );
});
