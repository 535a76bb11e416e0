import type { APIRoute, GetStaticPaths } from 'astro';
import { iconFile, ICON_SIZES } from '../../views/icons.ts';

/** The icon of the site in each width. */
export const getStaticPaths = (() =>
  [...ICON_SIZES.manifest, ICON_SIZES.touch].map((size) => ({
    params: { size: String(size) },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
  new Response(Buffer.from(await iconFile(size)), { headers: { 'content-type': 'image/png' } });
