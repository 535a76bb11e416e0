import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../components/data-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** Each table as CSV and JSON, their description, and the archive of all. */
export const getStaticPaths = (() =>
  Object.keys(dataFiles(new URL(import.meta.env.SITE))).map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' }, site }) => {
  const content = dataFiles(site)[file] ?? '';
  return new Response(typeof content === 'string' ? content : Uint8Array.from(content), {
    headers: { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? '' },
  });
};
