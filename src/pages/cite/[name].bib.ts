import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFileNames, citationResponse } from '../../files/reference-manager-files.ts';

/** Works as BibTeX. */
export const getStaticPaths = (() =>
  citationFileNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name }, site }) => citationResponse(name, 'bib', site);
