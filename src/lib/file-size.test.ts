import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [12_345, 'en-GB', '12.3 kB'],
  [999_999, 'en-GB', '1,000 kB'],
  [1_234_567, 'en-GB', '1.2 MB'],
  [1_234_567, 'de', '1,2 MB'],
])('fileSize() says %d bytes in %s as %s', (bytes, language, text) => {
  expect(fileSize(bytes, language).replace('\u00A0', ' ')).toBe(text);
});
