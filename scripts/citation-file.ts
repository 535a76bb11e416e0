/** `npm run citation-file`: writes CITATION.cff from the study. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationCff } from '../src/files/citation-cff.ts';
import { readStudy } from '../src/study/read.ts';
import { contentFolder } from './settings.ts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
writeFileSync(join(root, 'CITATION.cff'), citationCff(readStudy(contentFolder), version));
