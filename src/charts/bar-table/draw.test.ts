import { describe, expect, test } from 'vitest';
import { descendants, parseXml, type XmlElement } from '../../../tests/parse-xml.ts';
import { barTable } from './draw.ts';

const words = { id: 'who', title: 'Who took part', description: 'Two blocks of bars.', total: 16 };

const blocks = [
  {
    label: 'Group',
    rows: [
      { label: 'Nurse', n: 4 },
      { label: 'General practitioner with special interest in addiction', n: 12 },
      { label: 'Nobody', n: 0 },
    ],
  },
  { label: 'Sex', rows: [{ label: 'Any', n: 16 }] },
];

function having(root: XmlElement, name: string, className?: string): XmlElement[] {
  return descendants(root).filter(
    (element) =>
      element.name === name &&
      (className === undefined || element.attributes['class'] === className),
  );
}

describe('the drawing of a table with bars', () => {
  const svg = parseXml(barTable(blocks, words));

  test('is an SVG image on its own', () => {
    expect(svg.name).toBe('svg');
    expect(svg.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: '0 0 320 258',
      width: '320',
      height: '258',
    });
  });

  test('is named by its title and description', () => {
    expect(svg.attributes['aria-labelledby']).toBe('who-title who-description');
    expect(svg.children.slice(0, 2)).toEqual([
      { name: 'title', attributes: { id: 'who-title' }, text: 'Who took part', children: [] },
      {
        name: 'desc',
        attributes: { id: 'who-description' },
        text: 'Two blocks of bars.',
        children: [],
      },
    ]);
  });

  test('has a label, a track, a bar and a number for every row, zero included', () => {
    const rows = having(svg, 'g', 'row').map((row) => ({
      label: having(row, 'text')
        .filter((text) => !('class' in text.attributes))
        .map(({ text }) => text),
      tracks: having(row, 'rect', 'track').map(({ attributes }) => attributes['width']),
      bars: having(row, 'rect', 'bar').map(({ attributes }) => attributes['width']),
      number: having(row, 'text', 'number').map(({ text }) => text),
    }));
    expect(rows).toEqual([
      { label: ['Nurse'], tracks: ['284'], bars: ['71'], number: ['4'] },
      {
        label: ['General practitioner with', 'special interest in addiction'],
        tracks: ['284'],
        bars: ['213'],
        number: ['12'],
      },
      { label: ['Nobody'], tracks: ['284'], bars: ['0'], number: ['0'] },
      { label: ['Any'], tracks: ['284'], bars: ['284'], number: ['16'] },
    ]);
  });

  test('has a heading for every block', () => {
    expect(having(svg, 'text', 'heading').map(({ text }) => text)).toEqual(['Group', 'Sex']);
  });

  test('holds no style attribute, which the security policy of a page would block', () => {
    expect(descendants(svg).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });
});

test('what would be markup in a label, heading, title or description is drawn as text', () => {
  const svg = parseXml(
    barTable([{ label: 'A&E', rows: [{ label: '<5 years', n: 1 }] }], {
      id: 'who',
      title: 'R&D "here"',
      description: '5 < 6',
      total: 2,
    }),
  );
  expect(descendants(svg).map(({ text }) => text)).toEqual([
    'R&amp;D &quot;here&quot;',
    '5 &lt; 6',
    'A&amp;E',
    '',
    '&lt;5 years',
    '',
    '',
    '1',
  ]);
});

test('two drawings on one page share no id', () => {
  const ids = ['one', 'two'].flatMap((id) =>
    descendants(parseXml(barTable(blocks, { ...words, id })))
      .map(({ attributes }) => attributes['id'])
      .filter((found) => found !== undefined),
  );
  expect(ids).toEqual(['one-title', 'one-description', 'two-title', 'two-description']);
});

test('read from the right, labels and bars begin on the right and the numbers stand on the left', () => {
  const svg = parseXml(barTable(blocks, { ...words, direction: 'rtl' }));
  expect(svg.attributes['direction']).toBe('rtl');
  const [row] = having(svg, 'g', 'row');
  expect(row?.children.map(({ attributes: { x } }) => x)).toEqual(['320', '36', '249', '0']);
});
