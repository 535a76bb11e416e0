import { expect, test } from 'vitest';
import { balanceText, placedText, textElement, wrapText } from './text.ts';

test('a text is broken between words where its room ends', () => {
  expect(wrapText('beans need time', 200)).toEqual(['beans need time']);
  expect(wrapText('beans need time', 100)).toEqual(['beans need', 'time']);
  expect(wrapText('beans need time', 60)).toEqual(['beans', 'need', 'time']);
});

test('the element of a text says its place, its look and its words', () => {
  expect(textElement(placedText('R & D', 3, 4))).toBe(
    '<text class="ink" x="3" y="4" font-size="14" fill="#1b1f27">R &amp; D</text>',
  );
  expect(
    textElement(placedText('Pond', 3, 4, { anchor: 'end', strong: true, tone: 'study' }), 'name'),
  ).toBe(
    '<text class="name study" x="3" y="4" text-anchor="end" font-weight="600" font-size="14" fill="#055c5c">Pond</text>',
  );
});

test('balanceText() has lines of about one length, and no more of them', () => {
  const text = 'A wish to prescribe more widely was expressed';
  const look = { size: 10 };
  expect(wrapText(text, 220, look)).toEqual(['A wish to prescribe more widely was', 'expressed']);
  expect(balanceText(text, 220, look)).toEqual([
    'A wish to prescribe more',
    'widely was expressed',
  ]);
});
