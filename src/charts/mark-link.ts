import { escapeXml } from '../lib/xml.ts';

/**
 * A mark that leads somewhere. In a page it has what src/client/marks.ts asks for: the ids of what it is about, and the
 * name under which the page finds what to show of it.
 */
export interface MarkLink {
  href?: string | undefined;
  about?: readonly string[] | undefined;
  preview?: string | undefined;
}

/** Makes a link of what was drawn, where there is somewhere to lead. */
export function linked({ href, about, preview }: MarkLink, drawn: string): string {
  if (href === undefined) return drawn;
  const ids = about === undefined ? '' : ` data-about="${escapeXml(about.join(' '))}"`;
  const name = preview === undefined ? '' : ` data-preview="${escapeXml(preview)}"`;
  return `<a href="${escapeXml(href)}"${ids}${name}>${drawn}</a>`;
}
