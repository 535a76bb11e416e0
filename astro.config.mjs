import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { addresses } from './src/integrations/addresses.ts';
import { claimParagraphs } from './src/integrations/claim-paragraphs.ts';
import { publish } from './src/integrations/publish.ts';
import { quotations } from './src/integrations/quotations.ts';
import { siteCopy } from './src/integrations/site-copy.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { studyModules } from './src/integrations/study-modules.ts';
import { typesetting } from './src/integrations/typesetting.ts';

const base = process.env.BASE_PATH || '/';
const contentFolder = resolve(process.env.CONTENT_DIR || 'content');

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  // The one setting that behaves alike in development, in the preview and on GitHub Pages.
  trailingSlash: 'always',
  // The default joins words that stand on different lines around an inline element.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // A typography filter would rewrite words: quotation marks and ellipses stay as they were written.
  markdown: {
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [claimParagraphs],
    }),
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Programs find one another beside themselves, so that a copy of the site works under another address.
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
  integrations: [
    mdx(),
    studyModules({ contentFolder }),
    typesetting(),
    searchIndex({ contentFolder }),
    quotations({ contentFolder }),
    addresses({ contentFolder }),
    securityPolicy(),
    siteMap({ contentFolder, base }),
    // Behind everything that writes or changes a page.
    siteCopy({ contentFolder }),
    // Last: what was built takes the place of the earlier site only when everything before stood.
    publish(),
  ],
});
