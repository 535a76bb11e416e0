import { expect, test } from 'vitest';
import { linked } from './mark-link.ts';

test('linked() says what a mark is about, and under which name its words are', () => {
  expect(
    linked({ href: '/?a=1&b=2', about: ['ponds', 'gp1'], preview: 'finding/ponds' }, '<g/>'),
  ).toBe('<a href="/?a=1&amp;b=2" data-about="ponds gp1" data-preview="finding/ponds"><g/></a>');
});

test('linked() leaves a mark that leads nowhere as it is', () => {
  expect(linked({ about: ['ponds'] }, '<g/>')).toBe('<g/>');
});
