import { describe, expect, test } from 'vitest';
import { englishForms } from './english-forms.ts';

/** Whether two words are forms of one. */
const related = (one: string, other: string): boolean =>
  englishForms(one).some((base) => englishForms(other).includes(base));

describe('englishForms()', () => {
  test.each([
    ['services', 'service'],
    ['studies', 'study'],
    ['studied', 'studying'],
    ['carries', 'carry'],
    ['stopping', 'stop'],
    ['referred', 'refer'],
    ['caring', 'cared'],
    ['using', 'used'],
    ['ageing', 'aged'],
    ['added', 'adding'],
    ['funding', 'funded'],
    ['experienced', 'experience'],
    ['processes', 'process'],
    ['cuts', 'cut'],
    ['gps', 'gp'],
  ])('%s is a form of the same word as %s', (one, other) => {
    expect(related(one, other)).toBe(true);
  });

  test.each([
    ['cars', 'care'],
    ['cars', 'caring'],
    ['heroes', 'heroin'],
    ['pubs', 'public'],
    ['stars', 'start'],
    ['bars', 'barriers'],
    ['being', 'be'],
    ['doing', 'do'],
    ['going', 'go'],
    ['partly', 'part'],
    ['part', 'party'],
    ['added', 'addiction'],
    ['news', 'new'],
    ['its', 'it'],
    ['universe', 'university'],
    ['experiment', 'experience'],
    ['communism', 'community'],
    ['police', 'policy'],
    ['former', 'form'],
    ['as', 'a'],
  ])('%s is another word than %s', (one, other) => {
    expect(related(one, other)).toBe(false);
  });
});
