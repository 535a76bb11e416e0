import { abbreviations } from './checks/abbreviations.ts';
import { coverage } from './checks/coverage.ts';
import { evidence } from './checks/evidence.ts';
import { extents } from './checks/extents.ts';
import { knownIds } from './checks/known-ids.ts';
import { language } from './checks/language.ts';
import { locked } from './checks/locked.ts';
import { opposition } from './checks/opposition.ts';
import { participantSums } from './checks/participant-sums.ts';
import { quotations } from './checks/quotations.ts';
import { redirects } from './checks/redirects.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import type { Problem } from './problem.ts';
import type { Content } from './content.ts';

const CHECKS: readonly ((content: Content) => Problem[])[] = [
  uniqueIds,
  knownIds,
  extents,
  opposition,
  participantSums,
  quotations,
  evidence,
  language,
  abbreviations,
  coverage,
  redirects,
  locked,
];

/** Runs every check across files; each reports what it finds, so that all problems are told at once. */
export function check(content: Content): Problem[] {
  return CHECKS.flatMap((run) => run(content));
}
