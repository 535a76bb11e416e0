import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Study } from '../study/reading/study.ts';
import { dataTables } from '../study/tables/all.ts';
import { dataPackage } from '../study/tables/data-package.ts';
import { pictureTableName } from '../study/tables/table.ts';

/** The parts of a data package that are compared. */
interface Descriptor {
  homepage: string;
  resources: { name: string }[];
}

/**
 * Whether a site was built from the study as it is now. Compares the checksums of the tables in its data package with
 * those of the study. The rows of pictures are ignored, because only a build computes them.
 */
export function isBuiltFrom(folder: string, study: Study): boolean {
  const file = join(folder, 'data/datapackage.json');
  if (!existsSync(file)) return false;
  const built = JSON.parse(readFileSync(file, 'utf8')) as Descriptor;
  const source = { study, root: built.homepage };
  const pictures = study.figures.map(({ id }) => pictureTableName(id));
  const resources = built.resources.filter(({ name }) => !pictures.includes(name));
  return isDeepStrictEqual(
    { ...built, resources },
    JSON.parse(dataPackage(source, dataTables(source))),
  );
}
