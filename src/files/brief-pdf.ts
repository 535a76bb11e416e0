// The brief as a PDF, with the same text as its page.
import { COLOURS } from '../charts/colours.ts';
import { markColour, markDrawing } from '../charts/theme-marks.ts';
import template from './brief.typ?raw';
import { typeset } from './typesetter.ts';
import { briefText } from '../views/brief.ts';
import type { Site } from '../views/site.ts';

/** Path of the file below the base path. */
export const BRIEF_PDF = '/brief/brief.pdf';

/** The brief as a tagged PDF; undefined if the content has none or if there is no typesetter. */
export function briefPdf(site: Site): Uint8Array | undefined {
  const { absolute, study, ui, url } = site;
  if (study.brief === undefined) return undefined;
  const { language, region } = new Intl.Locale(study.record.language);
  return typeset(template, {
    ...briefText(site, study.brief, absolute),
    description: ui.brief.description,
    address: absolute(url('/')),
    language,
    // Typst does not know regions of several countries (es-419).
    region: region?.length === 2 ? region : undefined,
    colours: COLOURS,
    marks: study.themes.map(({ number }) => ({
      drawing: markDrawing(number),
      colour: markColour(number),
    })),
  })?.pdf();
}
