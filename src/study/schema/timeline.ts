import { z } from 'zod';
import { claim, named, own, ref } from './fields.ts';

/** Whether the calendar has a year, a month or a day: 2013, 2019-05, 2019-04-01. */
function isDate(text: string): boolean {
  const whole = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(whole);
}

const hasNumber = (words: string, number: number): boolean =>
  (words.match(/\d+/gu) ?? []).some((digits) => Number(digits) === number);

const when = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, {
    error: 'A date is a year, a year and month, or a day',
    // The order of two dates says nothing while one of them is none.
    abort: true,
  })
  .refine(isDate, { error: 'The calendar has no such date', abort: true });

/** timeline.yaml: dated events of the background and of the study. */
export const timelineSchema = z.array(
  z
    .strictObject({
      id: named('timeline', 'Id of the entry.'),
      lane: ref('lanes', 'Id of the lane: one for the background, one for the study.'),
      from: when
        .describe('When it began or happened: 2013, 2019-05 or 2019-04-01.')
        .meta({ example: '2019-05' }),
      to: when
        .optional()
        .meta({ description: 'When it ended, where it lasted.', example: '2019-12' }),
      approximate: z
        .boolean()
        .default(false)
        .describe(
          "True where the scale needs an end that the article does not print: 'early 2000s'.",
        ),
      labelled: z
        .boolean()
        .default(true)
        .describe('False where the picture does not name it: pointing at it does, and the table.'),
      name: own('The event in a few words, for the picture.', 'Interviews').max(40),
      when: own("The date in words as precise as the article's: 'From 2013'."),
      what: claim.describe('What happened.'),
    })
    .refine(
      // '2019' means the end of the year here, so 2019-05 to 2019 is valid.
      ({ from, to }) => to === undefined || to >= from.slice(0, to.length),
      { path: ['to'], error: 'It ends before it begins' },
    )
    .refine(
      // The name of a month depends on the language; year and day do not.
      ({ from, when: words }) => {
        const [year = '', , day] = from.split('-');
        return words.includes(year) && (day === undefined || hasNumber(words, Number(day)));
      },
      { path: ['when'], error: "The words have not the year and the day of 'from'" },
    ),
);

export type TimelineEntry = z.output<typeof timelineSchema>[number];
