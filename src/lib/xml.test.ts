import { expect, test } from 'vitest';
import { escapeXml } from './xml.ts';

test('what would be markup is written as text', () => {
  expect(escapeXml('A&E <b>"now"</b>')).toBe('A&amp;E &lt;b&gt;&quot;now&quot;&lt;/b&gt;');
});

test('what is written as text already is written as text again', () => {
  expect(escapeXml('&amp;')).toBe('&amp;amp;');
});

test('quotation marks of print and letters with accents stay', () => {
  expect(escapeXml('‘résumé’ – it’s')).toBe('‘résumé’ – it’s');
});
