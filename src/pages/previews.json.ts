import type { APIRoute } from 'astro';
import { vancouver } from '../citations/bibliography.ts';
import { fill } from '../lib/fill.ts';
import { extentText, shortPlaceOf, study, subject, ui } from '../site.ts';

/**
 * What links show before they are followed: entries of the glossary and of the reference list, findings,
 * quotations, dates and models, by the names in `data-preview`. Of a quotation there are its first words; it is read whole where it stands. A file of its own, fetched at the first link that a reader points at: in the pages it would
 * cost every reader what few ask for.
 */
export const GET: APIRoute = () => {
  const references = vancouver(study.references, study.record.language);
  return Response.json(
    Object.fromEntries([
      ...study.glossary.map(({ id, explanation }) => [id, explanation.join(' ')] as const),
      ...study.findings.map(
        ({ id, about, statement, extent, passage }) =>
          [
            `finding/${id}`,
            `${statement} (${[
              ...(extent && subject(about).studied ? [extentText(extent.printed)] : []),
              shortPlaceOf(passage),
            ].join(', ')})`,
          ] as const,
      ),
      ...study.quotes.map(
        ({ id, opening, speaker, lead }) =>
          [
            `quote/${id}`,
            opening === undefined
              ? `${speaker}: ${lead}`
              : `${fill(ui.figure.opening, { opening })} ${speaker}. ${lead}`,
          ] as const,
      ),
      ...study.timeline.map(
        ({ id, when, what }) => [`event/${id}`, `${when}: ${what.text}`] as const,
      ),
      ...(study.models?.models ?? []).map(({ id, what }) => [`model/${id}`, what.text] as const),
      ...study.references.map(
        ({ id }, index) => [id, `${index + 1}. ${references[index] ?? ''}`] as const,
      ),
    ]),
  );
};
