import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, csvFile, svgFile } from '../../components/pictures.ts';
import { study } from '../../site.ts';

/** Each picture as an SVG and as a CSV file. */
export const getStaticPaths = (() =>
  study.figures.flatMap((figure) => [
    { params: { file: `${figure.id}.svg` }, props: { figure, format: 'svg' } },
    { params: { file: `${figure.id}.csv` }, props: { figure, format: 'csv' } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: (typeof study.figures)[number]; format: string }> = ({
  props: { figure, format },
  site,
}) =>
  format === 'svg'
    ? new Response(svgFile(figure, absolute(site)), {
        headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
      })
    : new Response(csvFile(figure), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
