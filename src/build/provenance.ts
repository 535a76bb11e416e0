import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { filesBelow } from '../lib/html-pages.ts';
import { proofCounts } from '../study/proof/proof-summary.ts';
import type { BuiltSite } from './built-site.ts';

/** Where a site says what it was made from. */
export const PROVENANCE = 'provenance.json';

/**
 * One hash of many files: the SHA-256 of a list of theirs, as `sha256sum` writes it, sorted by path. Anybody can compute
 * it: `find . -type f ! -name provenance.json -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`.
 *
 * @param read The bytes of a file, by its path.
 */
export function hashOfFiles(
  paths: readonly string[],
  read: (path: string) => string | Uint8Array,
): string {
  const all = createHash('sha256');
  for (const path of paths.toSorted((one, other) =>
    Buffer.compare(Buffer.from(one), Buffer.from(other)),
  ))
    all.update(`${createHash('sha256').update(read(path)).digest('hex')}  ${path}\n`);
  return all.digest('hex');
}

/** The version of this project, or of a package that it uses. */
function versionOf(name?: string): string {
  const manifest = findPackageJSON(name ?? '..', import.meta.url);
  if (manifest === undefined) throw new Error(`The package '${name ?? ''}' has no package.json.`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/**
 * Writes `provenance.json`: hashes of the content and of every other file of the site, the versions that made it, and
 * how much of the content was proved. Two builds with the same hashes have the same bytes.
 *
 * @param content Folder of the study.
 */
export function writeProvenance(site: BuiltSite, content: string): string {
  const pages = new Map(site.pages.map(({ file, html }) => [file, html]));
  const hash = hashOfFiles(
    filesBelow(site.folder).filter((file) => file !== PROVENANCE),
    (file) => pages.get(file) ?? readFileSync(join(site.folder, file)),
  );
  const provenance = {
    content: hashOfFiles(filesBelow(content), (file) => readFileSync(join(content, file))),
    site: hash,
    versions: {
      engine: versionOf(),
      node: process.versions.node,
      astro: versionOf('astro'),
      pagefind: versionOf('pagefind'),
    },
    proved: site.study.lock === undefined ? null : proofCounts(site.study.lock),
  };
  site.write(PROVENANCE, `${JSON.stringify(provenance, undefined, 2)}\n`);
  return `the site has the SHA-256 ${hash}`;
}
