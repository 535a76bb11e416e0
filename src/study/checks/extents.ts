import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';
import { bandOf } from '../schema/vocabulary.ts';

/** Each finding has the extent that the article prints, in the band that its words belong to. */
export function extents({ findings, vocabulary }: Content): Problem[] {
  const { bands, subjects } = vocabulary.data;
  const unstated = bands.find(({ words }) => words.length === 0);
  const whereNone =
    unstated === undefined
      ? `{ printed: null, band: not-stated } where the article states none, after adding to the bands of ${vocabulary.file}: { id: not-stated, label: Not stated, words: [], unordered: true }`
      : `{ printed: null, band: ${unstated.id} } where the article states none`;
  return findings.data.flatMap((finding, index): Problem[] => {
    const wrong = (message: string, remedy: string): Problem[] => [
      {
        file: findings.file,
        line: findings.lineOf([index, 'extent']),
        place: `${finding.id} → extent`,
        message,
        remedy,
      },
    ];
    const { extent } = finding;
    if (bands.length === 0) {
      return extent === undefined
        ? []
        : wrong(
            'The study has no bands.',
            `Delete the extent, or add bands to ${vocabulary.file}.`,
          );
    }
    if (extent === undefined) {
      return wrong(
        'The finding has no extent.',
        `Write extent: { printed: 'Most participants', band: ${bands[0]?.id ?? 'most'} } with the words of the article, or ${whereNone}.`,
      );
    }
    const subject = subjects.find(({ id }) => id === finding.about);
    // Already reported as an unknown id.
    if (subject === undefined) return [];
    if (!subject.studied) {
      return extent.band === undefined
        ? []
        : wrong(
            `An extent that counts ${finding.about} has no band: bands are for the people who were studied.`,
            "Delete 'band', or correct 'about'.",
          );
    }
    const band = bands.find(({ id }) => id === extent.band);
    if (band === undefined) {
      return extent.band === undefined
        ? wrong(
            'The extent has no band.',
            extent.printed === null
              ? `Write extent: ${whereNone}.`
              : `Add band: one of ${bands
                  .filter(({ words }) => words.length > 0)
                  .map(({ id }) => id)
                  .join(', ')}.`,
          )
        : [];
    }
    const { printed } = extent;
    if (printed === null) {
      return band.words.length === 0
        ? []
        : wrong(
            `The article prints no extent, but the band is '${band.id}'.`,
            `Write the printed words, or extent: ${whereNone}.`,
          );
    }
    return bandOf(bands, printed) === band
      ? []
      : wrong(
          `'${printed}' does not belong to band '${band.id}' (${band.words.join(', ') || 'no words'}).`,
          `Write the band to which the printed words belong; never a wider one.`,
        );
  });
}
