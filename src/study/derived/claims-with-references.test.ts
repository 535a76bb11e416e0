import { expect, test } from 'vitest';
import { claimsWithReferences, claimAnchor } from './claims-with-references.ts';
import type { Study } from '../reading/study.ts';

const passage = (paragraph: number) => ({ section: 'introduction', paragraph, starts: 'Some' });
const claim = { text: 'A sentence.', by: ['first'] };

/** A study of one passage, proved at characters 10 to 20, where the article cites one reference. */
const study = {
  findings: [],
  passages: [
    { id: 'first', label: 'First', passage: passage(1) },
    { id: 'second', label: 'Second', passage: passage(2) },
  ],
  references: [{ id: 'marsh-2011' }],
  citations: [{ passage: passage(1), references: ['marsh-2011'] }],
  lock: {
    passages: {
      'introduction ¶1 Some': { spans: [[10, 20]] },
      'introduction ¶2 Some': { spans: [[30, 40]] },
    },
  },
  home: { lead: [claim], more: [{ points: [{ text: 'No citation.', by: ['second'] }] }] },
  prose: [
    {
      id: 'pages/study/context',
      uses: [
        { tag: 'Claim', attributes: { by: 'first second' } },
        { tag: 'Figure', attributes: { id: 'dates' } },
      ],
    },
  ],
  figures: [{ id: 'dates', kind: 'timeline' }],
  timeline: [{ id: 'then', when: '1990', what: claim }],
  sayings: [
    { theme: 'bread', supported: [claim], unsupported: [{ text: 'Too much.', reason: claim }] },
  ],
  models: { models: [{ what: claim }] },
  appraisal: { domains: [{ groups: [{ items: [{ claims: [claim] }] }] }] },
} as unknown as Study;

test('claimsWithReferences() finds what leads to references on home, in prose, a timeline, sayings, models and an appraisal', () => {
  const references = ['marsh-2011'];
  expect(claimsWithReferences(study)).toEqual([
    { page: 'home', by: ['first'], references },
    { page: 'pages/study/context', by: ['first', 'second'], references },
    { page: 'pages/study/context', by: ['first'], references },
    { page: 'themes/bread', by: ['first'], references },
    { page: 'themes/bread', by: ['first'], references },
    { page: 'models', by: ['first'], references },
    { page: 'appraisal', by: ['first'], references },
  ]);
});

test('claimAnchor() is made of the ids that a claim rests on', () => {
  expect(claimAnchor(['first', 'second'])).toBe('rests-on-first-second');
});
