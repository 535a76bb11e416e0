import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { BuiltSite } from './built-site.ts';

/** Packages that are copied into the site as separate files, so that no bundle mentions them. */
const COPIED = ['@orama/stemmers', 'pagefind'];

/** The package of a module; undefined for our own. */
const packageOf = (module: string): string | undefined =>
  module
    .split(/[\\/]node_modules[\\/]/u)
    .slice(1)
    .at(-1)
    ?.match(/^(?:@[^\\/]+[\\/])?[^\\/]+/u)?.[0];

/** Records the packages that were bundled for the browser. */
export const bundledPackages = (names: Set<string>): Plugin => ({
  name: 'bundled-packages',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    for (const file of Object.values(bundle))
      for (const module of file.type === 'chunk' ? file.moduleIds : []) {
        const name = packageOf(module);
        if (name !== undefined) names.add(name);
      }
  },
});

/** The licence texts of a package, from one file or a folder. */
const licencesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^licen[cs]e/iu.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? licencesIn(join(folder, entry.name))
        : [readFileSync(join(folder, entry.name), 'utf8').trim()],
    );

/** Name, version and licence of a package. */
function noticeOf(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`The package '${name}' has no package.json.`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const licences = licencesIn(dirname(manifest));
  if (licences.length === 0) throw new Error(`The package '${name}' has no licence file.`);
  return `${[`${name} ${version}`, ...licences].join('\n\n')}\n`;
}

/** Writes `third-party.txt` with the licences of the packages in the site. */
export function writeNotices(site: BuiltSite, bundled: ReadonlySet<string>): undefined {
  const names = new Set([...COPIED, ...bundled]);
  site.write('third-party.txt', [...names].sort().map(noticeOf).join('\n\n'));
}
