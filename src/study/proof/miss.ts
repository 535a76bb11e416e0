import type { Path } from '../reading/yaml-file.ts';
import type { Problem } from '../reading/problem.ts';

/** Something that is not proved: a problem with the path of its field. */
export interface Miss extends Problem {
  /** Path in the file of what is not proved, with all fields below it. */
  path: Path;
  /** True if another miss explains it, so that it is not reported as well. */
  follows?: boolean;
  /** How the lock records it, where it is none of the fields of proved-fields.ts. */
  records?: { record: string; field: string; value: string };
}

/** Records something that is not proved. The rest is compared all the same. */
export type MissReporter = (miss: Miss) => void;
