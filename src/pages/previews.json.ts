import type { APIRoute } from 'astro';
import { vancouver } from '../citations/bibliography.ts';
import { study } from '../site.ts';

/**
 * Texts for link previews: entries of the glossary and of the reference list, by the names in `data-preview`. A separate
 * file, fetched for the first preview, so that pages stay small.
 */
export const GET: APIRoute = () => {
  const references = vancouver(study.references, study.record.language);
  return Response.json(
    Object.fromEntries([
      ...study.glossary.map(({ id, explanation }) => [id, explanation.join(' ')] as const),
      ...study.references.map(
        ({ id }, index) => [id, `${index + 1}. ${references[index] ?? ''}`] as const,
      ),
    ]),
  );
};
