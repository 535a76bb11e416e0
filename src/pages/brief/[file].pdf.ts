import type { APIRoute, GetStaticPaths } from 'astro';
import { basename } from 'node:path';
import { BRIEF_PDF, briefPdf } from '../../files/brief-pdf.ts';
import { site, study } from '../../site.ts';
import { whyNotTypeset } from '../../files/typesetter.ts';

/** The brief as a PDF, if the content has one and it can be typeset. */
export const getStaticPaths = (() =>
  study.brief !== undefined && whyNotTypeset(study.record.language) === undefined
    ? [{ params: { file: basename(BRIEF_PDF, '.pdf') } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(Buffer.from(briefPdf(site) ?? []), {
    headers: { 'content-type': 'application/pdf' },
  });
