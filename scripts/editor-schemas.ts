/** `npm run editor-schemas`: writes a JSON Schema for each file of the content, for editors, and the reference of all fields. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { contentReference } from '../src/study/reading/content-reference.ts';
import { editorSchemas } from '../src/study/reading/editor-schemas.ts';

const folder = '.vscode/schemas';
mkdirSync(folder, { recursive: true });
const schemas = editorSchemas();
for (const { file, schema } of schemas)
  writeFileSync(`${folder}/${file.replace(/\.\w+$/u, '.json')}`, JSON.stringify(schema));
const reference = 'docs/content-reference.md';
writeFileSync(reference, contentReference());
console.log(
  `Schemas of ${schemas.length} files are in ${folder}/; their fields are described in ${reference}.`,
);
