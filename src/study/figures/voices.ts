import { voices as draw } from '../../charts/voices/draw.ts';
import { aboutQuote } from '../derived/about-quote.ts';
import { themeNumber } from '../derived/theme-number.ts';
import { voiceRows } from '../derived/voice-rows.ts';
import { fitted, type FigureKind, type Scene } from './kind.ts';

/** Whether the line below first words says what the quotation is on, or who speaks alone. */
const drawn =
  (form: 'phone' | 'wide' | 'image', width?: number) =>
  ({ study, words, address }: Scene<'voices'>): string =>
    draw(
      voiceRows(study).map(({ label, cells }) => ({
        label,
        cells: cells.map((cell) =>
          cell.map(({ id, speaker, opening, name: lead }) => ({
            name: `${speaker}: ${lead}`,
            opening,
            by: form === 'image' && opening !== undefined ? speaker : `${speaker} · ${lead}`,
            href: address?.(`/quotes/${id}/`),
            about: aboutQuote(study, id),
            preview: `quote/${id}`,
          })),
        ),
      })),
      study.themes.map(({ id, name, number }) => ({
        number,
        numbered: themeNumber(study, id),
        label: name,
      })),
      { ...words, form, width },
    );

/** The quotations by groups of speakers and themes, each with its first words. */
export const voices: FigureKind<'voices'> = {
  page: '/quotes/',
  counts: ({ quotes, themes, participants: { total } }) => [
    quotes.length,
    new Set(quotes.map(({ speaker }) => speaker)).size,
    ...(total === undefined ? [] : [total]),
    ...themes.map(({ number }) => number),
  ],
  labels: ({ quotes }) => [...new Set(quotes.map(({ speaker }) => speaker))],
  // Its groups are those of the table of participants.
  places: ({ quotes, participants }) => [
    ...quotes.filter(({ theme }) => theme !== undefined).map(({ passage }) => passage),
    ...(participants.passage === undefined ? [] : [participants.passage]),
  ],
  table: (study) => ({
    columns: ['group', 'speaker', 'theme', 'opening', 'quotation'],
    rows: voiceRows(study).flatMap(({ label, cells }) =>
      cells
        .flat()
        .map(({ speaker, theme, opening, name: lead }) => [
          label,
          speaker,
          theme === undefined ? '' : themeNumber(study, theme),
          opening ?? '',
          lead,
        ]),
    ),
  }),
  drawings: {
    phone: drawn('phone'),
    wide: drawn('wide'),
    slide: fitted('slide', (width) => drawn('image', width)),
    post: fitted('post', (width) => drawn('image', width)),
  },
};
