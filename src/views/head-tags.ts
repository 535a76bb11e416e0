import type { StudyRecord } from '../study/schema/record.ts';

/** The social image of a page. */
export interface SocialImage {
  url: string;
  width: number;
  height: number;
  /** The alternative text. */
  alt: string;
}

/** The metadata of a page. */
interface PageInHead {
  title: string;
  description: string;
  /** Its address, with the host. */
  url: string;
  /** Undefined if no image could be made. */
  image: SocialImage | undefined;
}

/** 'en_GB', as the Open Graph protocol requires. The likely country is added if the content names none. */
export function openGraphLocale(language: string): string {
  const locale = new Intl.Locale(language).maximize();
  return [locale.language, locale.region].filter((part) => part !== undefined).join('_');
}

/**
 * Open Graph tags of a page. The type is 'website', and there are no `citation_*` or Dublin Core tags, because a page of
 * this site is not the article.
 */
export function openGraphTags(
  record: Pick<StudyRecord, 'name' | 'language'>,
  { title, description, url, image }: PageInHead,
): { property: string; content: string }[] {
  return Object.entries({
    'og:type': 'website',
    'og:site_name': record.name,
    'og:locale': openGraphLocale(record.language),
    'og:title': title,
    'og:description': description,
    'og:url': url,
    ...(image && {
      'og:image': image.url,
      'og:image:width': String(image.width),
      'og:image:height': String(image.height),
      'og:image:alt': image.alt,
    }),
  }).map(([property, content]) => ({ property, content }));
}
