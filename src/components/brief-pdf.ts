// The brief as a file: the words of its page, typeset.
import { COLOURS, markColour } from '../charts/colours.ts';
import { markDrawing } from '../charts/mark.ts';
import { absolute, study, url, words } from '../site.ts';
import template from '../typesetting/brief.typ?raw';
import { typeset } from '../typesetting/typesetter.ts';
import { briefText } from './brief.ts';

/** Where the file is, below the base path. */
export const BRIEF_PDF = '/brief/brief.pdf';

/** The brief as a tagged PDF; undefined where the content has none, or where nothing can be typeset. */
export function briefPdf(site: URL | undefined): Uint8Array | undefined {
  if (study.brief === undefined) return undefined;
  const address = absolute(site);
  const { language, region } = new Intl.Locale(study.record.language);
  return typeset(template, {
    ...briefText(study.brief, address, address),
    description: words.brief.description,
    address: address(url('/')),
    language,
    region,
    colours: COLOURS,
    marks: study.themes.map(({ number }) => ({
      drawing: markDrawing(number),
      colour: markColour(number),
    })),
  })?.pdf();
}
