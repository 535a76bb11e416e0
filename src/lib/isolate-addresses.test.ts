import { expect, test } from 'vitest';
import { isolateAddresses } from './isolate-addresses.ts';

test('an address is isolated without the full stop after it, and one in an attribute is left as it is', () => {
  expect(
    isolateAddresses('متاح على: https://example.org/a/. <a href="https://example.org/">هنا</a>'),
  ).toBe('متاح على: <bdi>https://example.org/a/</bdi>. <a href="https://example.org/">هنا</a>');
});
