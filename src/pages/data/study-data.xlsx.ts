import type { APIRoute } from 'astro';
import { workbook } from '../../files/data-workbook.ts';

/** All tables as one workbook. */
export const GET: APIRoute = async ({ site }) =>
  new Response(Uint8Array.from(await workbook(site)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
