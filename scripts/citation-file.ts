/** `npm run citation-file`: writes CITATION.cff anew from the study. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationCff } from '../src/study/citation-file.ts';
import { readStudy } from '../src/study/read.ts';
import { contentFolder } from './content-folder.ts';

writeFileSync(join(import.meta.dirname, '../CITATION.cff'), citationCff(readStudy(contentFolder)));
