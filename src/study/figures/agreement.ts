import { bandMatrix } from '../../charts/band-matrix/draw.ts';
import type { MatrixBand } from '../../charts/band-matrix/slots.ts';
import { agreementOf, type AgreementBand } from '../derived/agreement-rows.ts';
import { placeText } from '../derived/place-text.ts';
import { themeNumber } from '../derived/theme-number.ts';
import type { Study, StudyFinding } from '../reading/study.ts';
import type { FigureKind } from './kind.ts';

const wordOf = ({ ui }: Study, { extent }: StudyFinding): string =>
  extent?.printed ?? ui.finding.notStated;

/** Bands of findings as the drawing takes them. */
export const matrixBands = (study: Study, bands: readonly AgreementBand[]): MatrixBand[] =>
  bands.map(({ band, cells }) => ({
    label: band.label,
    cells: cells.map((cell) =>
      cell.map((finding) => ({
        id: finding.id,
        label: finding.label,
        word: wordOf(study, finding),
      })),
    ),
  }));

/** What a finding is set against, by its labels. */
const against = ({ findings }: Study, finding: StudyFinding): string =>
  finding.against.map((id) => findings.find((other) => other.id === id)?.label ?? '').join('; ');

/** The findings of the themes, by the groups of words for how widely they were held. */
export const agreement: FigureKind<'agreement'> = {
  page: '/findings/',
  counts: ({ participants: { total } }) => [total],
  labels: ({ vocabulary: { bands } }) => bands.map(({ label }) => label),
  places: ({ findings }) =>
    findings.filter(({ theme }) => theme !== undefined).map(({ passage }) => passage),
  table: (study) => {
    const { bands, unstated } = agreementOf(study);
    return {
      columns: ['band', 'extent', 'theme', 'finding', 'statement', 'against', 'passage'],
      rows: [...bands, ...unstated].flatMap(({ band, cells }) =>
        cells
          .flat()
          .map((finding) => [
            band.label,
            wordOf(study, finding),
            finding.theme === undefined ? '' : themeNumber(study, finding.theme),
            finding.label,
            finding.statement,
            against(study, finding),
            placeText(study, finding.passage),
          ]),
      ),
    };
  },
  drawings: {
    phone: ({ study, words }) => {
      const { bands, opposed } = agreementOf(study);
      return bandMatrix(
        study.themes.map(({ id, name, number }) => ({
          label: `${themeNumber(study, id)}: ${name}`,
          number,
        })),
        matrixBands(study, bands),
        opposed,
        { ...words, joined: study.ui.finding.against },
      );
    },
  },
};
