import { expect, test } from 'vitest';
import { advisoriesIn, judgeAdvisories } from './judge-advisories.ts';

const answer = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    parser: {
      name: 'parser',
      via: [
        {
          source: 1,
          name: 'parser',
          title: 'Takes very long over some texts',
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          severity: 'moderate',
        },
      ],
    },
    builder: { name: 'builder', via: ['parser'] },
  },
});
const advisories = [
  {
    id: 'GHSA-aaaa-bbbb-cccc',
    package: 'parser',
    severity: 'moderate',
    title: 'Takes very long over some texts',
    url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  },
];
const exception = {
  id: 'GHSA-aaaa-bbbb-cccc',
  reason: 'It reads our own texts alone.',
  until: '2026-12-31',
};

test('an advisory is read once, from the package that has it', () => {
  expect(advisoriesIn(answer)).toEqual(advisories);
});

test.each(['', 'not JSON', '{"message":"405 Method Not Allowed"}'])(
  'a registry that does not answer knows nothing, which is not the same as no advisory: %j',
  (text) => {
    expect(advisoriesIn(text)).toBeUndefined();
  },
);

test('an advisory without an exception is told with what to do', () => {
  expect(judgeAdvisories(advisories, [], '2026-11-27')).toEqual([
    'GHSA-aaaa-bbbb-cccc: parser (moderate): Takes very long over some texts. ' +
      'Update it, or write why it is safe. https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  ]);
});

test('an exception holds to its last day', () => {
  expect(judgeAdvisories(advisories, [exception], '2026-12-31')).toEqual([]);
  expect(judgeAdvisories(advisories, [exception], '2027-01-01')).toEqual([
    'GHSA-aaaa-bbbb-cccc: The exception ended on 2026-12-31. Update the package, or look again.',
  ]);
});

test('an exception that has ended is told also where the registry does not answer', () => {
  expect(judgeAdvisories(undefined, [exception], '2026-11-27')).toEqual([]);
  expect(judgeAdvisories(undefined, [exception], '2027-01-01')).toHaveLength(1);
});

test('an exception needs a reason, a day and an advisory', () => {
  expect(
    judgeAdvisories(
      [],
      [
        { id: 'GHSA-1', reason: ' ', until: '2027-01-01' },
        { id: 'GHSA-2', reason: 'Because.', until: 'soon' },
        { id: 'GHSA-3', reason: 'Because.', until: '2027-01-01' },
      ],
      '2026-11-27',
    ),
  ).toEqual([
    'GHSA-1: The exception has no reason. Write why it is safe.',
    'GHSA-2: The exception has no day. Write "until": "2027-06-30", or another day.',
    'GHSA-3: No package has this advisory any more. Delete the exception.',
  ]);
});
