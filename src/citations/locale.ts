import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import localesFolder from 'citeproc-locales';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Registers the CSL locale of a language with the processor and returns its tag: 'en-GB' itself, 'de' as 'de-DE'. The
 * processor has five locales of its own and would format any other language as American English. Undefined if CSL does
 * not have the language.
 */
export function cslLocale(language: string): string | undefined {
  const { language: name, region } = new Intl.Locale(language).maximize();
  const locale = `${name}-${region ?? ''}`;
  const { locales } = plugins.config.get('@csl');
  if (!locales.has(locale)) {
    const file = join(localesFolder, `locales-${locale}.xml`);
    if (!existsSync(file)) return undefined;
    locales.add(locale, readFileSync(file, 'utf8'));
  }
  return locale;
}
