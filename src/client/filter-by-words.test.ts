import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { wordFilter } from './filter-by-words.ts';

const { document } = parseHTML(
  '<a data-index="/missing/" data-version="1"></a><p id="pay">Funding was cut</p><p id="wait" data-topics="access">Long waits</p>',
);
Object.defineProperty(document, 'baseURI', { value: 'https://example.org/' });
vi.stubGlobal('document', document);
afterEach(() => vi.unstubAllGlobals());

test('entries match by the beginnings of their words, by synonyms and by their topics, without a stemmer too', async () => {
  const matches = await wordFilter('[["funding", "money"]]');
  const found = (query: string): string[] =>
    [...document.querySelectorAll<HTMLElement>('p')]
      .filter((entry) => matches(entry, query))
      .map(({ id }) => id);
  expect(found('fund')).toEqual(['pay']);
  expect(found('money')).toEqual(['pay']);
  expect(found('access')).toEqual(['wait']);
  expect(found('money waits')).toEqual([]);
  expect(found('')).toEqual(['pay', 'wait']);
});
