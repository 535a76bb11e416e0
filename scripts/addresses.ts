/** `npm run addresses`: adds the new addresses of the built site at the end of addresses.yaml. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '../src/build/addresses.ts';
import { isBuiltFrom } from '../src/build/built-from.ts';
import { readPages } from '../src/lib/html-pages.ts';
import { FILES } from '../src/study/reading/content.ts';
import { readStudy } from '../src/study/read.ts';
import { contentFolder } from './settings.ts';

const study = readStudy(contentFolder);
if (!isBuiltFrom('dist', study)) {
  console.error(
    `dist/ was not built from ${contentFolder} as it is now. Build the site first: npm run build`,
  );
  process.exit(1);
}
const added = addressesOf(readPages('dist'), study).filter(
  (address) => !study.addresses.includes(address),
);
if (added.length > 0) {
  appendFileSync(
    join(contentFolder, FILES.addresses.file),
    added.map((address) => `- ${address}\n`).join(''),
  );
}
console.log(`Addresses added to ${FILES.addresses.file}: ${added.length}.`);
