import { expect, test } from 'vitest';
import { urlUnder } from './url.ts';

test.each([
  ['/', '/', '/'],
  ['/', '/findings/', '/findings/'],
  ['/', '/feed.xml', '/feed.xml'],
  ['/x', '/', '/x/'],
  ['/x/', '/', '/x/'],
  ['/x', '/findings/', '/x/findings/'],
  ['/x/', '/findings/', '/x/findings/'],
  ['x', '/findings/', '/x/findings/'],
  ['/x/y/', '/quotes/gp-1/', '/x/y/quotes/gp-1/'],
  ['/x/', '/data/findings.csv', '/x/data/findings.csv'],
  ['', 'about/', '/about/'],
])('under the base path %j, %j is %j', (base, path, expected) => {
  expect(urlUnder(base, path)).toBe(expected);
});
