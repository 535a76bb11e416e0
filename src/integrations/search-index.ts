import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Makes the Pagefind index of the built pages: what `data-pagefind-body` marks, and nothing else. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        await close();
        logger.info(`${added.page_count} pages indexed for search`);
      },
    },
  };
}
