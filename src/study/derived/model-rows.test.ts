import { expect, test } from 'vitest';
import type { Study } from '../reading/study.ts';
import { modelRows } from './model-rows.ts';

const claim = (text: string) => ({ text, by: ['some-finding'] });

const study = {
  models: {
    groups: [
      { id: 'shared', label: 'Shared' },
      { id: 'own', label: 'Own' },
    ],
    models: [
      { id: 'plot', group: 'own', name: 'One plot', findings: ['plots-wanted'] },
      { id: 'garden', group: 'shared', name: 'One garden', findings: ['garden-described'] },
    ],
    contested: [{ sides: [{ findings: ['plots-wanted'] }, { findings: ['plots-unwanted'] }] }],
  },
} as unknown as Study;

const figure = {
  kind: 'models',
  rows: [
    {
      model: 'plot',
      what: claim('A plot each'),
      held: [claim('some wanted it')],
      helps: [],
      limits: [],
    },
    {
      model: 'garden',
      what: claim('One for all'),
      held: [],
      helps: [claim('All: light')],
      limits: [],
    },
  ],
} as unknown as Parameters<typeof modelRows>[1];

test('modelRows() has the rows by their groups, and marks those on which views differed', () => {
  expect(modelRows(study, figure)).toEqual([
    {
      ...{ id: 'garden', group: 'Shared', name: 'One garden', what: 'One for all' },
      ...{
        findings: ['garden-described'],
        differed: false,
        held: [],
        helps: ['All: light'],
        limits: [],
      },
    },
    {
      ...{ id: 'plot', group: 'Own', name: 'One plot', what: 'A plot each' },
      ...{
        findings: ['plots-wanted'],
        differed: true,
        held: ['some wanted it'],
        helps: [],
        limits: [],
      },
    },
  ]);
});

test('modelRows() of a study without models is empty', () => {
  expect(modelRows({} as Study, figure)).toEqual([]);
});
