import { describe, expect, test } from 'vitest';
import type { Study } from '../reading/study.ts';
import { againText, retoldOf, stripOf, toldText } from './retold-rows.ts';

const at = (section: string, paragraph: number, starts = 'Some said') => ({
  section,
  paragraph,
  starts,
});

const finding = (
  id: string,
  printed: string | null,
  passage: ReturnType<typeof at>,
  elsewhere: { passage: ReturnType<typeof at>; printed: string | null }[] = [],
) => ({ id, label: `On ${id}`, extent: { printed }, passage, elsewhere });

const study = {
  outline: [
    { id: 'front', label: 'Front', list: true },
    { id: 'abstract', label: 'Abstract', list: false },
    { id: 'methods', label: 'Methods', list: false },
    { id: 'methods/asking', label: 'Methods, asking', list: false },
    { id: 'findings/beans', label: 'Findings, beans', short: 'Beans', list: false },
    { id: 'table', label: 'Table', aside: { last: 'x' }, list: false },
  ],
  lock: { sections: { abstract: 2, methods: 1, 'methods/asking': 3, 'findings/beans': 3 } },
  themes: [{ id: 'beans', number: 1, passage: at('findings/beans', 1) }],
  vocabulary: {
    bands: [
      { id: 'most', words: ['most', 'the majority'] },
      { id: 'some', words: ['some', 'many'] },
      { id: 'one', words: ['one'] },
    ],
  },
  quotes: [
    {
      id: 'q',
      setOff: true,
      passage: at('findings/beans', 2),
      introduced: { passage: at('findings/beans', 1, 'One gardener said') },
    },
  ],
  findings: [
    finding('time', 'The majority of gardeners', at('findings/beans', 1), [
      { passage: at('abstract', 2), printed: 'most gardeners' },
    ]),
    finding('soil', 'most gardeners', at('findings/beans', 3), [
      { passage: at('abstract', 2), printed: 'Most' },
      { passage: at('abstract', 1), printed: null },
    ]),
    finding('rain', null, at('findings/beans', 1), [
      { passage: at('abstract', 1), printed: 'many gardeners' },
    ]),
    finding('frost', 'most gardeners', at('findings/beans', 3), [
      { passage: at('findings/beans', 1, 'One gardener said'), printed: 'One gardener' },
    ]),
  ],
  ui: {
    figure: { told: '{place}: ‘{word}’', toldWithout: '{place}: no word' },
    passage: { short: '{section} ¶{paragraph}', place: '', line: '' },
  },
} as unknown as Study;

describe('what is told again', () => {
  test('has another word for how many, or one where the finding has none', () => {
    expect(
      retoldOf(study).map(({ finding: { id }, places }) => [
        id,
        places.map((one) => toldText(study, one)),
      ]),
    ).toEqual([
      ['time', ['Abstract: ‘most gardeners’', 'Beans: ‘The majority of gardeners’']],
      ['rain', ['Abstract: ‘many gardeners’', 'Beans: no word']],
    ]);
  });

  test('is not who speaks in the quotation that follows', () => {
    expect(retoldOf(study).map(({ finding: { id } }) => id)).not.toContain('frost');
  });
});

describe('the strip of an article', () => {
  const parts = stripOf(study);

  test('has the paragraphs of running text, and joins neighbours of which nothing is told', () => {
    expect(parts.map(({ label, theme, paragraphs }) => [label, theme, paragraphs.length])).toEqual([
      ['Abstract', undefined, 2],
      ['Methods', undefined, 4],
      ['Beans', 1, 3],
    ]);
  });

  test('says what each paragraph holds', () => {
    expect(
      parts[2]?.paragraphs.map(({ findings, quoted, setOff }) => [
        findings.map(({ id }) => id),
        quoted,
        setOff,
      ]),
    ).toEqual([
      [['time', 'rain', 'frost'], false, false],
      [[], true, true],
      [['soil', 'frost'], false, false],
    ]);
  });

  test('has as many paragraphs as the content names, where the article was never proved', () => {
    expect(
      stripOf({ ...study, lock: undefined }).map(({ paragraphs }) => paragraphs.length),
    ).toEqual([2, 3]);
  });

  test('says where the findings of a paragraph are told again', () => {
    const said = parts.flatMap(({ paragraphs }) => paragraphs.map((one) => againText(study, one)));
    expect(said.slice(0, 3)).toEqual([
      'On soil: Abstract ¶2, Beans ¶3\nOn rain: Beans ¶1',
      'On time: Beans ¶1\nOn soil: Abstract ¶1, Beans ¶3',
      undefined,
    ]);
  });
});
