// The appraisal: what was found of a checklist, and the notes of a reader's own.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built, pageAt, pagesOf, records, textOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const { at, withPage } = await readerOf(site);
const { main } = pageAt(pagesOf(site), '/appraisal/');
const { domains, prompts } = records(site, 'appraisal.yaml');
const items = domains.flatMap(({ groups }) => groups.flatMap((group) => group.items));
const shown = [...main.querySelectorAll('.item')];
const wordsOf = { reported: 'reported', partly: 'partly reported' } as Record<string, string>;
const NOT_FOUND = 'not found in the article’s text (supplements were not checked)';

describe('the checklist', () => {
  test('has its 32 items in three domains, numbered in its order', () => {
    expect(domains.map(({ groups }) => groups.length)).toEqual([2, 4, 2]);
    const headings = shown.map((item) => textOf(item.querySelector('h4') ?? item));
    expect(headings).toHaveLength(32);
    expect(headings).toEqual(items.map(({ name }, index) => `${index + 1}. ${name}`));
    expect(headings[0]).toBe('1. Interviewer/facilitator');
    expect(headings[12]).toBe('13. Non-participation');
    expect(headings[31]).toBe('32. Clarity of minor themes');
  });

  test('says of each item in words what was found', () => {
    const states = shown.map((item) => textOf(item.querySelector('.held') ?? item));
    expect(states).toEqual(items.map(({ state }) => wordsOf[state] ?? NOT_FOUND));
    expect(states[0]).toBe('reported');
    expect(states[1]).toBe(NOT_FOUND);
    expect(states[12]).toBe('partly reported');
  });

  test('gives for each item the sentences on record and what they rest on', () => {
    const wrong = items.filter(
      ({ claims }, index) =>
        claims.some(({ text }) => !textOf(shown[index] ?? main).includes(text)) ||
        shown[index]?.querySelector('.sources li') === null,
    );
    expect(wrong).toEqual([]);
  });

  test('adds nothing up, says whose reading it is, and names its source', () => {
    const text = textOf(main);
    expect(text).not.toMatch(/\b\d+ ?(?:of|out of|\/) ?(?:the )?\d+\b|\d ?%|\bfail/iu);
    expect(text).toContain('our reading of the article, not the authors’');
    expect(text).toContain('International Journal for Quality in Health Care 2007;19:349–357.');
    expect(main.querySelector('a[href="https://doi.org/10.1093/intqhc/mzm042"]')).not.toBeNull();
  });
});

describe('the prompts', () => {
  test('are ten, each with passages and pages that help', () => {
    expect(prompts).toHaveLength(10);
    for (const { id, question, pages } of prompts) {
      const prompt = main.querySelector(`#${id}`);
      expect(textOf(prompt ?? main)).toContain(question);
      expect(prompt?.querySelectorAll('.sources a').length).toBeGreaterThan(0);
      expect(
        [...(prompt?.querySelectorAll('.label a') ?? [])].map((link) => link.getAttribute('href')),
      ).toEqual(pages.map(({ path }) => `/x${path}`));
    }
  });

  const fields = (page: Page) => page.locator('.prompt textarea');
  const aim = (page: Page) => page.getByLabel('Your notes: The aim');
  const said = (page: Page) => page.locator('#worksheet [role=status]').textContent();

  test('have fields with names of their own, which the Tab key reaches', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/appraisal/'));
      expect(await fields(page).count()).toBe(10);
      for (const { name } of prompts)
        expect(await page.getByLabel(`Your notes: ${name}`).count()).toBe(1);
      await page.getByLabel('Your notes: Ethics').focus();
      const stops: (string | undefined)[] = [];
      for (let stop = 0; stop < 8; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(
          await page.evaluate(() => document.activeElement?.getAttribute('name') ?? undefined),
        );
      }
      expect(stops).toContain('prompt-analysis');
    });
  });

  test('keep what was written over a reload, and another page of the host sees none of it', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/appraisal/'));
      await aim(page).fill('To learn.\nAnd why.');
      expect(await said(page)).toBe('Your notes are kept in this browser.');
      await page.reload();
      expect(await aim(page).inputValue()).toBe('To learn.\nAnd why.');
      const keys = await page.evaluate(() => Object.keys(localStorage));
      expect(keys).toEqual(['/x/appraisal/#prompt-aim']);
    });
  });

  test('keep what two tabs write', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/appraisal/'));
      const other = await page.context().newPage();
      await other.goto(at('/appraisal/'));
      await aim(page).fill('In the first tab.');
      await other.getByLabel('Your notes: Ethics').fill('In the second tab.');
      await page.reload();
      expect(await aim(page).inputValue()).toBe('In the first tab.');
      expect(await page.getByLabel('Your notes: Ethics').inputValue()).toBe('In the second tab.');
    });
  });

  test('forget all when asked, after a question', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/appraisal/'));
      await aim(page).fill('To learn.');
      page.once('dialog', (dialog) => void dialog.dismiss());
      await page.locator('#worksheet [name=clear]').click();
      expect(await aim(page).inputValue()).toBe('To learn.');
      page.once('dialog', (dialog) => void dialog.accept());
      await page.locator('#worksheet [name=clear]').click();
      expect(await said(page)).toBe('Your notes are deleted from this browser.');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.reload();
      expect(await aim(page).inputValue()).toBe('');
    });
  });

  test('are handed out as a Markdown file under the policy of the page', async () => {
    await withPage({}, async (page) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') refused.push(message.text());
      });
      await page.goto(at('/appraisal/'));
      await aim(page).fill('To learn.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#worksheet [name=download]').click(),
      ]);
      expect(download.suggestedFilename()).toBe('appraisal.md');
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).toMatch(/^# Notes on an appraisal\n\nBradbury M, Lewer D\. /u);
      expect(text).toContain(
        `${prompts[0]?.question ?? ''}\n\nTo learn.\n\n## 2. The kind of study`,
      );
      expect(text.match(/^## /gmu)).toHaveLength(10);
      expect(refused).toEqual([]);
    });
  });

  test('say so where the browser keeps nothing', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new Error('The quota is used up.');
        };
      });
      await page.goto(at('/appraisal/'));
      await aim(page).fill('To learn.');
      expect(await said(page)).toBe(
        'This browser keeps no notes. Download or print them before you leave.',
      );
    });
  });

  const paper = (page: Page) =>
    page.evaluate(() => ({
      fields: [...document.querySelectorAll('textarea')].filter((one) => one.checkVisibility())
        .length,
      notes: [...document.querySelectorAll('.written')]
        .filter((one) => one.checkVisibility())
        .map(({ textContent }) => textContent),
      lines: [...document.querySelectorAll('.lines')].filter((one) => one.checkVisibility()).length,
    }));

  test('go on paper with what was written, and with lines where nothing was', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/appraisal/'));
      await aim(page).fill('To learn.');
      await page.emulateMedia({ media: 'print' });
      expect(await paper(page)).toEqual({ fields: 0, notes: ['To learn.'], lines: 9 });
    });
  });

  test('can be read and printed with lines without JavaScript', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(at('/appraisal/'));
      expect(await page.locator('#prompts').isVisible()).toBe(true);
      expect(await fields(page).filter({ visible: true }).count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.lines').filter({ visible: true }).count()).toBe(10);
    });
  });
});

test('is among the pages about the study', () => {
  const study = pageAt(pagesOf(site), '/study/').main;
  expect(study.querySelector('a[href="/x/appraisal/"]')).not.toBeNull();
});
