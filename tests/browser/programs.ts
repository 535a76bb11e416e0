// The programs that tests need besides Node: three browsers, and readers of the files that the site offers.
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import { inPath } from './places.ts';
import { findWebKit } from './webkit.ts';

export interface Program {
  name: string;
  /** The tests that need it, to be read after 'for'. */
  purpose: string;
  /** Where it is, if it is there. */
  find: () => string | undefined;
  /** Its packages on Debian. */
  debian: string[];
  /** What to install elsewhere. */
  elsewhere: string;
}

/** A command that can be found in PATH. */
export const findCommand = (...commands: string[]): string | undefined =>
  inPath(commands, process.env).find((file) => existsSync(file));

/** Without it hardly any test of pages runs. */
export const chromium: Program = {
  name: 'Chromium',
  purpose: 'every test of pages',
  find: findChromium,
  debian: ['chromium', 'chromium-sandbox'],
  elsewhere: 'Chromium or Google Chrome, or CHROMIUM_PATH set to its program file',
};

export const firefox: Program = {
  name: 'Firefox',
  purpose: 'the walks in Firefox',
  find: findFirefox,
  debian: ['firefox-esr'],
  elsewhere: 'Firefox, or FIREFOX_PATH set to its program file',
};

export const webkit: Program = {
  name: 'WebKit',
  purpose: 'the walks in WebKit',
  find: () => findWebKit()?.driver,
  debian: ['webkit2gtk-driver', 'xvfb'],
  elsewhere:
    'WebKitWebDriver with MiniBrowser, and Xvfb; on a Mac run `safaridriver --enable` once',
};

export const pdftotext: Program = {
  name: 'pdftotext',
  purpose: 'the walks to paper',
  find: () => findCommand('pdftotext'),
  debian: ['poppler-utils'],
  elsewhere: 'Poppler',
};

/** Programs by others that read our files back. */
const readers: Program[] = [
  {
    name: 'bibutils',
    purpose: 'tests of files for reference managers',
    find: () => findCommand('bib2xml'),
    debian: ['bibutils'],
    elsewhere: 'bibutils',
  },
  {
    name: 'pandoc',
    purpose: 'tests of files for reference managers',
    find: () => findCommand('pandoc'),
    debian: ['pandoc'],
    elsewhere: 'pandoc',
  },
  {
    name: 'BibTeX',
    purpose: 'tests of files for reference managers',
    // The program comes without the styles, which have a package of their own.
    find: () =>
      existsSync('/usr/share/texlive/texmf-dist/bibtex/bst/base/plain.bst') ||
      !existsSync('/etc/debian_version')
        ? findCommand('bibtex')
        : undefined,
    debian: ['texlive-binaries', 'texlive-base'],
    elsewhere: 'a TeX distribution',
  },
  {
    name: 'LibreOffice',
    purpose: 'tests of the workbook',
    find: () => findCommand('soffice'),
    debian: ['libreoffice-calc'],
    elsewhere: 'LibreOffice',
  },
];

export const programs: Program[] = [chromium, firefox, webkit, pdftotext, ...readers];

/**
 * Whether a test must fail, and not be left out, where its program is missing: on a build machine that has
 * Debian's packages, where nobody reads what was left out.
 */
export const mustHaveAll = (): boolean =>
  Boolean(process.env['CI']) && existsSync('/etc/debian_version');
