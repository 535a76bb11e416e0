import { dodge } from '../dodge.ts';
import { LINE, placedText, TEXT_SIZE, wrapText } from '../text.ts';
import { settled, type DrawnArc, type PlacedRetold } from './placed.ts';
import { placeArcs, placeStrip, type Retelling, type StripSection } from './strip.ts';

/** Sizes in chart units. */
const WIDTH = 320;
const CELL = 9;
const GAP = 10;
const STRIP = { x: 112, width: 22 };
const REACH = [40, 150] as const;
const STEP = 32;
/** As far as an arc can reach with its number. */
const LIMIT = 162;
const BADGE = 30;
const TOP = 6;
const STRONG = { size: TEXT_SIZE, strong: true };

/** Places a strip of paragraphs downwards, the arcs beside it, and below it what they say. */
export function phoneRetold(
  sections: readonly StripSection[],
  retellings: readonly Retelling[],
  rtl = false,
): PlacedRetold {
  const count = sections.reduce((sum, { cells }) => sum + cells.length, 0);
  const length = count * CELL + Math.max(0, sections.length - 1) * GAP;
  const strip = placeStrip(sections, length, GAP);
  const edge = STRIP.x + STRIP.width + 10;

  const names = strip.sections.map(({ label, theme, start, end }) => ({
    at: (start + end) / 2,
    theme,
    lines: wrapText(label, STRIP.x - 8, theme === undefined ? undefined : STRONG),
  }));
  const centres = dodge(
    names.map(({ at, lines }) => ({ at, size: lines.length * LINE })),
    0,
    [-TOP, Math.max(length + 12, names.length * LINE)],
  );
  const labels = names.flatMap(({ lines, theme }, index) =>
    lines.map((line, number) =>
      placedText(
        line,
        STRIP.x - 8,
        TOP + (centres[index] ?? 0) + (number - lines.length / 2) * LINE + 14,
        {
          anchor: 'end',
          strong: theme !== undefined,
          tone: theme === undefined ? 'muted' : 'ink',
        },
      ),
    ),
  );

  let y = TOP + length + 22;
  const arcs = placeArcs(retellings, strip.cells, REACH, STEP, LIMIT).map(
    ({ retelling, start, end, reach }, index): DrawnArc => {
      const words = [
        ...wrapText(retelling.label, WIDTH - BADGE, STRONG).map((text) => ({ text, strong: true })),
        ...retelling.lines
          .flatMap((line) => wrapText(line, WIDTH - BADGE))
          .map((text) => ({ text, strong: false })),
      ].map(({ text, strong }, line) => placedText(text, BADGE, y + 15 + line * LINE, { strong }));
      const badge = [11, y + 10] as const;
      y += words.length * LINE + 12;
      return {
        number: index + 1,
        retelling,
        from: [edge, TOP + start],
        to: [edge, TOP + end],
        radii: [reach, (end - start) / 2],
        badges: [[edge + reach, TOP + (start + end) / 2], badge],
        words,
      };
    },
  );
  return settled(
    {
      width: WIDTH,
      height: y,
      cells: strip.cells.map(({ cell, theme, start, size }) => ({
        cell,
        theme,
        x: STRIP.x,
        y: TOP + start,
        width: STRIP.width,
        height: size - 1,
        tick:
          cell.again === undefined
            ? undefined
            : [
                [STRIP.x + STRIP.width + 2, TOP + start + size / 2 - 0.5],
                [STRIP.x + STRIP.width + 8, TOP + start + size / 2 - 0.5],
              ],
      })),
      labels,
      arcs,
    },
    rtl,
  );
}
