// Every hard case of the gallery, measured with the widest face that a reader is likely to have: no text lies over
// another, or leaves its drawing.
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsOf, type DrawnText } from '../../src/charts/drawing-parts.ts';
import { textWidth, type Face } from '../../src/charts/text-width.ts';
import { examples } from './examples.ts';

const boxOf = ({ runs, x, y, size, anchor, serif }: DrawnText, rtl: boolean, image: boolean) => {
  const face: Face = image ? (serif ? 'imageSerif' : 'image') : 'any';
  const words = runs.map(({ text }) => text).join('');
  // What is bold is measured as if all of it were its widest letters.
  const width = runs.reduce(
    (sum, { text, weight }) =>
      sum +
      (weight >= 600
        ? 0.95 * textWidth(text, { size, strong: true, face })
        : textWidth(text, { size, face })),
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
function faultsOf(svg: string, image = false): string[] {
  const { width, height, texts } = partsOf(svg);
  const boxes = texts.map((text) => boxOf(text, svg.includes(' direction="rtl"'), image));
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

test.each(
  examples.flatMap((group) =>
    group.examples.map(({ name, svg, image }) => [name, svg, image] as const),
  ),
)('%s', (_name, svg, image) => {
  expect(faultsOf(svg, image)).toEqual([]);
});

/** Where texts and boxes are, from the edge at which reading begins. */
function placesOf(svg: string) {
  const { width, texts } = partsOf(svg);
  const rtl = svg.includes(' direction="rtl"');
  const from = (x: number, size = 0): number => (rtl ? width - x - size : x);
  const numberOf = (attributes: string, name: string): number =>
    Number(new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1]);
  return [
    ...texts.map(({ runs, x, y, anchor }) => ({
      // An anchor is where reading begins, whichever way it goes.
      what: `${anchor} ${Math.round(y)} ${runs.map(({ text }) => text).join('')}`,
      at: from(x),
    })),
    ...[...svg.matchAll(/<rect([^>]*)>/gu)].map(([, attributes = '']) => {
      const size = numberOf(attributes, 'width');
      return { what: `rect ${size}`, at: from(numberOf(attributes, 'x'), size) };
    }),
  ];
}

test.each(
  examples.flatMap(({ examples: own }) =>
    own.flatMap(({ name, svg, mirror }) =>
      mirror === undefined ? [] : [[name, svg, mirror] as const],
    ),
  ),
)('%s: mirrors what is drawn from left to right', (_name, svg, mirror) => {
  const [one, other] = [placesOf(svg), placesOf(mirror)];
  expect(one.length).toBeGreaterThan(0);
  expect(one.map(({ what }) => what)).toEqual(other.map(({ what }) => what));
  // All numbers are rounded, each from its own edge.
  const apart = one.map(({ at }, index) => Math.abs(at - (other[index]?.at ?? 0)));
  expect(Math.max(...apart)).toBeLessThan(1);
});

test('every kind has a case that is read from right to left', () => {
  expect(
    examples.filter(({ examples: own }) => own.every(({ mirror }) => mirror === undefined)),
  ).toEqual([]);
  const drawings = globSync('src/charts/*/draw.ts').map((path) => path.split('/').at(-2));
  expect(drawings.sort()).toEqual(examples.map(({ kind }) => kind).sort());
});

test('a text over another is found, and one that is cut off', () => {
  expect(
    faultsOf(
      '<svg viewBox="0 0 90 40" width="90" height="40"><text x="1" y="20">One pond</text><text x="20" y="24">Two</text><text x="80" y="39">Three</text></svg>',
    ),
  ).toEqual(['‘One pond’ lies over ‘Two’', '‘Three’ leaves the drawing']);
});
