import { area, curveBumpX, line, linkHorizontal } from 'd3';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { textElement, type Point } from '../text.ts';
import { markElement } from '../theme-marks.ts';
import { phoneMethod } from './phone.ts';
import type { PlacedLine, PlacedMethod } from './placed.ts';
import type { Stage } from './stages.ts';
import { wideMethod } from './wide.ts';

/** What a method needs besides its stages: what leads back from the last to the first, and its form; an image has a width. */
export interface MethodWords extends DrawingWords {
  feedback?: string | undefined;
  form: 'phone' | 'wide' | 'image';
  width?: number | undefined;
}

const path = line<Point>();
const link = linkHorizontal<{ source: Point; target: Point }, Point>();
const narrowing = area<{ x: number; top: number; bottom: number }>()
  .x(({ x }) => x)
  .y0(({ bottom }) => bottom)
  .y1(({ top }) => top)
  .curve(curveBumpX);

/** Draws the stages of a study as an SVG string. */
export function method(stages: readonly Stage[], words: MethodWords): string {
  const { form, width } = words;
  const place = form === 'phone' ? phoneMethod : wideMethod;
  const setting = width === undefined ? undefined : ({ width, face: 'image' } as const);
  const placed = place(stages, words.feedback, words.direction === 'rtl', setting);
  return frame(
    'method',
    placed,
    words,
    `<g aria-hidden="true">${shapes(placed)}</g>` +
      placed.texts.map((text) => textElement(text)).join(''),
  );
}

function shapes({
  squares,
  dots,
  bars,
  lines,
  narrowings,
  links,
  marks,
  arrow,
}: PlacedMethod): string {
  const { size } = squares;
  const { study, muted } = COLOURS;
  return [
    ...narrowings.map(
      ({ from, to }) =>
        `<path class="studyPale" d="${narrowing([from, to]) ?? ''}" fill="${COLOURS.studyPale}"/>`,
    ),
    ...lines.map(lineElement),
    ...squares.counted.map(
      ([x, y]) =>
        `<rect class="person study" x="${x}" y="${y}" width="${size}" height="${size}" fill="${study}"/>`,
    ),
    ...squares.leftOut.map(
      ([x, y]) =>
        `<rect class="left-out line-muted" x="${x + 1}" y="${y + 1}" width="${size - 2}" height="${size - 2}" fill="none" stroke="${muted}" stroke-width="1.5" stroke-dasharray="3 2"/>`,
    ),
    ...bars.map(
      ({ x, y, width, height }) =>
        `<rect class="studyQuiet" x="${x}" y="${y}" width="${width}" height="${height}" fill="${COLOURS.studyQuiet}"/>`,
    ),
    // One path of round dots: their number is that of its points.
    dots.centres.length > 0
      ? `<path class="dots line-study" d="${dots.centres.map(([x, y]) => `M${x} ${y}h0`).join('')}" fill="none" stroke="${study}" stroke-width="${2 * dots.radius}" stroke-linecap="round"/>`
      : '',
    ...links.map(
      (one) =>
        `<path class="line-study" d="${link(one) ?? ''}" fill="none" stroke="${study}" stroke-width="2"/>`,
    ),
    ...marks.map(({ number, x, y }) => markElement(number, { x, y, area: 200 })),
    arrow
      ? `<path class="muted" d="M${arrow[0] - 6} ${arrow[1] + 9}h12L${arrow[0]} ${arrow[1]}Z" fill="${muted}"/>`
      : '',
  ].join('');
}

function lineElement({ points, tone, width, dashed }: PlacedLine): string {
  return (
    `<path class="line-${tone}" d="${path(points) ?? ''}" fill="none" stroke="${COLOURS[tone]}"` +
    `${width === 1 ? '' : ` stroke-width="${width}"`}${dashed ? ' stroke-dasharray="5 4"' : ''}/>`
  );
}
