import { accepted } from './checks/accepted.ts';
import { abbreviations } from './checks/abbreviations.ts';
import { addresses } from './checks/addresses.ts';
import { caveats } from './checks/caveats.ts';
import { coverage } from './checks/coverage.ts';
import { evidence } from './checks/evidence.ts';
import { extents } from './checks/extents.ts';
import { headings } from './checks/headings.ts';
import { knownIds } from './checks/known-ids.ts';
import { houseStyle } from './checks/house-style.ts';
import { links } from './checks/links.ts';
import { locked } from './checks/locked.ts';
import { opposition } from './checks/opposition.ts';
import { output } from './checks/output.ts';
import { participantSums } from './checks/participant-sums.ts';
import { privacy } from './checks/privacy.ts';
import { proofClaimed } from './checks/proof-claimed.ts';
import { quotationGlyphs } from './checks/quotation-glyphs.ts';
import { quotations } from './checks/quotations.ts';
import { shapes } from './checks/shapes.ts';
import { speakers } from './checks/speakers.ts';
import { terms } from './checks/terms.ts';
import { typedQuotations } from './checks/typed-quotations.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import type { Problem } from './reading/problem.ts';
import type { Content, PartialContent } from './reading/content.ts';

const CHECKS: readonly ((content: Content) => Problem[])[] = [
  uniqueIds,
  knownIds,
  extents,
  opposition,
  participantSums,
  quotationGlyphs,
  quotations,
  typedQuotations,
  speakers,
  shapes,
  privacy,
  evidence,
  caveats,
  houseStyle,
  abbreviations,
  terms,
  coverage,
  addresses,
  links,
  headings,
  output,
  locked,
  accepted,
  proofClaimed,
];

/** Checks of ids and of what has a page: a wrong one changes addresses as well. */
const OF_IDS: readonly ((content: Content) => Problem[])[] = [uniqueIds, knownIds, coverage];

/** The problems of each check; those of addresses only once ids and pages are right. */
function problemsOf(
  checks: typeof CHECKS,
  run: (check: (content: Content) => Problem[]) => Problem[],
): Problem[] {
  const found = checks.map((one) => ({ one, problems: run(one) }));
  const wrongIds = found.some(({ one, problems }) => OF_IDS.includes(one) && problems.length > 0);
  return found
    .filter(({ one }) => !(wrongIds && one === addresses))
    .flatMap(({ problems }) => problems);
}

/** Runs every check across files and returns all problems, so that they are reported at once. */
export function check(content: Content): Problem[] {
  return problemsOf(CHECKS, (one) => one(content));
}

/** Thrown when a check asks for a file that could not be read. */
class Unread extends Error {}

/**
 * Runs the checks that need only files that could be read. The checks of ids run in any case: they skip the ids that
 * they cannot know.
 *
 * @param unread The parts of the content that could not be read.
 */
export function checkRead(
  content: PartialContent,
  unread: ReadonlySet<keyof PartialContent>,
): Problem[] {
  const known = new Proxy(content, {
    get(target, name: keyof PartialContent) {
      if (unread.has(name)) throw new Unread();
      return target[name];
    },
  }) as Content;
  return problemsOf(CHECKS, (one) => {
    try {
      // Those of ids skip what they cannot know.
      return one(one === uniqueIds || one === knownIds ? (content as Content) : known);
    } catch (error) {
      if (error instanceof Unread) return [];
      throw error;
    }
  });
}
