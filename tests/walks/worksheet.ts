// A reader's own appraisal.
import { describe, expect, test } from 'vitest';
import type { Tab } from './tab.ts';
import { until } from './tab.ts';
import type { Visit } from './walks.ts';

const NOTES = 'Sixteen people; theirs is one side. “Is it enough?”';

/** What stands in the fields, and what of it would be on paper. */
const written = (tab: Tab): Promise<{ fields: string[]; paper: string[] }> =>
  tab.ask(() => {
    const some = (texts: string[]): string[] => texts.filter((text) => text !== '');
    return {
      fields: some([...document.querySelectorAll('textarea')].map(({ value }) => value)),
      paper: some([...document.querySelectorAll('.written')].map((it) => it.textContent)),
    };
  });

export function worksheet({ at, withTab }: Visit): void {
  describe('the worksheet', () => {
    test('keeps what is typed, says so, and has it on paper, also after the page is loaded again', () =>
      withTab(async (tab) => {
        await tab.open(at('/appraisal/'));
        expect(await written(tab)).toEqual({ fields: [], paper: [] });
        await tab.click('textarea');
        await tab.type(NOTES);
        await until('the page says that the notes are kept', () =>
          tab.ask(
            () =>
              document.querySelector('#worksheet [role=status]')?.textContent.trim() || undefined,
          ),
        );
        expect(await written(tab)).toEqual({ fields: [NOTES], paper: [NOTES] });
        await tab.reload();
        expect(await written(tab)).toEqual({ fields: [NOTES], paper: [NOTES] });
      }));
  });
}
