import { line } from 'd3';
import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { linked } from '../mark-link.ts';
import { textElement, type Point } from '../text.ts';
import { phoneTimeline } from './phone.ts';
import type { PlacedEntry, PlacedTimeline } from './placed.ts';
import type { TimelineFocus, TimelineLane } from './time.ts';
import { wideTimeline } from './wide.ts';

/** What a timeline needs besides its entries: what is stressed in it, and its form; an image has a width. */
export interface TimelineWords extends DrawingWords {
  focus: TimelineFocus;
  form: 'phone' | 'wide' | 'image';
  width?: number | undefined;
}

const path = line<Point>();

/** Draws dated entries in lanes as an SVG string; an entry with an address is a link. */
export function timeline(lanes: readonly TimelineLane[], words: TimelineWords): string {
  const { form, width } = words;
  const place = form === 'phone' ? phoneTimeline : wideTimeline;
  const setting = width === undefined ? undefined : ({ width, face: 'image' } as const);
  const placed: PlacedTimeline = place(lanes, words.focus, words.direction === 'rtl', setting);
  const fade = `${words.id}-fade`;
  const across = form === 'phone' ? '0 0 0 1' : words.direction === 'rtl' ? '1 0 0 0' : '0 0 1 0';
  const [x1, y1, x2, y2] = across.split(' ');
  const drawn = [
    // An approximate end fades.
    placed.entries.some(({ row, bar }) => row.approximate && bar) &&
      `<linearGradient id="${fade}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">` +
        `<stop class="stop-background" offset=".6" stop-color="${COLOURS.background}"/>` +
        `<stop class="stop-background" offset="1" stop-color="${COLOURS.background}" stop-opacity="0"/></linearGradient>`,
    placed.window.length > 0 &&
      `<path class="studyPale" d="${path(placed.window) ?? ''}Z" fill="${COLOURS.studyPale}"/>`,
    `<g aria-hidden="true">`,
    ...placed.guides.map(
      (guide) =>
        `<path class="guide line-background" d="${path(guide) ?? ''}" fill="none" stroke="${COLOURS.background}" stroke-dasharray="2 3"/>`,
    ),
    ...placed.axes.map(
      (axis) =>
        `<path class="axis line-muted" d="${path(axis) ?? ''}" fill="none" stroke="${COLOURS.muted}"/>`,
    ),
    ...placed.years.map((year) => textElement(year)),
    `</g>`,
    ...placed.headings.map((heading) => textElement(heading, 'timeline-heading')),
    // Leaders pass behind bars, and dots lie on them.
    ...placed.entries.map(leaderElement),
    ...placed.entries
      .toSorted((a, b) => Number('dot' in a) - Number('dot' in b))
      .map((entry) => entryElement(entry, fade)),
  ];
  return frame('timeline', placed, words, drawn.filter((one) => one !== false).join(''));
}

function leaderElement({ tone, leader }: PlacedEntry): string {
  if (leader.length === 0) return '';
  const stroke = tone === 'ink' ? 'ink' : 'background';
  return `<path class="leader line-${stroke}" aria-hidden="true" d="${path(leader) ?? ''}" fill="none" stroke="${COLOURS[stroke]}"${tone === 'ink' ? ' stroke-width="2"' : ''}/>`;
}

function entryElement({ row, tone, bar, dot, label }: PlacedEntry, fade: string): string {
  const { name, when, approximate } = row;
  const entry =
    `<g class="timeline-entry"><title>${escapeXml(`${when}: ${name}`)}</title>` +
    (bar
      ? `<rect class="span ${approximate ? 'approximate' : tone}" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" ` +
        `fill="${approximate ? `url(#${fade})` : COLOURS[tone]}"/>`
      : '') +
    (dot
      ? `<circle class="dot ${tone}" cx="${dot[0]}" cy="${dot[1]}" r="5" fill="${COLOURS[tone]}" stroke="${COLOURS.paper}"/>`
      : '') +
    `${label.map((line) => textElement(line)).join('')}</g>`;
  return linked(row, entry);
}
