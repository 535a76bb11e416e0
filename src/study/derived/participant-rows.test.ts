import { expect, test } from 'vitest';
import { participantBlocks } from './participant-rows.ts';
import { participantsSchema } from '../schema/participants.ts';

const participants = participantsSchema.parse({
  total: 3,
  passage: { section: 'table-1', paragraph: 1, starts: 'Total 3' },
  variables: [
    {
      id: 'sex',
      label: 'Sex',
      levels: [
        { id: 'male', label: 'Male', n: 3 },
        { id: 'female', label: 'Female', n: 0, tile: [1, 0, 1] },
      ],
    },
    { id: 'age', label: 'Age', levels: [{ id: 'any', label: 'Any', n: 3 }] },
  ],
});

test('one block a variable and one row a level, in the order of the table, zero included', () => {
  expect(participantBlocks(participants)).toEqual([
    {
      id: 'sex',
      label: 'Sex',
      rows: [
        { label: 'Male', n: 3 },
        { label: 'Female', n: 0, tile: [1, 0, 1] },
      ],
      others: [],
    },
    { id: 'age', label: 'Age', rows: [{ label: 'Any', n: 3 }], others: [] },
  ]);
});
