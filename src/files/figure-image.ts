// Pictures as pixels, for slides and for posts: the same drawing, with its title, how to read it, its source and terms.
import sharp from 'sharp';
import { COLOURS } from '../charts/colours.ts';
import { partsOf } from '../charts/drawing-parts.ts';
import { oncePer } from '../lib/once-per.ts';
import { drawingOf } from '../study/figures/kinds.ts';
import type { Figure } from '../study/schema/figure.ts';
import { alternativeOf, labelColour, termsOf } from '../views/pictures.ts';
import type { Site } from '../views/site.ts';
import { imageRecord } from './image-record.ts';
import { typeset, whyNotTypeset } from './typesetter.ts';
import template from './figure-image.typ?raw';

/** What a picture is made for, with its size in pixels. */
export const SHAPES = {
  slide: { width: 1600, height: 900 },
  post: { width: 1200, height: 1200 },
} as const;

export type Shape = keyof typeof SHAPES;

/** Name of a file: 'participants-1600x900.png'. */
export const imageName = ({ id }: Figure, shape: Shape): string =>
  `${id}-${SHAPES[shape].width}x${SHAPES[shape].height}.png`;

/** The shapes in which pictures can be taken away; none where a language cannot be typeset. */
export const shapes = (language: string): Shape[] =>
  whyNotTypeset(language) === undefined ? ['slide', 'post'] : [];

async function make(site: Site, figure: Figure, shape: Shape): Promise<Uint8Array> {
  const { study, ui } = site;
  const { width, height } = SHAPES[shape];
  const { language, direction } = study.record;
  const { paper, ink, muted, rule } = COLOURS;
  const page = typeset(template, {
    ...{ width, height, paper, ink, muted, rule, direction },
    accent: labelColour(figure),
    // Typst takes no region beside the language.
    language: new Intl.Locale(language).language,
    label: figure.label,
    background: figure.background ? ui.figure.background : null,
    title: figure.title,
    population: figure.population,
    howToReadLabel: ui.figure.howToRead,
    howToRead: figure.howToRead,
    below: termsOf(site, figure).join(' '),
    drawing: partsOf(drawingOf(study, figure, { form: shape })),
  });
  if (page === undefined) throw new Error('There is no typesetter.');
  return (
    sharp(Buffer.from(page.svg()))
      .resize(width, height)
      // Without dithering, which carries its errors over grounds of one colour.
      .png({ compressionLevel: 6, palette: true, effort: 4, dither: 0 })
      .withXmp(
        imageRecord({
          language,
          title: figure.title,
          alternative: alternativeOf(figure),
          rights: termsOf(site, figure).join(' '),
          licence: study.record.article.licence?.url,
        }),
      )
      .toBuffer()
  );
}

const made = oncePer<Site, Map<string, Promise<Uint8Array>>>(() => new Map());

/** A picture as a PNG file, made once. */
export function imageFile(site: Site, figure: Figure, shape: Shape): Promise<Uint8Array> {
  const name = imageName(figure, shape);
  const file = made(site).get(name) ?? make(site, figure, shape);
  made(site).set(name, file);
  return file;
}
