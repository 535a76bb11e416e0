import type { APIRoute } from 'astro';
import { COLOURS } from '../charts/colours.ts';
import { ICON_SIZES } from '../views/icons.ts';
import { study, url } from '../site.ts';

/** The web app manifest, for a reader who adds the site to a home screen. It still opens in the browser. */
export const GET: APIRoute = () => {
  const { name, description, language, direction } = study.record;
  const manifest = {
    id: url('/'),
    name,
    description,
    lang: language,
    dir: direction,
    start_url: url('/'),
    scope: url('/'),
    display: 'browser',
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: [
      { src: url('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.manifest.map((size) => ({
        src: url(`/icons/${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
