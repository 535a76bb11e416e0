// Citations: opened over the page, chosen, copied.
import { describe, expect, test } from 'vitest';
import { until, type Tab } from './tab.ts';
import type { Visit } from './walks.ts';

const APA = '(Bradbury & Lewer, 2021, Findings, theme 1, paragraph 8; GP 1)';

/** Opens the citations of a quotation. */
async function openCitations(tab: Tab, at: Visit['at']): Promise<void> {
  await tab.open(at('/quotes/gp1-key-person/'));
  await tab.click('main a[data-cite]');
  const title = await until('the citations are open', () =>
    tab.ask(() => document.querySelector('dialog[open] h2')?.textContent),
  );
  expect(title).toBe('GP 1: On the service’s part when somebody needs intensive treatment');
}

/** Copies the citation in the style of the APA. */
const copyApa = (tab: Tab): Promise<void> => tab.click('dialog[open] button[aria-label*="APA"]');

/** What the page says that it did. */
const told = (tab: Tab): Promise<string> =>
  until('the page says what it did', () =>
    tab.ask(() =>
      [...document.querySelectorAll('[role=status]')]
        .filter((status) => status.checkVisibility({ visibilityProperty: true }))
        .map(({ textContent }) => textContent.trim())
        .find((words) => words !== ''),
    ),
  );

/** What the reader's clipboard holds, pasted into a field where the reader is. */
async function paste(tab: Tab): Promise<string> {
  await tab.ask(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.focus();
  });
  await tab.press(process.platform === 'darwin' ? 'Meta+v' : 'Control+v');
  return until('the text is pasted', () =>
    tab.ask(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value || undefined),
  );
}

export function cite({ at, withTab }: Visit): void {
  describe('a citation', () => {
    test('is opened over the page, copied in a style and confirmed; then the reader is where they were', () =>
      withTab(async (tab) => {
        await openCitations(tab, at);
        await copyApa(tab);
        expect(await told(tab)).toContain('Copied');
        expect(await paste(tab)).toBe(APA);
        await tab.press('Escape');
        await until('the citations are closed', () =>
          tab.ask(() => document.querySelector('dialog[open]') === null),
        );
        expect(await tab.ask(() => location.href)).toBe(at('/quotes/gp1-key-person/'));
        expect(await tab.ask(() => document.activeElement?.matches('a[data-cite]'))).toBe(true);
      }));

    test.each(['refuses', 'does not have'])(
      'is marked to be copied by hand where the browser %s a clipboard, and the page says so',
      (how) =>
        withTab(async (tab) => {
          await openCitations(tab, at);
          await tab.ask((missing) => {
            const refuse = (): Promise<never> =>
              Promise.reject(new DOMException('Denied', 'NotAllowedError'));
            const refusing = { write: refuse, writeText: refuse };
            Object.defineProperty(navigator, 'clipboard', {
              value: missing ? undefined : refusing,
            });
            Object.defineProperty(document, 'execCommand', { value: () => false });
          }, how === 'does not have');
          await copyApa(tab);
          const words = await told(tab);
          expect(words).not.toContain('Copied');
          expect(await tab.ask(() => getSelection()?.toString().trim())).toBe(APA);
        }),
    );
  });
}
