// The brief as a file: the words of its page, typeset.
import { COLOURS } from '../charts/colours.ts';
import { markColour, markDrawing } from '../charts/theme-marks.ts';
import { absolute, study, url, ui } from '../site.ts';
import template from './brief.typ?raw';
import { typeset } from './typesetter.ts';
import { briefText } from '../views/brief.ts';

/** Where the file is, below the base path. */
export const BRIEF_PDF = '/brief/brief.pdf';

/** The brief as a tagged PDF; undefined where the content has none, or where nothing can be typeset. */
export function briefPdf(site: URL | undefined): Uint8Array | undefined {
  if (study.brief === undefined) return undefined;
  const address = absolute(site);
  const { language, region } = new Intl.Locale(study.record.language);
  return typeset(template, {
    ...briefText(study.brief, address, address),
    description: ui.brief.description,
    address: address(url('/')),
    language,
    // A region of several countries (es-419) is none that a typesetter knows.
    region: region?.length === 2 ? region : undefined,
    colours: COLOURS,
    marks: study.themes.map(({ number }) => ({
      drawing: markDrawing(number),
      colour: markColour(number),
    })),
  })?.pdf();
}
