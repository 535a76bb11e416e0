import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { timelineGeometry, type PlacedEntry, type TimelineLane } from './geometry.ts';

/** Draws dated entries in lanes as an SVG string; an entry with an address is a link. `year` writes a year. */
export function timeline(
  lanes: readonly TimelineLane[],
  words: DrawingWords & { year: (year: number) => string },
): string {
  const { width, height, grid, ...placed } = timelineGeometry(lanes, words.year, words.direction);
  const year = placed.years.map(
    ({ x, label }) =>
      `<line class="gridline" x1="${x}" y1="${grid.y1}" x2="${x}" y2="${grid.y2}" stroke="${COLOURS.rule}"/>` +
      `<text class="tick-label" x="${label.x}" y="${label.y}" text-anchor="middle" fill="${COLOURS.muted}">${escapeXml(label.text)}</text>`,
  );
  const lane = placed.lanes.map(
    ({ heading, rows }) =>
      `<g class="timeline-lane">` +
      heading
        .map(
          ({ text, x, y }) =>
            `<text class="timeline-heading" x="${x}" y="${y}" font-weight="600" fill="${COLOURS.ink}">${escapeXml(text)}</text>`,
        )
        .join('') +
      `${rows.map(entryElement).join('')}</g>`,
  );
  return frame(
    'timeline',
    { width, height },
    words,
    `<g aria-hidden="true">${year.join('')}</g>${lane.join('')}`,
  );
}

function entryElement({ name, when, loose, href, bar, label }: PlacedEntry): string {
  const look = loose
    ? `class="span loose" fill="${COLOURS.band}" stroke="${COLOURS.muted}" stroke-dasharray="3 2"`
    : `class="span" fill="${COLOURS.muted}"`;
  const entry =
    `<g class="timeline-entry"><title>${escapeXml(`${when}: ${name}`)}</title>` +
    `<rect ${look} x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}"/>` +
    `<text class="timeline-name" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}" fill="${COLOURS.ink}">${escapeXml(label.text)}</text></g>`;
  return href === undefined ? entry : `<a href="${escapeXml(href)}">${entry}</a>`;
}
