import { retold as draw } from '../../charts/retold/draw.ts';
import type { StripCell } from '../../charts/retold/strip.ts';
import { placeText } from '../derived/place-text.ts';
import {
  againText,
  retoldOf,
  stripOf,
  toldText,
  type StripParagraph,
} from '../derived/retold-rows.ts';
import type { Study } from '../reading/study.ts';
import type { Passage } from '../schema/passage.ts';
import { fitted, type FigureKind, type Scene } from './kind.ts';

const cellOf = (study: Study, paragraph: StripParagraph): StripCell => ({
  holds: paragraph.setOff ? 'quotation' : paragraph.findings.length > 0 ? 'findings' : 'nothing',
  quoted: paragraph.quoted,
  again: againText(study, paragraph),
});

const drawn =
  (form: 'phone' | 'wide' | 'image', width?: number) =>
  ({ study, words, address }: Scene<'retold'>): string => {
    const parts = stripOf(study);
    const paragraphs = parts.flatMap((part) => part.paragraphs);
    const cell = ({ section, paragraph }: Passage): number =>
      paragraphs.findIndex((one) => one.section === section && one.number === paragraph);
    return draw(
      parts.map(({ label, theme, paragraphs: own }) => ({
        label,
        theme,
        cells: own.map((paragraph) => cellOf(study, paragraph)),
      })),
      retoldOf(study).map(({ finding, places: [first, second] }) => ({
        from: cell(first.passage),
        to: cell(second.passage),
        label: finding.label,
        lines: [toldText(study, first), toldText(study, second)],
        href: address?.(`/findings/#${finding.id}`),
        about: [finding.id],
        preview: `finding/${finding.id}`,
      })),
      { ...words, quotationMark: QUOTATION_MARK, form, width },
    );
  };

/** The mark that stands where participants are quoted. */
const QUOTATION_MARK = '“';

/** The findings that the article tells again with another word for how many, on a strip of its paragraphs. */
export const retold: FigureKind<'retold'> = {
  counts: (study) => [retoldOf(study).length],
  labels: (study) => retoldOf(study).map(({ finding }) => finding.label),
  places: (study) => retoldOf(study).flatMap(({ places }) => places.map(({ passage }) => passage)),
  table: (study) => ({
    columns: ['finding', 'told', 'passage', 'again', 'passageAgain'],
    rows: retoldOf(study).map(({ finding, places: [first, second] }) => [
      finding.label,
      toldText(study, first),
      placeText(study, first.passage),
      toldText(study, second),
      placeText(study, second.passage),
    ]),
  }),
  drawings: {
    phone: drawn('phone'),
    wide: drawn('wide'),
    slide: fitted('slide', (width) => drawn('image', width)),
    post: fitted('post', (width) => drawn('image', width)),
  },
};
