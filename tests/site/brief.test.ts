// The brief: a page that prints on two sheets, and the same words as a tagged PDF.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, filesIn, pageAt, pagesOf, records, textOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const pages = pagesOf(site);
const { main } = pageAt(pages, '/brief/');
const { at, withPage } = await readerOf(site);

/** The part of the brief below a heading. */
function partBelow(title: string): Element {
  const heading = [...main.querySelectorAll('h2')].find((element) => textOf(element) === title);
  const part = heading?.parentElement;
  if (!part) throw new Error(`There is no part '${title}'.`);
  return part;
}

const pdf = readFileSync(join(site.dist, 'brief/brief.pdf'));
const pdfText = pdf.toString('latin1');

describe('the brief', () => {
  test('has these parts, in this order', () => {
    expect([...main.querySelectorAll('h1, h2')].map(textOf)).toEqual([
      'Physical healthcare in UK drug and alcohol services, as 16 clinicians see it',
      'Participants describe worse health and extensive barriers',
      'Opinions differ on what drug services should provide',
      'Participants feel isolated, and poorly funded by comparison',
      'Where views differed',
      'The question',
      'Who was asked, when and how',
      'Limits',
      'How this may skew the picture',
      'Questions to ask where you are',
      'To cite the article',
      'Sources',
    ]);
  });

  /** The entries of the key, by the numbers of a line. */
  const sourcesOf = (line: Element): string[] =>
    [...line.querySelectorAll('a.rests')].map((number) =>
      textOf(
        main.querySelector(`[id="${number.getAttribute('href')?.slice(1) ?? ''}"]`) as Element,
      ),
    );

  test('has small numbers after each line, which lead to what it rests on', () => {
    const part = partBelow('Opinions differ on what drug services should provide');
    const [line] = [...part.querySelectorAll('li')];
    expect(textOf(line as Element)).toMatch(/^All agreed that physical healthcare .*\. 7 8$/u);
    expect(sourcesOf(line as Element)).toEqual([
      '7 Agreed as best: general practice, hospitals Theme 2 ¶1',
      '8 Poor access of many clients acknowledged Theme 2 ¶10',
    ]);
  });

  test('numbers its sources in the order of the sheets, each once, and has no line without one', () => {
    const lines = [...main.querySelectorAll('article li:not(.key li)')];
    const used = lines.map((line) =>
      [...line.querySelectorAll('a.rests')].map((number) => Number(textOf(number))),
    );
    expect(used.filter((numbers) => numbers.length === 0)).toEqual([]);
    const entries = [...main.querySelectorAll('.key li')];
    expect(entries.length).toBeGreaterThan(40);
    expect([...new Set(used.flat())]).toEqual(entries.map((_entry, index) => index + 1));
    const names = entries.map((entry) => textOf(entry).replace(/^\d+ /u, ''));
    expect(new Set(names).size).toBe(names.length);
  });

  test('sets sentences that rest on the same in one line, and names a table that they rest on whole', () => {
    const [, , participants] = partBelow('Who was asked, when and how').querySelectorAll('li');
    expect(textOf(participants as Element)).toMatch(
      /^The 16 include psychiatrists, .* Nine of them were based in London .*\. \d+$/u,
    );
    expect(sourcesOf(participants as Element)).toEqual([
      expect.stringMatching(/^\d+ .* Table 2$/u),
    ]);
  });

  test('tells where its sources can be looked up, so that it can be used from paper', () => {
    expect(textOf(main)).toContain('search for its words at https://example.org/x/search/.');
  });

  test('lets both sides speak where participants were divided', () => {
    const part = partBelow('Opinions differ on what drug services should provide').parentElement;
    expect([...(part?.querySelectorAll('.side, .speaker') ?? [])].map(textOf)).toEqual([
      'Against care in one place',
      'GP 2',
      'For care in one place',
      'Nurse practitioner 1',
    ]);
    const sides = partBelow('Where views differed');
    expect([...sides.querySelectorAll('h3, h4')].map(textOf)).toEqual([
      'Should drug services be a one-stop-shop?',
      'For a one-stop-shop',
      'Against a one-stop-shop',
      'Should drug services prescribe a wider range of medicines?',
      'For wider prescribing',
      'Against wider prescribing',
    ]);
  });

  test('quotes letter by letter, and says where it quotes a part', () => {
    const quotes = records(site, 'quotes.yaml');
    const shown = [...main.querySelectorAll('[data-quote]')];
    expect(shown.map((element) => element.getAttribute('data-quote'))).toEqual([
      'gp1-put-up-barriers',
      'dw-sign-post',
      'gp2-different',
      'np1-everything-in-there',
      'gp1-lose-the-contract',
    ]);
    for (const element of shown) {
      const quote = quotes.find(({ id }) => id === element.getAttribute('data-quote'));
      const excerpt = element.getAttribute('data-excerpt');
      expect(element.textContent).toBe(
        excerpt === null ? quote?.text : quote?.excerpts?.find(({ id }) => id === excerpt)?.text,
      );
    }
    expect(textOf(main)).toContain('Nurse practitioner 1 · ■ Theme 2 · excerpt');
  });

  test('sets the authors’ note beside what could be read as blame', () => {
    const part = partBelow('Participants describe worse health and extensive barriers');
    const targets = [...part.querySelectorAll('a.rests')].map((number) =>
      main
        .querySelector(`[id="${number.getAttribute('href')?.slice(1) ?? ''}"] a`)
        ?.getAttribute('href'),
    );
    expect(targets).toContain('/x/findings/#referral-not-attended');
    expect(targets).toContain('/x/findings/#emphasis-on-behaviour');
  });

  test('says that the questions are this site’s', () => {
    expect(textOf(partBelow('Questions to ask where you are'))).toContain(
      'These prompts are ours, not the authors’, and they recommend nothing.',
    );
  });

  test('is reached from the first screen', () => {
    const home = pageAt(pages, '/').main.querySelector('.actions a');
    expect(home?.getAttribute('href')).toBe('/x/brief/');
  });

  test('is printed on two sheets of A4', async () => {
    const printed = await withPage({}, async (page) => {
      await page.goto(at('/brief/'));
      return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    });
    expect(printed.match(/\/Type \/Page\b/gu)).toHaveLength(2);
    expect(printed).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u);
  });

  test('offers to print only where a script can', async () => {
    expect(main.querySelector('[data-print]')?.hasAttribute('data-waiting')).toBe(true);
    const asked = await withPage({}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.goto(at('/brief/'));
      await page.getByRole('button', { name: 'Print' }).click();
      return page.locator('html[data-printed]').count();
    });
    expect(asked).toBe(1);
  });
});

describe('its PDF', () => {
  test('is offered with its size', () => {
    const link = main.querySelector('a[download]');
    expect(link?.getAttribute('href')).toBe('/x/brief/brief.pdf');
    expect(link && textOf(link)).toBe(`Download as PDF (${Math.round(pdf.length / 100) / 10} kB)`);
  });

  test('has two pages of A4 and less than 300 kB', () => {
    expect(pdfText.match(/\/Type \/Page\b/gu)).toHaveLength(2);
    expect(pdfText).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/u);
    expect(pdf.length).toBeLessThan(300_000);
  });

  test.each([
    ['is tagged', /\/StructTreeRoot \d+ 0 R/u],
    ['is marked as tagged', /\/MarkInfo <<\s*\/Marked true/u],
    ['names its language', /\/Lang \(en-GB\)/u],
    ['shows its title', /\/DisplayDocTitle true/u],
    ['claims PDF/UA-1', /<pdfuaid:part>1<\/pdfuaid:part>/u],
    ['has headings', /\/S \/H1\b/u],
    ['has lists', /\/S \/LI\b/u],
    ['has links', /\/S \/Link\b/u],
    ['has quotations', /\/S \/BlockQuote\b/u],
  ])('%s', (_what, pattern) => {
    expect(pdfText).toMatch(pattern);
  });

  test('has the title, and the headings of the page', () => {
    expect(pdfText).toContain(
      'Physical healthcare in UK drug and alcohol services, as 16 clinicians see it',
    );
    for (const heading of main.querySelectorAll('h2')) {
      expect(pdfText).toContain(`/Title (${textOf(heading)})`);
    }
  });

  test('leads to every finding and place to which the page leads', () => {
    const links = [...pdfText.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, address]) => address);
    const wanted = [...main.querySelectorAll('.key a')].map(
      (link) => new URL(link.getAttribute('href') ?? '', site.site).href,
    );
    expect(wanted.filter((address) => !links.includes(address))).toEqual([]);
  });
});

test('a study without a brief has neither page nor file, nor a link to one', async () => {
  const german = await built('german');
  expect(filesIn(german.dist).filter((file) => /(?:^|\/)brief/u.test(file))).toEqual([]);
  const links = pagesOf(german).flatMap(({ document }) => [
    ...document.querySelectorAll('a[href*="brief"]'),
  ]);
  expect(links).toEqual([]);
});
