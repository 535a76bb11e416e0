import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { peopleGeometry, type PeopleBlock, type PeopleForm, type PlacedText } from './geometry.ts';

/** A number with two decimals at most, so that every machine writes the same. */
const short = (value: number): number => Number(value.toFixed(2));

/** Draws one square for each person, once in each variable, as an SVG string. */
export function people(
  blocks: readonly PeopleBlock[],
  form: PeopleForm,
  words: DrawingWords,
): string {
  const geometry = peopleGeometry(blocks, form);
  const { width, headings, rows, others, rules } = geometry;
  const rtl = words.direction === 'rtl';
  /** Read from the right, what begins on the left begins on the right. */
  const left = (x: number, size = 0): number => short(rtl ? width - x - size : x);
  const text = ({ text: said, x, y, size, role, end }: PlacedText): string =>
    `<text class="${role}" x="${left(x)}" y="${short(y)}" font-size="${size}"` +
    `${role === 'heading' || role === 'number' ? ' font-weight="600"' : ''}${end ? ' text-anchor="end"' : ''}` +
    ` fill="${role === 'other' ? COLOURS.muted : COLOURS.ink}">${escapeXml(said)}</text>`;
  const rect = (
    kind: string,
    box: { x: number; y: number; width: number; height: number },
    paint: string,
  ): string =>
    `<rect class="${kind}" x="${left(box.x, box.width)}" y="${short(box.y)}" width="${short(box.width)}" height="${short(box.height)}" ${paint}/>`;
  const row = rows.map(
    ({ most, tile, texts, squares }) =>
      `<g class="row">${tile ? rect('tile', tile, `fill="${COLOURS.studyPale}"`) : ''}${texts.map(text).join('')}` +
      squares
        .map((box) =>
          rect(
            most ? 'square most' : 'square',
            box,
            `fill="${most ? COLOURS.study : COLOURS.studyQuiet}"`,
          ),
        )
        .join('') +
      '</g>',
  );
  const other = others.map(
    ({ tile, texts }) =>
      rect(
        'outline',
        { ...tile, x: tile.x + 0.5, width: tile.width - 1 },
        `fill="none" stroke="${COLOURS.rule}"`,
      ) + texts.map(text).join(''),
  );
  const rule = rules.map(
    ({ x1, x2, y }) =>
      `<line class="rule" x1="${left(x1)}" y1="${short(y)}" x2="${left(x2)}" y2="${short(y)}" stroke="${COLOURS.rule}"/>`,
  );
  return frame(
    'people',
    { width, height: short(geometry.height) },
    words,
    headings.map(text).join('') + other.join('') + row.join('') + rule.join(''),
  );
}
