import { expect, test } from 'vitest';
import { fitRoom } from './fit-room.ts';

/** A text that takes so many units of area is lower, the wider it is. */
const drawn = (area: number) => (width: number) =>
  `<svg viewBox="0 0 ${width} 9" width="${width}" height="${Math.round(area / width)}"></svg>`;

test('fitRoom() draws as narrow as the height of the room allows', () => {
  expect(fitRoom(drawn(250_000), 0.5)).toContain(' width="720" height="347"');
});

test('fitRoom() draws as wide as it can what is too high for any room', () => {
  expect(fitRoom(drawn(9_000_000), 0.5)).toContain(' width="1400" height="6429"');
});
