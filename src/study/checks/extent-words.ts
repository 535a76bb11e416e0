import type { Content } from '../reading/content.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { extentFinder } from '../texts/extents-in-text.ts';
import type { Problem } from '../reading/problem.ts';
import { restingTexts } from '../texts/resting-texts.ts';
import { bandOf, type Band } from '../schema/vocabulary.ts';

/** A text whose extent word is not that of its findings. house-style.yaml may list it as an exception. */
interface WrongExtent {
  file: string;
  text: string;
  problem: Problem;
}

/**
 * A sentence, heading, title or label never states a wider extent than the findings it rests on, and never one that the
 * article prints for none of them. A text that rests on passages alone is not checked.
 */
export function wrongExtents(content: Content): WrongExtent[] {
  const { bands } = content.vocabulary.data;
  const ordered = bands.filter(({ unordered }) => !unordered);
  const rank = (band: Band): number => ordered.indexOf(band);
  const extentsIn = extentFinder(content.vocabulary.data);
  // Another place of a finding supports a text only if the text names it, because only then do its sources show it.
  const reported = new Map(evidenceOf(content.findings.data, []).map((one) => [one.id, one]));
  return restingTexts(content).flatMap(({ text, by, ...at }) => {
    const restsOn = by.flatMap((id) => reported.get(id) ?? []);
    if (restsOn.length === 0) return [];
    const words = restsOn.map(({ printed }) => printed ?? null);
    const printed = words.flatMap((word) => (word === null ? [] : (bandOf(bands, word) ?? [])));
    const widest = Math.min(
      ordered.length,
      ...printed.filter(({ unordered }) => !unordered).map((band) => rank(band)),
    );
    return extentsIn(text)
      .filter(({ band }) => !printed.includes(band))
      .slice(0, 1)
      .map(({ word, band }) => ({
        file: at.file,
        text,
        problem: {
          ...at,
          message:
            !band.unordered && rank(band) < widest
              ? `'${word}' is wider than the extent of any finding that this text rests on.`
              : `'${word}' is not the extent of any finding that this text rests on.`,
          remedy: `Write the extent as printed (${[...new Set(words)].map((word) => word ?? 'none').join(', ')}), or name the finding, or the id of its place under 'elsewhere', that states it. Where the word counts nobody, use another.`,
        },
      }));
  });
}
