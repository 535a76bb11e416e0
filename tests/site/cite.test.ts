// Citing: what a student copies, saves and links to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { built, filesIn, pageAt, pagesOf, records, textOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const pages = pagesOf(site);
const cite = pageAt(pages, '/cite/');
const items = pageAt(pages, '/cite/items/');
const { at, withPage } = await readerOf(site);

const file = (name: string): string => readFileSync(join(site.dist, 'cite', name), 'utf8');

const ARTICLE =
  'Role of community drug and alcohol services in physical healthcare for people who use illicit opioids: a qualitative study of clinical staff in the UK';

describe('the page on citing', () => {
  const copied = [...cite.main.querySelectorAll('[data-copy]')].map(textOf);

  // Set by pandoc 2.17 from the same CSL styles. Its Vancouver puts given names first; Typst's processor, which
  // has them last as here, decided.
  test.each([
    `Bradbury M, Lewer D. ${ARTICLE}. BMJ Open. 2021;11:e046577. doi:10.1136/bmjopen-2020-046577`,
    `Bradbury, M., & Lewer, D. (2021). ${ARTICLE}. BMJ Open, 11, e046577. https://doi.org/10.1136/bmjopen-2020-046577`,
    `Bradbury, M. and Lewer, D. (2021) ‘${ARTICLE}’, BMJ Open, 11, p. e046577. Available at: https://doi.org/10.1136/bmjopen-2020-046577.`,
  ])('has the article as another processor sets it: %s', (reference) => {
    expect(copied).toContain(reference);
  });

  test('has this site as a page on the web, of the date of its content', () => {
    expect(copied).toEqual(
      expect.arrayContaining([
        'Physical health in drug and alcohol services [Internet]. 2026. Available from: https://example.org/x/',
      ]),
    );
  });

  test('shows how a participant is quoted, letter by letter, with label and place', () => {
    expect(cite.main.querySelector('[data-quote="gp2-different"]')).not.toBeNull();
    expect(copied).toContain('(Bradbury & Lewer, 2021, Findings, theme 2, paragraph 6; GP 2)');
  });
});

describe('the reference list', () => {
  const { main } = pageAt(pages, '/study/references/');
  const entries = [...main.querySelectorAll('.references > li')].map((entry) =>
    textOf(entry.querySelector('p') as Element),
  );

  // As above: pandoc's lines, with the order of names that Typst's processor has.
  test.each([
    [
      1,
      'Degenhardt L, Bucello C, Mathers B, et al. Mortality among regular or dependent users of heroin and other opioids: a systematic review and meta-analysis of cohort studies. Addiction. 2011;106:32–51.',
    ],
    [
      5,
      'Darke S, Lappin J, Farrell M. The Clinician’s guide to illicit drugs and health. Bream: Silverback Publishing; 2019.',
    ],
    [
      6,
      'Public Health England. Substance misuse treatment for adults: statistics 2019 to 2020 [Internet]. 2018 [cited 2020 Jan 28]. Available from: https://www.gov.uk/government/statistics/substance-misuse-treatment-for-adults-statistics-2019-to-2020',
    ],
    [
      11,
      'van Boekel LC, Brouwers EPM, van Weeghel J, et al. Stigma among health professionals towards patients with substance use disorders and its consequences for healthcare delivery: systematic review. Drug Alcohol Depend. 2013;131:23–35.',
    ],
    [
      13,
      'Jones HE, Harris RJ, Downing BC. Estimating the prevalence of problem drug use from drug-related mortality data. Addiction. 2020;add.15111.',
    ],
    [
      20,
      'Clinical Guidelines on Drug Misuse and Dependence Update 2017 Independent Expert Working Group. Drug misuse and dependence: UK guidelines on clinical management [Internet]. 2017 [cited 2019 Jan 29]. Available from: https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/673978/clinical_guidelines_2017.pdf',
    ],
    [21, 'Patton MQ. Qualitative Research & Evaluation Methods. 4th ed. California: Sage; 2015.'],
    [
      26,
      'Rodgers C. The Kirketon Road Centre - improving access to primary care for marginalised populations. Aust Fam Physician. 2012;41:245–7.',
    ],
    [
      31,
      'Weisner C, Mertens J, Parthasarathy S, et al. Integrating primary medical care with addiction treatment: a randomized controlled trial. JAMA. 2001;286:1715–23.',
    ],
    [
      34,
      'Black C. Review of drugs: phase one report [Internet]. 2020 [cited 2020 May 12]. Available from: https://www.gov.uk/government/publications/review-of-drugs-phase-one-report',
    ],
  ])('has entry %i as another processor sets it', (number, reference) => {
    expect(entries[number - 1]).toBe(reference);
  });
});

describe('files for reference managers', () => {
  test('are there for the article, this site and the reference list', () => {
    expect(filesIn(join(site.dist, 'cite')).filter((name) => !name.endsWith('.html'))).toEqual([
      'article.bib',
      'article.json',
      'article.ris',
      'references.bib',
      'references.json',
      'references.ris',
      'site.bib',
      'site.json',
      'site.ris',
    ]);
  });

  test('have one article, one web page and thirty-five references, whoever reads them', () => {
    const bibtex = (name: string) => parseBibtex(file(name)).entries.map(({ type }) => type);
    const ris = (name: string) => parseRis(file(name)).map(({ type }) => type);
    const json = (name: string) =>
      (JSON.parse(file(name)) as { type: string }[]).map(({ type }) => type);
    expect([bibtex('article.bib'), ris('article.ris'), json('article.json')]).toEqual([
      ['article'],
      ['article-journal'],
      ['article-journal'],
    ]);
    expect([bibtex('site.bib'), json('site.json')]).toEqual([['misc'], ['webpage']]);
    expect([
      bibtex('references.bib').length,
      ris('references.ris').length,
      json('references.json').length,
    ]).toEqual([35, 35, 35]);
  });

  test('name the article by its title, its authors and its DOI', () => {
    const [{ fields } = { fields: {} }] = parseBibtex(file('article.bib')).entries;
    expect(fields).toMatchObject({
      doi: '10.1136/bmjopen-2020-046577',
      author: [
        { firstName: 'Molly', lastName: 'Bradbury' },
        { firstName: 'Dan', lastName: 'Lewer' },
      ],
    });
    expect(parseRis(file('article.ris'))[0]).toMatchObject({
      title: ARTICLE,
      DOI: '10.1136/bmjopen-2020-046577',
      'container-title': 'BMJ Open',
    });
  });
});

describe('every finding, quotation, theme and picture', () => {
  const ids = [
    ...records(site, 'themes.yaml').map(({ id }) => id),
    ...records(site, 'quotes.yaml').map(({ id }) => id),
    ...records(site, 'findings.yaml').map(({ id }) => id),
    ...records(site, 'figures.yaml').map(({ id }) => `figure-${id}`),
  ];

  test('has one citation: 3 themes, 16 quotations, 102 findings, 8 pictures', () => {
    expect(ids).toHaveLength(129);
    expect([...items.main.querySelectorAll('article.entry')].map(({ id }) => id)).toEqual(ids);
  });

  test('is cited with a place in each style, and with an address that holds something', () => {
    const wrong = ids.filter((id) => {
      const texts = [
        ...(items.document.getElementById(id)?.querySelectorAll('[data-copy]') ?? []),
      ].map(textOf);
      const [vancouver = '', apa = '', harvard = '', link = ''] = texts;
      const { origin, pathname, hash } = new URL(link);
      const target = pages.find(({ address }) => `/x${address}` === pathname);
      return (
        texts.length !== 4 ||
        !/^\(1, .+\)$/u.test(vancouver) ||
        !/^\(Bradbury & Lewer, 2021, .+\)$/u.test(apa) ||
        !/^\(Bradbury and Lewer, 2021, .+\)$/u.test(harvard) ||
        origin !== 'https://example.org' ||
        target === undefined ||
        (hash !== '' && target.document.getElementById(hash.slice(1)) === null)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('has a control that leads there', () => {
    const led = pages.flatMap(({ address, main }) =>
      [...main.querySelectorAll('a[data-cite]')].map((link) =>
        new URL(link.getAttribute('href') ?? '', `https://example.org/x${address}`).href.replace(
          'https://example.org/x/cite/items/#',
          '',
        ),
      ),
    );
    // Sentences to use lead to the article itself.
    expect([...new Set(led)].sort()).toEqual(['article', ...ids].sort());
  });
});

describe('with a script', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const clipboard = 'navigator.clipboard.readText()';

  test('the control opens the citation over the page, which is copied and confirmed by keyboard', async () => {
    await withPage({ permissions }, async (page) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      await page.goto(at('/quotes/gp1-key-person/'));
      const link = page.locator('main a[data-cite]').first();
      await link.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      expect(await dialog.locator('h2').textContent()).toBe(
        'GP 1: On the service’s part when somebody needs intensive treatment',
      );
      const button = dialog.getByRole('button', { name: 'Copy: APA, 7th edition' }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('.told', { hasText: 'Copied' }).waitFor();
      expect(await page.evaluate(clipboard)).toBe(
        '(Bradbury & Lewer, 2021, Findings, theme 1, paragraph 8; GP 1)',
      );
      await page.keyboard.press('Escape');
      expect(await dialog.count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(wrong).toEqual([]);
    });
  });

  test('a link to a thing itself is followed, copied and confirmed', async () => {
    await withPage({ permissions }, async (page) => {
      // The address of a finding opens the rest of its group, in which it is folded.
      await page.goto(at('/findings/#in-reach'));
      await page.locator('#in-reach .permalink').click();
      await page.locator('.told', { hasText: 'Copied' }).waitFor();
      expect(await page.evaluate(clipboard)).toBe(at('/findings/#in-reach'));
      expect(page.url()).toBe(at('/findings/#in-reach'));
    });
  });
});

test('every quotation and every finding has a link to itself', () => {
  const linked = (address: string, id: string): boolean =>
    pageAt(pages, address).main.querySelector(`.permalink[href="#${id}"]`) !== null;
  expect(records(site, 'quotes.yaml').filter(({ id }) => !linked(`/quotes/${id}/`, id))).toEqual(
    [],
  );
  expect(records(site, 'findings.yaml').filter(({ id }) => !linked('/findings/', id))).toEqual([]);
});

test('every page names the version of its content', () => {
  expect(
    pages.filter(
      ({ document }) =>
        !textOf(document.querySelector('.footer') as Element).includes('Content of '),
    ),
  ).toEqual([]);
});

test('every heading that can be linked to has a link to itself beside it', () => {
  const without = pages.flatMap(({ address, main }) =>
    [...main.querySelectorAll('h2[id]')]
      .filter(({ id }) => main.querySelector(`.permalink[href="#${id}"]`) === null)
      .map(({ id }) => `${address}#${id}`),
  );
  // The headings of tables of words are labels of rows.
  expect(without.filter((address) => !/#(?:held-|agreement$)/u.test(address))).toEqual([]);
});
