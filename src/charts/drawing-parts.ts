import { sizeOf } from './standalone.ts';
import { FONT_SIZE } from './frame.ts';

/** A text of a drawing in chart units. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** Somebody's own words. */
  serif: boolean;
}

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * A drawing taken apart into its shapes and its texts, for a program that sets texts itself. A text that is turned,
 * moved or set in parts cannot be taken out and is an error.
 */
export function partsOf(drawing: string): {
  width: number;
  height: number;
  shapes: string;
  texts: DrawnText[];
} {
  if (/<(?:text|g)[^>]* transform=|<tspan/u.test(drawing))
    throw new Error('A drawing for slides has no transforms and no texts in parts.');
  const texts: DrawnText[] = [];
  const shapes = drawing.replaceAll(
    /<text([^>]*)>([^<]*)<\/text>/gu,
    (_, attributes: string, text: string) => {
      const of = (name: string): string | undefined =>
        new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
      texts.push({
        text: unescapeXml(text),
        x: Number(of('x')),
        y: Number(of('y')),
        size: Number(of('font-size') ?? FONT_SIZE),
        weight: Number(of('font-weight') ?? 400),
        fill: of('fill') ?? '#000000',
        serif: of('font-family') === 'serif',
        anchor: (of('text-anchor') ?? 'start') as DrawnText['anchor'],
      });
      return '';
    },
  );
  return { ...sizeOf(drawing), shapes, texts };
}
