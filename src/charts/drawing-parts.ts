import { sizeOf } from './standalone.ts';
import { FONT_SIZE } from './frame.ts';

/** A text of a drawing in chart units. */
export interface DrawnText {
  /** Its words; a part of them may be bold. */
  runs: { text: string; weight: number }[];
  x: number;
  y: number;
  size: number;
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
 * A drawing taken apart into its shapes and its texts, for a program that sets texts itself. A text that is turned
 * or moved cannot be taken out and is an error.
 */
export function partsOf(drawing: string): {
  width: number;
  height: number;
  shapes: string;
  texts: DrawnText[];
} {
  if (/<(?:text|g)[^>]* transform=|<tspan(?! font-weight="\d+">)/u.test(drawing))
    throw new Error(
      'A drawing for slides has no transforms, and parts of texts that are bold alone.',
    );
  const texts: DrawnText[] = [];
  const shapes = drawing.replaceAll(
    /<text([^>]*)>((?:[^<]|<\/?tspan[^>]*>)*)<\/text>/gu,
    (_, attributes: string, text: string) => {
      const of = (name: string): string | undefined =>
        new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
      const weight = Number(of('font-weight') ?? 400);
      texts.push({
        runs: [
          ...text.matchAll(/<tspan font-weight="(?<own>\d+)">(?<bold>[^<]*)<\/tspan>|[^<]+/gu),
        ].map(({ 0: plain, groups }) =>
          groups?.['own'] === undefined
            ? { text: unescapeXml(plain), weight }
            : { text: unescapeXml(groups['bold'] ?? ''), weight: Number(groups['own']) },
        ),
        x: Number(of('x')),
        y: Number(of('y')),
        size: Number(of('font-size') ?? FONT_SIZE),
        fill: of('fill') ?? '#000000',
        serif: of('font-family') === 'serif',
        anchor: (of('text-anchor') ?? 'start') as DrawnText['anchor'],
      });
      return '';
    },
  );
  return { ...sizeOf(drawing), shapes, texts };
}
