import type { APIRoute, GetStaticPaths } from 'astro';
import { dataResponse, namesOf } from '../../files/data-files.ts';

/** Each table as CSV. */
export const getStaticPaths = (() =>
  namesOf(new URL(import.meta.env.SITE), 'csv').map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' }, site }) => dataResponse(site, `${file}.csv`);
