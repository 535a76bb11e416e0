import { Feed } from 'feed';
import { escapeXml } from '../lib/xml.ts';
import type { Change } from '../study/schema/change-log.ts';

/** The metadata of the feed. Addresses include the host. */
interface FeedHead {
  title: string;
  /** Name of the site, which is the author. */
  author: string;
  home: string;
  /** The feed's own address. */
  url: string;
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * The changes of the content as an Atom feed, newest first. The id of an entry is its day, and no date depends on the
 * build.
 */
export function changeFeed(
  { title, author, home, url }: FeedHead,
  changes: readonly Change[],
  dateText: (date: string) => string,
): string {
  const feed = new Feed({
    id: url,
    title,
    author: { name: author },
    link: home,
    feedLinks: { atom: url },
    updated: midnight(changes[0]?.date ?? ''),
    generator: false,
  });
  for (const { date, what } of changes) {
    feed.addItem({
      id: `${url}#${date}`,
      title: dateText(date),
      link: home,
      date: midnight(date),
      content: what.map((sentence) => `<p>${escapeXml(sentence)}</p>`).join(''),
    });
  }
  return `${feed.atom1()}\n`;
}
