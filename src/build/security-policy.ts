import { createHash } from 'node:crypto';
import type { BuiltSite } from './built-site.ts';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gu;

/** Types of script elements with data, which no policy needs to allow. */
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
 * The policy of a page: only what the site itself serves, and the page's inline scripts and styles by their hashes.
 * 'wasm-unsafe-eval' lets Pagefind run; it allows no JavaScript. Text becomes markup only where a
 * script says so by a policy of its own: `client/citing.ts` for another page of the site.
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
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Inserts the policy into the head of a page, after the character set. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  const charset = /<meta charset="utf-8">/u;
  if (!charset.test(html)) throw new Error('The page does not declare its character set.');
  return html.replace(charset, (found) => `${found}${meta}`);
}

/** Gives every page its security policy, because GitHub Pages sends no such header. */
export function addPolicies({ pages }: BuiltSite): undefined {
  for (const page of pages) page.html = withPolicy(page.html);
}
