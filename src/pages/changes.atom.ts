import type { APIRoute } from 'astro';
import { changeFeed } from '../files/change-feed.ts';
import { dateText, study, url, ui } from '../site.ts';
import { fill } from '../lib/fill.ts';

/** The changes of the content as a feed. */
export const GET: APIRoute = ({ site }) => {
  const { name } = study.record;
  const absolute = (path: string): string => new URL(url(path), site).href;
  const head = {
    title: fill(ui.changes.feedTitle, { name }),
    author: name,
    home: absolute('/'),
    url: absolute('/changes.atom'),
  };
  return new Response(changeFeed(head, study.changes, dateText), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
