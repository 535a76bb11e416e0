// What can be said of a theme's findings, and what cannot, on the pages of the themes.
import { describe, expect, test } from 'vitest';
import { built, pageAt, pagesOf, records, textOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const { at, withPage } = await readerOf(site);
const pages = pagesOf(site);
const sayings = records(site, 'sayings.yaml');
const themes = records(site, 'themes.yaml');

/** The pairs of a page, each with the paragraph that names its findings. */
const pairsAt = (address: string): { saying: Element; names: Element }[] =>
  [...pageAt(pages, address).main.querySelectorAll('.saying')].flatMap((saying) => {
    const names = saying.previousElementSibling;
    return names === null ? [] : [{ saying, names }];
  });

const pairs = themes.flatMap(({ id }) => pairsAt(`/themes/${id}/`));

/** The pair that stands beside a finding. */
function pairBeside(finding: string): Element {
  const pair = pairs.find(({ names }) => names.querySelector(`a[href$="#${finding}"]`) !== null);
  if (pair === undefined) throw new Error(`No pair stands beside ${finding}.`);
  return pair.saying;
}

const toCopy = (saying: Element): string => {
  const sentences = saying.querySelector('[data-say] > p:first-child');
  return sentences === null ? '' : textOf(sentences);
};

describe('the page of a theme', () => {
  test('has two or three pairs, each beside links to its findings', () => {
    for (const { id } of themes) {
      const ofTheme = sayings.filter(({ theme }) => theme === id);
      expect([2, 3]).toContain(ofTheme.length);
      const linked = pairsAt(`/themes/${id}/`).map(({ names }) =>
        [...names.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      );
      expect(linked).toEqual(
        ofTheme.map(({ findings }) => findings.map((finding) => `/x/findings/#${finding}`)),
      );
    }
  });

  test('gives sentences that end with the reference, name the interviews, and hold no link', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    for (const { saying } of pairs) {
      expect(toCopy(saying)).toMatch(/^(?:In interviews with 16|Sixteen) clinicians in UK /u);
      expect(toCopy(saying)).toMatch(/ \(Bradbury & Lewer 2021\)\.$/u);
      expect(saying.querySelectorAll('[data-say] > p:first-child a').length).toBe(0);
    }
  });

  test('keeps the words for how widely something was held, and both sides of a dispute', () => {
    expect(toCopy(pairBeside('duty-to-advocate'))).toContain(
      'Most participants said they have a duty',
    );
    expect(toCopy(pairBeside('one-stop-shop-wanted'))).toBe(
      'Sixteen clinicians in UK community drug and alcohol services, recruited in 2019, were interviewed about clients who use illicit opioids. The majority of participants felt that primary care beside drug treatment is not desirable, while a minority felt that services should offer it (Bradbury & Lewer 2021).',
    );
    expect(toCopy(pairBeside('wish-to-prescribe-more'))).toMatch(
      /Some participants .* others felt/u,
    );
  });

  test('says of missed appointments, in what is copied, what the authors note of structural barriers', () => {
    const saying = pairBeside('appointments-missed');
    expect(toCopy(saying)).toContain(
      'The authors note that participants gave more weight to individual behaviour, while studies',
    );
    expect(saying.querySelector('.sources a[href$="#emphasis-on-behaviour"]')).not.toBeNull();
  });

  test('has a list of sources with the letter of each sentence', () => {
    for (const { saying } of pairs) {
      const letters = [...saying.querySelectorAll('.sources li > i')].flatMap((element) =>
        textOf(element).split(', '),
      );
      expect(new Set(letters).size).toBe(saying.querySelectorAll('.claim').length);
    }
  });
});

test('what the study cannot tell stands on a page as a whole sentence that is true', () => {
  const sentences = pages.flatMap(({ main }) => [...main.querySelectorAll('.over-reading')]);
  expect(sentences.length).toBe(sayings.length);
  for (const element of sentences)
    expect(textOf(element)).toMatch(/^The study cannot tell you (?:whether|how) .+\.$/u);
  expect(sentences.map(textOf)).toEqual(
    expect.arrayContaining(
      sayings.flatMap(({ unsupported }) => unsupported).map(({ text }) => text),
    ),
  );
});

describe('a sentence to use', () => {
  test('is copied in one click, with the reference in the style that was used last', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const copied = await withPage({ permissions }, async (page) => {
      await page.goto(at('/themes/first-contact/#sayings'));
      await page.locator('.saying a[data-cite=copy]').nth(2).click();
      await page.locator('.told', { hasText: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    });
    expect(copied).toBe(
      'Sixteen clinicians in UK community drug and alcohol services, recruited in 2019, were interviewed about clients who use illicit opioids. Most participants said they have a duty to be health advocates, helping clients get the healthcare they need (Bradbury & Lewer 2021).\n\nBradbury M, Lewer D. Role of community drug and alcohol services in physical healthcare for people who use illicit opioids: a qualitative study of clinical staff in the UK. BMJ Open. 2021;11:e046577. doi:10.1136/bmjopen-2020-046577',
    );
  });

  test('loads nothing before it is copied', async () => {
    const loaded: string[] = [];
    await withPage({ viewport: { width: 800, height: 600 } }, async (page) => {
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(at('/themes/first-contact/'), { waitUntil: 'networkidle' });
    });
    expect(loaded.filter((url) => url.includes('copying'))).toEqual([]);
  });
});

test('a study without such sentences has no place for them', async () => {
  const german = pagesOf(await built('german'));
  expect(german.some(({ address }) => address.startsWith('/themes/'))).toBe(true);
  for (const { document } of german) expect(document.getElementById('sayings')).toBeNull();
});
