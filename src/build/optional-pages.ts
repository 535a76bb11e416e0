import type { InjectedRoute } from 'astro';
import type { Study } from '../study/reading/study.ts';

/** The pages that a site has only if the content has something for them, by address and file. */
export function optionalPages(study: Study): InjectedRoute[] {
  const pages: Record<string, boolean> = {
    appraisal: study.appraisal !== undefined,
    brief: study.brief !== undefined,
    glossary: study.glossary.length > 0,
    'study/participants': study.participants.variables.length > 0,
    'what-might-help': study.models !== undefined,
    'study/notes': study.notes.length > 0,
    'study/references': study.references.length > 0,
  };
  return Object.entries(pages)
    .filter(([, exists]) => exists)
    .map(([page]) => ({
      pattern: `/${page}/`,
      entrypoint: new URL(`../optional-pages/${page}.astro`, import.meta.url),
    }));
}
