import { expect, test } from 'vitest';
import { addressesSchema, lostAddresses, redirectsSchema } from './addresses.ts';

const has = (page: string, place: string | undefined): boolean =>
  page === '/new/' && (place === undefined || place === 'a');

test('lostAddresses() are pages and places that are no more', () => {
  expect(lostAddresses(['/new/', '/new/#a', '/new/#b', '/gone/'], [], has)).toEqual([
    '/new/#b',
    '/gone/',
  ]);
});

test('lostAddresses() looks for a moved page, and its places, where it went', () => {
  expect(
    lostAddresses(['/old/', '/old/#a', '/old/#b'], [{ from: '/old/', to: '/new/' }], has),
  ).toEqual(['/old/#b']);
});

test.each(['/', '/findings/', '/findings/#some-finding', '/#some-message'])(
  'addressesSchema takes %s',
  (address) => {
    expect(addressesSchema.safeParse([address]).success).toBe(true);
  },
);

test.each(['findings/', '/findings', '/findings#some-finding', '/a b/'])(
  'addressesSchema does not take %s',
  (address) => {
    expect(addressesSchema.safeParse([address]).success).toBe(false);
  },
);

test('redirectsSchema takes no place: an id is for ever', () => {
  expect(redirectsSchema.safeParse([{ from: '/a/#b', to: '/c/' }]).success).toBe(false);
});
