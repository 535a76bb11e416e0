import { createHash } from 'node:crypto';
import type { BuiltSite } from './built-site.ts';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gu;

/** Content types of script elements that hold data, which no policy needs to allow. */
const DATA = /\btype="application\/(?:ld\+)?json"/u;

function sources(html: string, element: 'script' | 'style'): string {
  const inline = [...html.matchAll(INLINE)].filter(
    ([, name, attributes = '']) =>
      name === element && !attributes.includes('src=') && !DATA.test(attributes),
  );
  const hashes = inline.map(
    ([, , , text = '']) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
  );
  return ["'self'", ...new Set(hashes)].join(' ');
}

/**
 * The policy of a page: nothing but what the site itself serves, and the inline scripts and styles that the
 * page really has, by their hashes. 'wasm-unsafe-eval' lets the search index run; it allows no JavaScript.
 */
export function policyOf(html: string): string {
  const scripts = sources(html, 'script');
  return [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval'`,
    `style-src ${sources(html, 'style')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Puts the policy at the head of a page, behind its character set. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  const charset = /<meta charset="utf-8">/u;
  if (!charset.test(html)) throw new Error('The page does not declare its character set.');
  return html.replace(charset, (found) => `${found}${meta}`);
}

/** Gives every page a security policy of its own: GitHub Pages sends no headers. */
export function addPolicies({ pages }: BuiltSite): undefined {
  for (const page of pages) page.html = withPolicy(page.html);
}
