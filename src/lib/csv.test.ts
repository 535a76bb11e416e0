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
