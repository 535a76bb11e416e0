import type { APIRoute, GetStaticPaths } from 'astro';
import { extname } from 'node:path';
import { CODEBOOK, codebook } from '../../files/codebook.ts';
import { dataFiles } from '../../files/data-files.ts';
import { WORKBOOK, workbook } from '../../files/data-workbook.ts';
import { site, study } from '../../site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.qdc': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** Each table as CSV and JSON, the description of all, the archive, the workbook and the codebook. */
export const getStaticPaths = (() =>
  [...Object.keys(dataFiles(site)), WORKBOOK, CODEBOOK].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

async function contentOf(file: string): Promise<string | Uint8Array> {
  if (file === CODEBOOK) return codebook(study);
  if (file === WORKBOOK) return workbook(site);
  return dataFiles(site)[file] ?? '';
}

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const content = await contentOf(file);
  return new Response(typeof content === 'string' ? content : Uint8Array.from(content), {
    headers: { 'content-type': TYPES[extname(file)] ?? '' },
  });
};
