import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { roundColours, withPalette } from './few-colours.ts';

/** A picture two pixels wide. */
const picture = (...pixels: number[][]): PNG => {
  const png = new PNG({ width: 2, height: pixels.length / 2 });
  png.data.set(pixels.flatMap((pixel) => [...pixel, 255]));
  return png;
};

describe('roundColours(picture)', () => {
  test('takes each channel to the nearest of sixteen values', () => {
    const rounded = roundColours(picture([0, 8, 9], [255, 247, 246]));
    expect([...rounded.data]).toEqual([0, 0, 17, 255, 255, 255, 238, 255]);
  });
});

describe('withPalette(picture)', () => {
  test('writes a file that is read as the same picture', () => {
    const drawn = picture([255, 0, 0], [0, 0, 0], [17, 34, 51], [255, 0, 0], [0, 0, 0], [0, 0, 1]);
    const { width, height, data } = PNG.sync.read(withPalette(drawn));
    expect([width, height]).toEqual([2, 3]);
    expect([...data]).toEqual([...drawn.data]);
  });

  test('writes no picture with more than 256 colours', () => {
    const many = Array.from({ length: 258 }, (_none, index) => [1, index >> 8, index & 255]);
    expect(() => withPalette(picture(...many))).toThrow('The picture has more than 256 colours.');
    expect(() => withPalette(picture(...many.slice(2)))).not.toThrow();
  });
});
