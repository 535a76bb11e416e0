/** `npm run addresses`: adds the new addresses of the built site to addresses.yaml, behind those that are there. */
import { appendFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressesOf } from '../src/integrations/addresses.ts';
import { FILES } from '../src/study/content.ts';
import { readStudy } from '../src/study/read.ts';
import { contentFolder } from './content-folder.ts';

if (!existsSync('dist')) {
  console.error('There is no dist/. Build the site first: npm run build');
  process.exit(1);
}
const study = readStudy(contentFolder);
const added = addressesOf(resolve('dist'), study).filter(
  (address) => !study.addresses.includes(address),
);
if (added.length > 0) {
  appendFileSync(
    join(contentFolder, FILES.addresses.file),
    added.map((address) => `- ${address}\n`).join(''),
  );
}
console.log(`${added.length} addresses added to ${FILES.addresses.file}.`);
