import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMATS } from '../../citations/formats.ts';
import { citationFiles } from '../../files/reference-manager-files.ts';
import { site } from '../../site.ts';

/** Works in the formats of reference managers. */
export const getStaticPaths = (() =>
  citationFiles(site).map(({ file, ...props }) => ({
    params: { file },
    props,
  }))) satisfies GetStaticPaths;

type Props = Omit<ReturnType<typeof citationFiles>[number], 'file'>;

export const GET: APIRoute<Props> = ({ props: { format, content } }) =>
  new Response(content(), {
    headers: { 'content-type': `${FORMATS[format].type}; charset=utf-8` },
  });
