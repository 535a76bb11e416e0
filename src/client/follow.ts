import { tell } from './tell.ts';

/** Follows a link after checking that the server responds, so that the browser's error page does not replace the page. */
export async function follow(link: Element): Promise<void> {
  // In a drawing the property of a link is no text.
  const href = link.getAttribute('href') ?? '';
  try {
    const { ok } = await fetch(href, { method: 'HEAD' });
    if (!ok) throw new Error(href);
    location.href = href;
  } catch {
    tell('failed');
  }
}
