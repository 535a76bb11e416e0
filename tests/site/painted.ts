// What is painted on a page, read from its pixels: for tests that trust no style sheet.
//
// A picture of the whole page would switch the touch of a telephone off, so each is one of what is in sight.
import type { ElementHandle, Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** A part of a page in CSS pixels, from the corner of what is in sight. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pixels of an area that differ from its ground, which is the colour that most of them have. */
export interface Ink {
  width: number;
  height: number;
  has: (x: number, y: number) => boolean;
}

/** How far, of 765, a pixel is from the ground to be seen. */
const SEEN = 90;

export async function inkIn(page: Page, area: Area): Promise<Ink> {
  const { width, height, data } = PNG.sync.read(await page.screenshot({ clip: area }));
  const at = (x: number, y: number): number[] => [
    ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
  ];
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = data.readUIntBE(pixel * 4, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const commonest = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  const ground = [commonest >> 16, (commonest >> 8) & 255, commonest & 255];
  return {
    width,
    height,
    has: (x, y) =>
      at(x, y).reduce((sum, part, index) => sum + Math.abs(part - (ground[index] ?? 0)), 0) > SEEN,
  };
}

/** Whole numbers from 0. */
const upTo = (count: number): number[] => Array.from({ length: count }, (_none, index) => index);

/** The rows in which there is ink, from the top. */
export const rowsOf = ({ width, height, has }: Ink): number[] =>
  upTo(height).filter((y) => upTo(width).some((x) => has(x, y)));

const columnsOf = ({ width, height, has }: Ink): number[] =>
  upTo(width).filter((x) => upTo(height).some((y) => has(x, y)));

/** The rows that are ink over nearly their whole width: a line that was drawn. */
export const linesIn = ({ width, height, has }: Ink): number[] =>
  upTo(height).filter((y) => upTo(width).filter((x) => has(x, y)).length >= 0.85 * width);

/** What is inked, without the empty edges, as rows of '#' and ' ': two that are equal look the same. */
export function shapeOf(ink: Ink): string[] {
  const [rows, columns] = [rowsOf(ink), columnsOf(ink)];
  const [top = 0, left = 0] = [rows[0], columns[0]];
  const [bottom = -1, right = -1] = [rows.at(-1), columns.at(-1)];
  return upTo(bottom - top + 1).map((y) =>
    upTo(right - left + 1)
      .map((x) => (ink.has(left + x, top + y) ? '#' : ' '))
      .join(''),
  );
}

/** In how many pixels two shapes differ, of those that either has. */
function difference(one: readonly string[], other: readonly string[]): number {
  const width = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
  const cells = upTo(Math.max(one.length, other.length)).flatMap((y) =>
    upTo(width).map((x) => [one[y]?.[x] === '#', other[y]?.[x] === '#'] as const),
  );
  const inked = cells.filter(([first, second]) => first || second);
  return inked.filter(([first, second]) => first !== second).length / Math.max(1, inked.length);
}

/** Brings an element to the middle of what is in sight, where nothing sticks over it. */
export const bringIntoSight = (element: ElementHandle): Promise<void> =>
  element.evaluate((node) => {
    (node as Element).scrollIntoView({ block: 'center', behavior: 'instant' });
  });

/** The lines of an element's own words, as they are in sight; of what only a screen reader is told, none. */
export const linesOfText = (element: ElementHandle): Promise<Area[]> =>
  element.evaluate((node) => {
    const lines: DOMRect[] = [];
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const text = texts.currentNode as Text;
      if (text.data.trim() === '' || text.parentElement?.closest('.hidden')) continue;
      range.selectNodeContents(text);
      lines.push(...[...range.getClientRects()].filter(({ width }) => width > 1));
    }
    return lines.map(({ x, y, width, height }) => ({ x, y, width, height }));
  });

/** What is before the first word of an element: the place of its number, letter, dash or triangle. */
export async function beforeText(element: ElementHandle): Promise<Area> {
  const [first] = await linesOfText(element);
  if (first === undefined) throw new Error('The element has no words.');
  const room = Math.min(44, first.x);
  return {
    x: first.x - room,
    y: first.y - 2,
    width: room - 1,
    height: first.height + 4,
  };
}

/** Which of some texts is painted in an area, by comparison with each of them set in the type of an element. */
export async function readAs(
  page: Page,
  area: Area,
  element: ElementHandle,
  texts: readonly string[],
): Promise<string> {
  const painted = shapeOf(await inkIn(page, area));
  if (painted.length === 0) return '';
  const found: { text: string; off: number }[] = [];
  for (const text of texts) {
    const sample = await element.evaluateHandle((node, words) => {
      const { font, color } = getComputedStyle(node as Element);
      const span = document.createElement('span');
      span.textContent = words;
      Object.assign(span.style, {
        background: getComputedStyle(document.documentElement).backgroundColor,
        color,
        font,
        inset: '0 auto auto 0',
        padding: '8px',
        position: 'fixed',
        zIndex: '99',
      });
      document.body.append(span);
      return span;
    }, text);
    const box = await sample.evaluate((span) => {
      const { x, y, width, height } = span.getBoundingClientRect();
      return { x, y, width, height };
    });
    const shape = shapeOf(await inkIn(page, box));
    await sample.evaluate((span) => {
      span.remove();
    });
    found.push({ text, off: difference(painted, shape) });
  }
  const [best] = found.sort((one, other) => one.off - other.off);
  return best !== undefined && best.off < 0.5 ? best.text : '?';
}
