declare module 'virtual:study' {
  import type { Study } from './study/study.ts';

  /** The study in the content folder, checked and frozen. */
  export const study: Study;
}

declare module 'virtual:study/prose' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The rendered prose by id ('themes/first-contact'). */
  export const prose: ReadonlyMap<string, AstroComponentFactory>;
}
