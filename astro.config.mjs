import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { claimParagraphs } from './src/build/claim-paragraphs.ts';
import { keptHeadings } from './src/build/kept-headings.ts';
import { publishedAddress } from './src/build/published-address.ts';
import { studySite } from './src/build/study-site.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  // The only setting that behaves the same in development, in the preview and on GitHub Pages.
  trailingSlash: 'always',
  // The default joins words on different lines around an inline element.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // A typography filter would change quotation marks and ellipses in quotations.
  markdown: {
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [claimParagraphs, keptHeadings],
    }),
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Scripts import each other by relative paths, so that a copy of the site works under another address.
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
  integrations: [
    mdx(),
    publishedAddress({ site: process.env.SITE_URL, ci: process.env.CI }),
    studySite({ content: resolve(process.env.CONTENT_DIR || 'content') }),
  ],
});
