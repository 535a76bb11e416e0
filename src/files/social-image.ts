// The images that social networks show with a link: one for the study, one for each theme.
import sharp from 'sharp';
import { COLOURS } from '../charts/colours.ts';
import { markDrawing } from '../charts/theme-marks.ts';
import type { SocialImage } from '../views/head-tags.ts';
import type { Site } from '../views/site.ts';
import { typeset, whyNotTypeset } from './typesetter.ts';
import template from './social-image.typ?raw';

/** In pixels, as social networks recommend. */
const WIDTH = 1200;
const HEIGHT = 630;

interface Words {
  above: string;
  heading: string;
  below: string;
  mark?: string;
}

function wordsOf({ study, theme, themeNumber }: Site, themeId: string | undefined): Words {
  const { home, record } = study;
  if (themeId === undefined) return { above: home.kind, heading: home.heading, below: record.name };
  const { name, number } = theme(themeId);
  return {
    above: themeNumber(themeId),
    heading: name,
    below: home.kind,
    mark: markDrawing(number),
  };
}

const nameOf = (themeId: string | undefined): string =>
  themeId === undefined ? 'study' : `theme-${themeId}`;

/** Every image, by the name of its file without '.png', with its theme unless it is that of the study. */
export const socialImages = ({ study }: Site): { name: string; theme: string | undefined }[] =>
  whyNotTypeset(study.record.language) === undefined
    ? [undefined, ...study.themes.map(({ id }) => id)].map((id) => ({
        name: nameOf(id),
        theme: id,
      }))
    : [];

/** The image for a page about a theme, or about the study; undefined if there is no typesetter. */
export function socialImageOf(site: Site, themeId?: string): SocialImage | undefined {
  if (whyNotTypeset(site.study.record.language) !== undefined) return undefined;
  const { above, heading } = wordsOf(site, themeId);
  return {
    url: site.url(`/social/${nameOf(themeId)}.png`),
    width: WIDTH,
    height: HEIGHT,
    alt: `${above}: ${heading}`,
  };
}

/** The file of an image. */
export async function socialImageFile(
  site: Site,
  themeId: string | undefined,
): Promise<Uint8Array> {
  const { language, direction } = site.study.record;
  const { paper, ink, muted } = COLOURS;
  const page = typeset(template, {
    ...wordsOf(site, themeId),
    // Typst takes a language without a region here.
    language: new Intl.Locale(language).language,
    direction,
    paper,
    ink,
    muted,
  });
  if (page === undefined) throw new Error('There is no typesetter.');
  return (
    sharp(Buffer.from(page.svg()))
      .resize(WIDTH, HEIGHT)
      // Without dithering, which carries its errors over grounds of one colour.
      .png({ compressionLevel: 6, palette: true, effort: 4, dither: 0 })
      .toBuffer()
  );
}
