// A date that is none has one message: what follows from it is not told as well.
import { expect, test } from 'vitest';
import { problemText, type Problem } from '../reading/problem.ts';
import { checkFields, parseYaml } from '../reading/yaml-file.ts';
import { changesSchema } from './change-log.ts';
import { timelineSchema } from './timeline.ts';

function told(schema: typeof changesSchema | typeof timelineSchema, text: string): string[] {
  const problems: Problem[] = [];
  const parsed = parseYaml('dates.yaml', text, (one) => problems.push(one));
  if (parsed) checkFields(parsed, schema, (one) => problems.push(one));
  return problems.map(problemText);
}

test('a day that the calendar has not is not also out of order', () => {
  expect(
    told(changesSchema, '- { date: 2021-02-30, what: [A.] }\n- { date: 2021-02-01, what: [B.] }\n'),
  ).toEqual([
    "dates.yaml:1 (entry 1 → date): This is the text '2021-02-30', but should be a day of the calendar. Write here: Day of the change; the newest is the date of the content. Example: '2026-11-26'",
  ]);
});

test('a year between typographic quotation marks is not also before its end', () => {
  expect(
    told(
      timelineSchema,
      '- { id: a, lane: study, from: ‘2019’, to: 2020, name: A, when: In 2019, what: { text: A., by: [b] } }\n'.replace(
        'to: 2020',
        "to: '2020'",
      ),
    ),
  ).toEqual([
    "dates.yaml:1 (a → from): A date is a year, a year and month, or a day. YAML knows straight quotation marks only. Write: '2019'",
  ]);
});
