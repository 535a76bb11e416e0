import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../views/pictures.ts';
import { site, study } from '../../site.ts';

/** The rows of each picture as a CSV file. */
export const getStaticPaths = (() =>
  study.figures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: (typeof study.figures)[number] }> = ({ props: { figure } }) =>
  new Response(csvFile(site, figure), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
