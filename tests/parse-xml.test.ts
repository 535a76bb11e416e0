import { expect, test } from 'vitest';
import { descendants, parseXml } from './parse-xml.ts';

test('elements, attributes and text are read, with entities as they are written', () => {
  expect(parseXml('<a b="1 &amp; 2"><c/>x &lt; y<d e=""></d></a>')).toEqual({
    name: 'a',
    attributes: { b: '1 &amp; 2' },
    text: 'x &lt; y',
    children: [
      { name: 'c', attributes: {}, text: '', children: [] },
      { name: 'd', attributes: { e: '' }, text: '', children: [] },
    ],
  });
});

test('the elements below one come in the order of the document', () => {
  expect(descendants(parseXml('<a><b><c/></b><d/></a>')).map(({ name }) => name)).toEqual([
    'b',
    'c',
    'd',
  ]);
});

test.each([
  ['a bare ampersand', '<a>A&E</a>'],
  ['an entity of HTML', '<a>&nbsp;</a>'],
  ['an attribute without a value', '<a data-x></a>'],
  ['an attribute without quotation marks', '<a b=1></a>'],
  ['an attribute named twice', '<a b="1" b="2"/>'],
  ['a less-than sign in an attribute', '<a b="<"/>'],
  ['a tag left open', '<a><b></a>'],
  ['a tag that closes another', '<a><b></a></b>'],
  ['a tag left open at the end', '<a>'],
  ['a tag that closes nothing', '<a></a></a>'],
  ['two elements', '<a/><b/>'],
  ['text outside the element', '<a/>text'],
  ['nothing', ''],
])('%s is refused', (_what, source) => {
  expect(() => parseXml(source)).toThrow('Not XML');
});
