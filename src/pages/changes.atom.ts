import type { APIRoute } from 'astro';
import { changeFeed } from '../files/change-feed.ts';
import { absolute, dateText, study, ui, url } from '../site.ts';
import { fill } from '../lib/fill.ts';

/** The changes of the content as a feed. */
export const GET: APIRoute = () => {
  const { name } = study.record;
  const head = {
    title: fill(ui.changes.feedTitle, { name }),
    author: name,
    home: absolute(url('/')),
    url: absolute(url('/changes.atom')),
  };
  return new Response(changeFeed(head, study.changes, dateText), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
