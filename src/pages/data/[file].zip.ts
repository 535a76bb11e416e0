import type { APIRoute, GetStaticPaths } from 'astro';
import { dataResponse, namesOf } from '../../files/data-files.ts';

/** The archive of all data. */
export const getStaticPaths = (() =>
  namesOf(new URL(import.meta.env.SITE), 'zip').map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' }, site }) => dataResponse(site, `${file}.zip`);
