/* eslint-disable @typescript-eslint/consistent-type-imports --
   An ambient module may not hold an import of a relative path; a type in the form of import() is allowed. */

declare module 'virtual:study' {
  /** The study in the content folder, checked and frozen. */
  export const study: import('./study/reading/study.ts').Study;
  /** The commit of the content, if known. */
  export const commit: string | undefined;
}

declare module 'virtual:study/search-ui' {
  /** The interface text of the search, for scripts in the browser. */
  export const ui: import('./study/schema/interface.ts').InterfaceWords['search'];
}

declare module 'virtual:study/announcements' {
  /** What scripts announce, by the name of the message. */
  export const announcements: Readonly<
    Record<'copied' | 'selected' | 'addressed' | 'loading' | 'failed', string>
  >;
}

declare module 'virtual:study/prose' {
  /** The rendered prose by id ('themes/some-theme'), with its headings. */
  export const prose: ReadonlyMap<
    string,
    {
      Content: import('astro/runtime/server/index.js').AstroComponentFactory;
      getHeadings(): { depth: number; slug: string; text: string }[];
    }
  >;
}
