import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { wordAnswers } from './filter-by-words.ts';

const { document } = parseHTML(
  '<html lang="en"><a data-index="/missing/" data-version="1"></a><p id="pay">Funding was cut</p><p id="wait" data-topics="access">Long waits</p></html>',
);
Object.defineProperty(document, 'baseURI', { value: 'https://example.org/' });
vi.stubGlobal('document', document);
afterEach(() => vi.unstubAllGlobals());

test('entries match by the beginnings of their words, by synonyms and by their topics, without a stemmer', async () => {
  const entries = [...document.querySelectorAll<HTMLElement>('p')];
  vi.stubGlobal('fetch', (address: string) => {
    expect(address).toBe('https://example.org/missing/matching.json?v=1');
    return Promise.resolve(Response.json({ ignored: ['the'], synonyms: [['funding', 'money']] }));
  });
  const answers = await wordAnswers(entries);
  const found = (query: string): string[] => {
    const relations = answers(query);
    return entries.filter((_entry, at) => relations[at] !== undefined).map(({ id }) => id);
  };
  expect(found('fund')).toEqual(['pay']);
  expect(found('money')).toEqual(['pay']);
  expect(found('access')).toEqual(['wait']);
  expect(found('money waits')).toEqual([]);
  expect(found('')).toEqual(['pay', 'wait']);
});
