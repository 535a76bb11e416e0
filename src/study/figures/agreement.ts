import { agreedDivided as draw, type DrawnFinding } from '../../charts/agreed-divided/draw.ts';
import { fill } from '../../lib/fill.ts';
import { agreedDivided, agreementOf, laneSays } from '../derived/agreement-rows.ts';
import { placeText } from '../derived/place-text.ts';
import { themeNumber } from '../derived/theme-number.ts';
import type { Study, StudyFinding } from '../reading/study.ts';
import { fitted, type FigureKind, type Scene } from './kind.ts';

const wordOf = ({ ui }: Study, { extent }: StudyFinding): string =>
  extent?.printed ?? ui.finding.notStated;

/** What a finding is set against, by its labels. */
const against = ({ findings }: Study, finding: StudyFinding): string =>
  finding.against.map((id) => findings.find((other) => other.id === id)?.label ?? '').join('; ');

/** How a drawing is made: so many units wide, and in an image with the lanes alone that are open at once. */
interface Cut {
  width: number;
  image?: boolean;
}

function drawnTo({ width, image = false }: Cut, scene: Scene<'agreement'>): string {
  const { study, figure, words } = scene;
  const { lanes, further, unstated, forks } = agreedDivided(study, figure);
  const numberOf = ({ theme: of }: StudyFinding): number =>
    study.themes.find(({ id }) => id === of)?.number ?? 1;
  const asDrawn = (finding: StudyFinding): DrawnFinding & { word: string } => ({
    word: wordOf(study, finding),
    label: finding.label,
    number: numberOf(finding),
  });
  const left = [...further, ...unstated].map(({ band }) => band.label);
  return draw(
    (image ? lanes : [...lanes, ...further]).map(({ band, findings }) => ({
      label: band.label,
      findings: findings.map((finding) => {
        const drawn = asDrawn(finding);
        return image && laneSays(band, drawn.word) ? { ...drawn, word: undefined } : drawn;
      }),
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
    {
      ...words,
      width,
      divided: study.ui.models.contested,
      themes: study.themes.map(({ number, name }) => ({ number, label: name })),
      ...(image
        ? {
            face: 'image',
            missing:
              left.length === 0
                ? undefined
                : fill(study.ui.figure.notInPicture, { lanes: left.join(' · ') }),
          }
        : {}),
    },
  );
}

const drawn =
  (width: number) =>
  (scene: Scene<'agreement'>): string =>
    drawnTo({ width }, scene);

/** The findings of the themes, by the groups of words for how widely they were held, and what views differed on. */
export const agreement: FigureKind<'agreement'> = {
  page: '/findings/',
  isTable: true,
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
  drawings: {
    phone: drawn(320),
    wide: drawn(960),
    slide: fitted('slide', (width) => (scene) => drawnTo({ width, image: true }, scene)),
    post: fitted('post', (width) => (scene) => drawnTo({ width, image: true }, scene)),
  },
};
