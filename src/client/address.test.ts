import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInAddress, settleAddress } from './address.ts';

const addresses: string[] = [];

beforeEach(() => {
  addresses.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: 'https://example.org/findings/?other=1&theme=old#top' });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, address: URL) => addresses.push(address.href),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('choices replace those in the address after a pause, without empty ones', () => {
  keepInAddress({ theme: 'long-beds', band: '', words: 'a b' });
  expect(addresses).toEqual([]);
  vi.runAllTimers();
  expect(addresses).toEqual([
    'https://example.org/findings/?other=1&theme=long-beds&words=a+b#top',
  ]);
});

test('of several changes within the pause only the last is made', () => {
  keepInAddress({ theme: 'first' });
  keepInAddress({ theme: 'second' });
  vi.runAllTimers();
  expect(addresses).toEqual(['https://example.org/findings/?other=1&theme=second#top']);
});

test('a pending change is made at once before the page is left, and not again', () => {
  keepInAddress({ theme: '' });
  settleAddress();
  vi.runAllTimers();
  expect(addresses).toEqual(['https://example.org/findings/?other=1#top']);
});
