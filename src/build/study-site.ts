import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { whyNotWritten } from '../lib/file-problem.ts';
import { PlainError } from '../lib/plain-error.ts';
import { urlUnder } from '../lib/url.ts';
import { whyNotTypeset } from '../files/typesetter.ts';
import { proofSummary } from '../study/proof/proof-summary.ts';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/reading/study.ts';
import { checkAddresses } from './addresses.ts';
import { BuiltSite, type FinishingStep } from './built-site.ts';
import { optionalPages } from './optional-pages.ts';
import { packOfflineCopy } from './offline-copy.ts';
import { leanImports } from './lean-imports.ts';
import { leaveOutStyles } from './page-styles.ts';
import { checkQuotations } from './quotations.ts';
import { addPolicies } from './security-policy.ts';
import { writeProvenance } from './provenance.ts';
import { serveLastIndex, writeSearchFiles } from './search-files.ts';
import { studyModules } from './study-modules.ts';
import { swapOutput } from './swap-output.ts';
import { bundledPackages, writeNotices } from './third-party.ts';

/** Pages that search engines should not list, besides redirects. A test compares this list with the pages. */
const UNLISTED = ['/search/'];

/** The steps that work on the built pages, in order. */
const finishing = (bundled: ReadonlySet<string>, content: string): FinishingStep[] => [
  { name: 'quotations', run: checkQuotations },
  { name: 'addresses', run: checkAddresses },
  { name: 'search', run: writeSearchFiles },
  // Before the policy, which contains the hashes of the style sheets.
  { name: 'page-styles', run: leaveOutStyles },
  { name: 'security-policy', run: addPolicies },
  { name: 'third-party', run: (site) => writeNotices(site, bundled) },
  // Nearly last, because it contains every file and page.
  { name: 'offline-copy', run: packOfflineCopy },
  // Last, because it has a hash of all that the others wrote.
  { name: 'provenance', run: (site) => writeProvenance(site, content) },
];

/**
 * Builds a site from a content folder. The content is read and checked first, so that bad content stops the build before
 * it touches a file. After Astro has built the pages, the steps work on them in memory. The new site replaces the
 * previous one only if everything succeeded.
 *
 * @param content Folder of the study.
 */
export function studySite({ content }: { content: string }): AstroIntegration[] {
  const bundled = new Set<string>();
  let base = '/';
  let read: Study | undefined;
  // Kept for the whole build. In development the virtual modules read the folder again.
  const study = (): Study => (read ??= readStudy(content));

  return [
    sitemap({
      filter: (page) =>
        ![...UNLISTED, ...study().redirects.map(({ from }) => from)]
          .map((path) => urlUnder(base, path))
          .includes(new URL(page).pathname),
      serialize: (page) => ({ ...page, lastmod: study().changes[0]?.date ?? '' }),
    }),
    {
      name: 'study-site',
      hooks: {
        'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
          const building = command === 'build';
          for (const page of optionalPages(study())) injectRoute(page);
          // The gallery of drawings exists in development only.
          if (!building)
            injectRoute({
              pattern: '/gallery/',
              entrypoint: new URL('../../tests/gallery/gallery.astro', import.meta.url),
            });
          updateConfig({
            vite: {
              plugins: [
                studyModules(content, () => (building ? study() : readStudy(content))),
                leanImports({ chained: /\bdialog\./u }),
                bundledPackages(bundled),
              ],
              server: { fs: { allow: [content, process.cwd()] } },
            },
          });
        },
        'astro:config:done': ({ config }) => {
          base = config.base.replace(/\/?$/u, '/');
        },
        'astro:server:setup': ({ server }) => {
          serveLastIndex(server, base);
        },
        'astro:build:start': ({ logger }) => {
          const reason = whyNotTypeset(study().record.language)?.split('\n', 1).join('');
          if (reason !== undefined)
            logger.warn(`PDF files and images of pictures are left out. ${reason}`);
        },
        'astro:build:done': async ({ dir, logger }) => {
          try {
            const site = new BuiltSite(fileURLToPath(dir), base, study());
            for (const { name, run } of finishing(bundled, content)) {
              const result = await run(site);
              if (result !== undefined) logger.fork(name).info(result);
            }
            site.save();
          } catch (error) {
            const reason = whyNotWritten(error);
            if (reason === undefined) throw error;
            throw new PlainError(
              `The site could not be written to ${fileURLToPath(dir)}: ${reason}. ` +
                'The site before is as it was. Mend that, then build again.',
            );
          }
          const summary = proofSummary(study());
          if (study().lock === undefined) logger.warn(summary);
          else logger.info(summary);
        },
      },
    },
    swapOutput(),
  ];
}
