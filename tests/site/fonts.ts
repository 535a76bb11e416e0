// How this machine draws letters: pictures of pages can be compared where the fonts are the same.
import type { Page } from 'playwright-core';

/** Every font that the pages ask for, and those that stand in for them. */
const families = [
  'system-ui',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Arial',
  'sans-serif',
  'Iowan Old Style',
  'Palatino Linotype',
  'Palatino',
  'P052',
  'Georgia',
  'serif',
  'monospace',
];

/** The width of a line in each font; one that is not there is as wide as 'monospace'. */
export const lineWidths = (page: Page): Promise<Record<string, number>> =>
  page.evaluate((names) => {
    const context = document.createElement('canvas').getContext('2d');
    return Object.fromEntries(
      names.map((name) => {
        const generic = ['system-ui', 'sans-serif', 'serif', 'monospace'].includes(name);
        if (context) context.font = `100px ${generic ? name : `"${name}", monospace`}`;
        const { width } = context?.measureText('Quartz glyphs, vexed: “fjord” 0123456789') ?? {};
        return [name, Math.round((width ?? 0) * 10) / 10];
      }),
    );
  }, families);
