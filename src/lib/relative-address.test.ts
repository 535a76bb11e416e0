import { expect, test } from 'vitest';
import { relativeAddress } from './relative-address.ts';

test.each([
  ['/', '/findings/', './findings/'],
  ['/', '/', './'],
  ['/findings/', '/', '../'],
  ['/study/methods/', '/findings/#some-id', '../../findings/#some-id'],
  ['/study/methods/', '/search/?q=a/b', '../../search/?q=a/b'],
  ['/404.html', '/favicon.svg', './favicon.svg'],
])('relativeAddress() leads from %s to %s by %s', (page, address, way) => {
  expect(relativeAddress(page, address)).toBe(way);
  const site = 'https://example.org/some/where';
  expect(new URL(way, site + page).href).toBe(site + address);
});
