import type { APIRoute, GetStaticPaths } from 'astro';
import { socialImageFile, socialImages } from '../../files/social-image.ts';
import { site } from '../../site.ts';

/** The social images, if they can be made. */
export const getStaticPaths = (() =>
  socialImages(site).map(({ name, theme }) => ({
    params: { image: name },
    props: { theme },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ theme: string | undefined }> = async ({ props: { theme } }) =>
  new Response(Buffer.from(await socialImageFile(site, theme)), {
    headers: { 'content-type': 'image/png' },
  });
