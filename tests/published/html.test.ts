// Every page as HTML that a machine can trust.
import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, pagesOf } from '../site/built.ts';

const site = await built('published');
const pages = pagesOf(site);

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A matter of source text, and this is output.
    'no-trailing-whitespace': 'off',
    // A title is the page's name and then the site's; a search engine may cut the second off.
    'long-title': 'off',
    // Safari does not tell its readers of a list that shows no bullets, unless it says that it is one.
    'no-redundant-role': 'off',
  },
};

/** 'address: words', for each page of which there is something to say. */
const said = (look: (page: (typeof pages)[number]) => string[]): string[] =>
  pages.flatMap((page) => look(page).map((words) => `${page.address}: ${words}`));

describe('every page', () => {
  test('is valid', async () => {
    const validator = new HtmlValidate(config);
    const faults = await Promise.all(
      pages.map(async ({ address }) => {
        const file = join(site.dist, address.replace(/\/$/u, '/index.html'));
        const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
        return results
          .flatMap(({ messages }) => messages)
          .map(({ ruleId, message, line }) => `${address}:${line}: ${message} (${ruleId})`);
      }),
    );
    expect(faults.flat()).toEqual([]);
    // A validator takes as long as the machine needs.
  }, 120_000);

  test('says nothing in a title, which neither a finger nor a keyboard reaches', () => {
    const titles = said(({ document }) =>
      [...document.querySelectorAll('body [title]')].map((element) => element.outerHTML),
    );
    expect(titles).toEqual([]);
  });

  test('names no link, button, heading or part by a sign that is spoken as a shape', () => {
    const signs = said(({ document }) =>
      [...document.querySelectorAll('a, button, summary, h1, h2, h3, h4, th, [aria-label]')]
        .map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove();
          return copy.getAttribute('aria-label') ?? copy.textContent;
        })
        .filter((name) => /[\u2500-\u27bf]/u.test(name)),
    );
    expect(signs).toEqual([]);
  });

  test('gives no id twice', () => {
    const twice = said(({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  test('begins with a heading of the first level and skips none on the way down', () => {
    const skipped = said(({ document }) => {
      const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      const levels = headings.map(({ localName }) => Number(localName.slice(1)));
      return headings
        .filter((_heading, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
        .map((heading) => `${heading.localName} ‘${heading.textContent.trim()}’`);
    });
    expect(skipped).toEqual([]);
  });

  test('has no style and no script in an attribute', () => {
    const inAttributes = said(({ document }) =>
      [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes]
          .filter(({ name, value }) => /^on|^style$/u.test(name) || /^\s*javascript:/iu.test(value))
          .map(({ name, value }) => `${name}="${value}"`),
      ),
    );
    expect(inAttributes).toEqual([]);
  });
});
