import { expect, test } from 'vitest';
import { openGraphLocale, openGraphTags } from './head-tags.ts';

const record = { name: 'Voices of bakers', language: 'en-GB' };
const page = {
  title: 'Early mornings',
  description: 'What bakers said about mornings.',
  url: 'https://site.example/themes/mornings/',
};

test.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', 'zh_TW'],
])('the language %s is %s to networks', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});

test('a page is presented as a page of a website, with its picture', () => {
  const image = {
    url: 'https://site.example/social/theme-mornings.png',
    width: 1200,
    height: 630,
    alt: 'Theme 1: Early mornings',
  };
  expect(openGraphTags(record, { ...page, image })).toEqual([
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'Voices of bakers' },
    { property: 'og:locale', content: 'en_GB' },
    { property: 'og:title', content: 'Early mornings' },
    { property: 'og:description', content: 'What bakers said about mornings.' },
    { property: 'og:url', content: 'https://site.example/themes/mornings/' },
    { property: 'og:image', content: 'https://site.example/social/theme-mornings.png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'Theme 1: Early mornings' },
  ]);
});

test('without a picture a page says nothing of one', () => {
  const names = openGraphTags(record, { ...page, image: undefined }).map(
    ({ property }) => property,
  );
  expect(names.filter((name) => name.startsWith('og:image'))).toEqual([]);
});
