import { tell } from './tell.ts';

/** Follows a link in place of the browser, which would put a page of its own where the server is gone. */
export async function follow({ href }: HTMLAnchorElement): Promise<void> {
  try {
    const { ok } = await fetch(href, { method: 'HEAD' });
    if (!ok) throw new Error(href);
    location.href = href;
  } catch {
    tell('failed');
  }
}
