import type { APIRoute, GetStaticPaths } from 'astro';
import { svgFile } from '../../views/pictures.ts';
import { site, study } from '../../site.ts';

/** Each picture as an SVG file. */
export const getStaticPaths = (() =>
  study.figures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: (typeof study.figures)[number] }> = ({ props: { figure } }) =>
  new Response(svgFile(site, figure), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
