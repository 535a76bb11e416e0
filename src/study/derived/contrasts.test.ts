import { expect, test } from 'vitest';
import type { StudyFinding } from '../reading/study.ts';
import { contrastsOf } from './contrasts.ts';

const finding = (id: string, against: string[] = []) => ({ id, against }) as StudyFinding;
const findings = [
  finding('open-late', ['open-early', 'closed']),
  finding('open-early', ['open-late']),
  finding('closed', ['open-late']),
  finding('warm'),
];

test.each([
  [['open-late'], ['open-early', 'closed']],
  [['open-early'], ['open-late']],
  [
    ['open-late', 'closed'],
    ['open-late', 'open-early', 'closed'],
  ],
  [['warm'], []],
  [[], []],
])('%j contrasts with %j', (ids, expected) => {
  expect(contrastsOf(findings, ids).map(({ id }) => id)).toEqual(expected);
});
