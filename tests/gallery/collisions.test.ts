// Every hard case of the gallery, measured with the widest face that a reader is likely to have: no text lies over
// another, or leaves its drawing.
import { expect, test } from 'vitest';
import { partsOf, type DrawnText } from '../../src/charts/drawing-parts.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { examples } from './examples.ts';

const boxOf = ({ runs, x, y, size, anchor }: DrawnText, rtl: boolean) => {
  const words = runs.map(({ text }) => text).join('');
  // What is bold is measured as if all of it were its widest letters.
  const width = runs.reduce(
    (sum, { text, weight }) =>
      sum +
      (weight >= 600 ? 0.95 * textWidth(text, { size, strong: true }) : textWidth(text, { size })),
    0,
  );
  const before = anchor === 'middle' ? width / 2 : (anchor === 'end') !== rtl ? width : 0;
  return {
    words,
    left: x - before,
    right: x - before + width,
    top: y - size * 0.75,
    bottom: y + size * 0.2,
  };
};

/** What is wrong with the texts of a drawing. */
function faultsOf(svg: string): string[] {
  const { width, height, texts } = partsOf(svg);
  const boxes = texts.map((text) => boxOf(text, svg.includes(' direction="rtl"')));
  return boxes.flatMap((one, index) => [
    ...(one.left < -2 || one.right > width + 2 || one.top < -2 || one.bottom > height + 4
      ? [`‘${one.words}’ leaves the drawing`]
      : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2,
      )
      .map((other) => `‘${one.words}’ lies over ‘${other.words}’`),
  ]);
}

test.each(examples.flatMap((group) => group.examples.map(({ name, svg }) => [name, svg] as const)))(
  '%s',
  (_name, svg) => {
    expect(faultsOf(svg)).toEqual([]);
  },
);

test('a text over another is found, and one that is cut off', () => {
  expect(
    faultsOf(
      '<svg viewBox="0 0 90 40" width="90" height="40"><text x="1" y="20">One pond</text><text x="20" y="24">Two</text><text x="80" y="39">Three</text></svg>',
    ),
  ).toEqual(['‘One pond’ lies over ‘Two’', '‘Three’ leaves the drawing']);
});
