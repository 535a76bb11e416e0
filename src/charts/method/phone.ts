import { LINE, placedText, wrapText } from '../text.ts';
import { placeShape, setLines, setNotes } from './place-shape.ts';
import { emptyMethod, settled, type PlacedMethod } from './placed.ts';
import type { Stage } from './stages.ts';

/** Sizes in chart units. */
const WIDTH = 320;
const SIZES = { square: { size: 14, gap: 3 }, columns: 16, disc: 84 };
const NUMBER = 20;
const STRONG = { size: 14, strong: true };

/** Places the stages of a study below one another, for narrow screens. */
export function phoneMethod(
  stages: readonly Stage[],
  feedback: string | undefined,
  rtl = false,
): PlacedMethod {
  const placed = emptyMethod(WIDTH, SIZES.square.size);
  const { texts } = placed;
  const width = WIDTH - NUMBER;
  const rule = (y: number): void => {
    placed.lines.push({
      points: [
        [0, y],
        [WIDTH, y],
      ],
      tone: 'rule',
      width: 1,
      dashed: false,
    });
  };
  let y = 0;
  stages.forEach((stage, index) => {
    if (index > 0) rule((y += 10));
    y += 12;
    texts.push(placedText(String(index + 1), 0, y + 13, { strong: true, tone: 'study' }));
    for (const line of wrapText(stage.heading, width, STRONG)) {
      texts.push(placedText(line, NUMBER, y + 13, { strong: true }));
      y += LINE;
    }
    y = setLines(texts, stage.summary, { x: NUMBER, y: y + 2, width }) + 8;
    y = placeShape(placed, stage, { x: NUMBER, y, width }, SIZES);
    if (stage.shape.kind !== 'narrowing')
      y = setNotes(texts, stage.notes, { x: NUMBER, y: y + 4, width });
  });
  if (feedback !== undefined) {
    rule((y += 10));
    y = setLines(texts, feedback, { x: NUMBER, y: y + 12, width });
  }
  placed.height = y + 6;
  return settled(placed, rtl);
}
