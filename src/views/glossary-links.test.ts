import { expect, test } from 'vitest';
import { keepFirstAnchors, linkTerms } from './glossary-links.ts';

const terms = [
  { id: 'gp', forms: ['GP', 'GPs'], senses: [] },
  { id: 'care', forms: ['primary care'], senses: [] },
];

test('linkTerms() links a term at its first use in a claim, and only there', () => {
  expect(
    linkTerms(
      '<h2>GP</h2><p><span class="claim" data-by="a">Two GPs and a GP give primary care.</span> <span class="claim" data-by="b">GPs again.</span></p>',
      terms,
      '/glossary/',
    ),
  ).toBe(
    '<h2>GP</h2><p><span class="claim" data-by="a">Two <a class="term" href="/glossary/#gp">GPs</a> and a GP give <a class="term" href="/glossary/#care">primary care</a>.</span> <span class="claim" data-by="b">GPs again.</span></p>',
  );
});

test('linkTerms() finds a term with a sign that HTML writes as a code', () => {
  expect(
    linkTerms(
      '<span class="claim" data-by="a">At A&amp;E.</span>',
      [{ id: 'emergency', forms: ['A&E'], senses: [] }],
      '/glossary/',
    ),
  ).toBe(
    '<span class="claim" data-by="a">At <a class="term" href="/glossary/#emergency">A&amp;E</a>.</span>',
  );
});

test('linkTerms() does not find a term inside a longer word', () => {
  const html = '<span class="claim" data-by="a">GPSs, non-GP and primary caretakers.</span>';
  expect(linkTerms(html, terms, '/glossary/')).toBe(html);
});

test('linkTerms() leaves a form alone where something else is meant, and links it where the term is', () => {
  const finding = {
    id: 'finding',
    forms: ['finding'],
    senses: [{ form: 'finding', meant: ['a finding'], otherwise: ['finding money & work'] }],
  };
  expect(
    linkTerms(
      '<span class="claim">Such as finding money &amp; work.</span><span class="claim">Nobody read this finding.</span><span class="claim">It is a finding.</span>',
      [finding],
      '/glossary/',
    ),
  ).toBe(
    '<span class="claim">Such as finding money &amp; work.</span><span class="claim">Nobody read this finding.</span><span class="claim">It is a <a class="term" href="/glossary/#finding">finding</a>.</span>',
  );
});

test('keepFirstAnchors() leaves an anchor that two claims share on the first', () => {
  expect(
    keepFirstAnchors(
      '<span class="claim" data-by="a" id="rests-on-a">One.</span><span class="claim" data-by="a" id="rests-on-a">Two.</span>',
    ),
  ).toBe(
    '<span class="claim" data-by="a" id="rests-on-a">One.</span><span class="claim" data-by="a">Two.</span>',
  );
});
