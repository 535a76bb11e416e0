import type { APIRoute, GetStaticPaths } from 'astro';
import { imageFile, imageName, shapes, type Shape } from '../../files/figure-image.ts';
import { site, study } from '../../site.ts';
import type { Figure } from '../../study/schema/figure.ts';

/** Each picture for slides and for posts, where it can be made. */
export const getStaticPaths = (() =>
  study.figures.flatMap((figure) =>
    shapes(study.record.language).map((shape) => ({
      params: { image: imageName(figure, shape).replace(/\.png$/u, '') },
      props: { figure, shape },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure; shape: Shape }> = async ({
  props: { figure, shape },
}) =>
  new Response(Buffer.from(await imageFile(site, figure, shape)), {
    headers: { 'content-type': 'image/png' },
  });
