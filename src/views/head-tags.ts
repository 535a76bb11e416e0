import type { StudyRecord } from '../study/schema/record.ts';

/** What a page says of its picture. */
export interface SocialImage {
  url: string;
  width: number;
  height: number;
  /** The words of the picture. */
  alt: string;
}

/** A page as its head presents it. */
interface PageInHead {
  title: string;
  description: string;
  /** Its own address, with the host. */
  url: string;
  /** Undefined where no picture could be made. */
  image: SocialImage | undefined;
}

/** 'en_GB', the form that the Open Graph protocol asks for; the likely country where the content names none. */
export function openGraphLocale(language: string): string {
  const locale = new Intl.Locale(language).maximize();
  return [locale.language, locale.region].filter((part) => part !== undefined).join('_');
}

/**
 * What networks read of a page. It is a page of this site and not the article: the type is 'website', and no
 * tag of `citation_*` or Dublin Core offers it as a work to be cited.
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
