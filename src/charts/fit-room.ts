import { sizeOf } from './standalone.ts';

/** Widths in chart units that are tried: in a room of one width, the less of them a drawing has, the larger its text. */
const WIDTHS = { least: 520, most: 1400, step: 20 } as const;

/**
 * The drawing with the largest text that fits in a room of this height for each unit of its width: the narrowest that
 * is not too high. Where even the widest is too high, that one, which is then made smaller as a whole.
 */
export function fitRoom(draw: (width: number) => string, aspect: number): string {
  for (let width: number = WIDTHS.least; width < WIDTHS.most; width += WIDTHS.step) {
    const drawing = draw(width);
    const size = sizeOf(drawing);
    if (size.height <= size.width * aspect) return drawing;
  }
  return draw(WIDTHS.most);
}
