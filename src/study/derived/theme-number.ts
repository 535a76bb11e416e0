import { fill } from '../../lib/fill.ts';
import type { Study } from '../reading/study.ts';

/** 'Theme 1' */
export function themeNumber({ themes, ui }: Pick<Study, 'themes' | 'ui'>, id: string): string {
  const theme = themes.find((candidate) => candidate.id === id);
  if (theme === undefined) throw new Error(`There is no theme '${id}'.`);
  return fill(ui.theme.numbered, { number: theme.number });
}
