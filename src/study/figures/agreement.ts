import { agreedDivided as draw, type DrawnFinding } from '../../charts/agreed-divided/draw.ts';
import { agreedDivided, agreementOf } from '../derived/agreement-rows.ts';
import { placeText } from '../derived/place-text.ts';
import { themeNumber } from '../derived/theme-number.ts';
import type { Study, StudyFinding } from '../reading/study.ts';
import type { FigureKind, Scene } from './kind.ts';

const wordOf = ({ ui }: Study, { extent }: StudyFinding): string =>
  extent?.printed ?? ui.finding.notStated;

/** What a finding is set against, by its labels. */
const against = ({ findings }: Study, finding: StudyFinding): string =>
  finding.against.map((id) => findings.find((other) => other.id === id)?.label ?? '').join('; ');

/** Draws it so many units wide. */
const drawn =
  (width: number) =>
  ({ study, figure, words }: Scene<'agreement'>): string => {
    const { lanes, further, forks } = agreedDivided(study, figure);
    const numberOf = ({ theme: of }: StudyFinding): number =>
      study.themes.find(({ id }) => id === of)?.number ?? 1;
    const asDrawn = (finding: StudyFinding): DrawnFinding => ({
      word: wordOf(study, finding),
      label: finding.label,
      number: numberOf(finding),
    });
    return draw(
      [...lanes, ...further].map(({ band, findings }) => ({
        label: band.label,
        findings: findings.map(asDrawn),
      })),
      forks.map(({ question, sides, between }) => ({
        question: question?.question,
        number: sides[0]?.[0] === undefined ? 1 : numberOf(sides[0][0]),
        sides: sides.map((side) =>
          side.map((finding) => ({
            ...asDrawn(finding),
            reasons: (question?.reasons ?? [])
              .filter(({ of }) => of === finding.id)
              .map(({ text }) => text),
          })),
        ),
        between: between.length === 0 ? undefined : question?.between?.text,
      })),
      { ...words, width, divided: study.ui.models.contested },
    );
  };

/** The findings of the themes, by the groups of words for how widely they were held, and what views differed on. */
export const agreement: FigureKind<'agreement'> = {
  page: '/findings/',
  counts: ({ participants: { total } }) => (total === undefined ? [] : [total]),
  labels: ({ vocabulary: { bands } }, { questions }) => [
    ...bands.map(({ label }) => label),
    ...questions.map(({ question }) => question),
  ],
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
  drawings: { phone: drawn(320), wide: drawn(960) },
};
