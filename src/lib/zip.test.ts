import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { zip } from './zip.ts';

const DAY = '2026-11-22';

test('zip() gives back its files, texts as UTF-8', () => {
  const bytes = Uint8Array.from([0, 255, 128]);
  const read = unzipSync(zip({ 'a/text.txt': 'Öl’s – ok', 'b.bin': bytes }, DAY));
  expect(Object.keys(read)).toEqual(['a/text.txt', 'b.bin']);
  expect(strFromU8(read['a/text.txt'] ?? bytes)).toBe('Öl’s – ok');
  expect(read['b.bin']).toEqual(bytes);
});

test('zip() gives the same bytes in whatever order the files come', () => {
  expect(zip({ a: '1', b: '2' }, DAY)).toEqual(zip({ b: '2', a: '1' }, DAY));
});

test('zip() gives the same bytes in every time zone', () => {
  const made = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((name) => {
    vi.stubEnv('TZ', name);
    return Buffer.from(zip({ a: '1' }, DAY)).toString('hex');
  });
  vi.unstubAllEnvs();
  expect(new Set(made).size).toBe(1);
  // Noon of the day, as a ZIP file writes it: 46 years after 1980, month 11, day 22; 12 hours.
  expect(made[0]?.slice(20, 28)).toBe('0060765d');
});
