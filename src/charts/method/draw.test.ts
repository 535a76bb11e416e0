import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { method, type MethodWords } from './draw.ts';
import type { Stage } from './stages.ts';

const stages: Stage[] = [
  {
    heading: 'Asked & heard',
    summary: '2 of 3',
    notes: [],
    shape: { kind: 'people', counted: 2, leftOut: { number: 1, reason: 'moved' } },
  },
  { heading: 'Coded', summary: '7 codes', notes: [], shape: { kind: 'dots', number: 7 } },
];

const drawn = (form: MethodWords['form']) =>
  descendants(parseXml(method(stages, { id: 'm', title: 'T', description: 'D', form })));

test.each(['wide', 'phone'] as const)(
  '%s, squares and dots are as many as were counted',
  (form) => {
    const elements = drawn(form);
    const having = (name: string) =>
      elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
    expect(having('person')).toHaveLength(2);
    expect(having('left-out')).toHaveLength(1);
    expect(having('dots')[0]?.attributes['d']?.match(/M/gu)).toHaveLength(7);
  },
);

test('what would be markup is drawn as text', () => {
  expect(drawn('wide').some(({ text }) => text === 'Asked &amp; heard')).toBe(true);
});

test('no element has a style attribute, which the security policy of a page would block', () => {
  expect(drawn('wide').filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
