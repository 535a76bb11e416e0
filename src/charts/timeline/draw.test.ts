import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { timeline, type TimelineWords } from './draw.ts';
import type { TimelineLane, TimelineRow } from './time.ts';

const words: TimelineWords = {
  id: 'years',
  title: 'Years',
  description: 'Two gardens.',
  focus: { stressed: [] },
  form: 'wide',
};

const row = (more: Partial<TimelineRow>): TimelineRow => ({
  id: 'bed',
  name: 'Bed',
  when: '2018',
  from: '2018',
  approximate: false,
  labelled: true,
  ...more,
});

const lanes: TimelineLane[] = [
  {
    label: 'Gardens',
    enlarged: false,
    rows: [
      row({ href: '#bed' }),
      row({ id: 'pond', name: 'Pond', from: '2019', approximate: true }),
    ],
  },
];

const drawn = (more: Partial<TimelineWords> = {}, of = lanes) =>
  descendants(parseXml(timeline(of, { ...words, ...more })));

test('entries are bars with their names and dates, and links where they have an address', () => {
  const elements = drawn();
  expect(elements.filter(({ name }) => name === 'title').map(({ text }) => text)).toEqual([
    'Years',
    '2018: Bed',
    '2018: Pond',
  ]);
  expect(
    elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']),
  ).toEqual(['#bed']);
  expect(
    elements
      .filter(({ name }) => name === 'rect')
      .map(({ attributes: { x, y, width, fill } }) => [x, y, width, fill]),
  ).toEqual([
    ['0', '48', '450', '#7d8086'],
    ['450', '92', '450', 'url(#years-fade)'],
  ]);
});

test('what is approximate fades towards its end, in the direction of time', () => {
  const gradient = (more: Partial<TimelineWords>) => {
    const { x1, y1, x2, y2 } =
      drawn(more).find(({ name }) => name === 'linearGradient')?.attributes ?? {};
    return [x1, y1, x2, y2];
  };
  expect(gradient({})).toEqual(['0', '0', '1', '0']);
  expect(gradient({ direction: 'rtl' })).toEqual(['1', '0', '0', '0']);
  expect(gradient({ form: 'phone' })).toEqual(['0', '0', '0', '1']);
});

test('an entry that is not labelled is drawn, and tells its name to those who point at it', () => {
  const elements = drawn({}, [
    { label: 'Gardens', enlarged: false, rows: [row({ labelled: false })] },
  ]);
  expect(elements.some(({ text }) => text === 'Bed')).toBe(false);
  expect(elements.some(({ text }) => text === '2018: Bed')).toBe(true);
});

test('what would be markup in a label, a name, a date or an address is drawn as text', () => {
  const elements = drawn({ title: 'R & D' }, [
    {
      label: 'A < B',
      enlarged: false,
      rows: [row({ name: '"Ada" & Ben', when: '5 < 6', href: '/?a=1&b="2"' })],
    },
  ]);
  const texts = elements.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['R &amp; D', 'A &lt; B', '5 &lt; 6: &quot;Ada&quot; &amp; Ben']),
  );
});

test('no element has a style attribute, which the security policy of a page would block', () => {
  expect(drawn().filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
