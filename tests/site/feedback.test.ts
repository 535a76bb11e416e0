// The way from a place on the site to the form for corrections.
import { describe, expect, test } from 'vitest';
import { built, pagesOf, records, type BuiltPage } from './built.ts';

const german = await built('german');
const pages = pagesOf(german);

/** Where the links to the form say that something is wrong. */
const placesOn = ({ main }: BuiltPage): (string | null)[] =>
  [...main.querySelectorAll('.suggest a')].map((link) => {
    const { origin, pathname, searchParams } = new URL(link.getAttribute('href') ?? '');
    expect(origin + pathname).toBe('https://example.org/wolkenfurt/dorfbuechereien/issues/new');
    expect(searchParams.get('template')).toBe('correction.yml');
    expect(searchParams.get('where')).toBe(
      `https://example.net${searchParams.get('title')?.replace('Berichtigung: ', '') ?? ''}`,
    );
    return searchParams.get('where');
  });

describe('where the study names its repository', () => {
  test('each finding leads to the form with its own address', () => {
    const page = pages.find(({ address }) => address === '/findings/');
    expect(page && placesOn(page).toSorted()).toEqual(
      records(german, 'findings.yaml')
        .map(({ id }) => `https://example.net/findings/#${id}`)
        .toSorted(),
    );
  });

  test('each page of a quotation leads to the form with its own address', () => {
    const own = pages.filter(({ address }) => /^\/quotes\/./u.test(address));
    expect(own.map(placesOn)).toEqual(own.map(({ address }) => [`https://example.net${address}`]));
  });

  test('no other page does', () => {
    const others = pages.filter(({ address }) => !/^\/(?:findings|quotes)\//u.test(address));
    expect(others.flatMap(placesOn)).toEqual([]);
  });
});

test('where the study names none, nothing leads to a form', async () => {
  expect(pagesOf(await built('folder')).flatMap(placesOn)).toEqual([]);
});
