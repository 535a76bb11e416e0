// Shows the citation of an item in a dialog, or copies it with the words that it is of. The citation comes from the page with all of them.
import './dialog-styles.ts';
import citationsCss from '../styles/cite.css?inline';
import citingCss from '../styles/citing.css?inline';
import { addStylesheet } from './add-stylesheet.ts';
import { stylesIn, usedStyle, useStyle } from './citation-style.ts';
import { copy, offerCopies } from './copying.ts';
import { follow } from './follow.ts';

addStylesheet(citationsCss + citingCss);

let page: Promise<Document> | undefined;

/** Marks text as markup for the parser, where browsers want it marked. */
const { trustedTypes } = globalThis as {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createHTML: (html: string) => string },
    ) => { createHTML: (html: string) => string };
  };
};
const ownPage = trustedTypes?.createPolicy('own-page', { createHTML: (html) => html });

const fetchPage = async (address: string): Promise<Document> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Only the main part: this page's policy blocks the styles of another page.
  const [main = ''] = /<main[\s\S]*<\/main>/u.exec(await response.text()) ?? [];
  return new DOMParser().parseFromString(ownPage?.createHTML(main) ?? main, 'text/html');
};

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

const textOf = (found: Element | null | undefined): string => found?.textContent.trim() ?? '';

/** The text beside each label of a list. */
const textBeside = (label: string, list: Element): HTMLElement | null | undefined =>
  [...list.querySelectorAll('div')]
    .find((line) => textOf(line.querySelector('dt')) === label)
    ?.querySelector('dd');

/** The page of citations, its references to the article and the citations of what a link is about. */
interface Cited {
  source: Document;
  /** Undefined for the article itself. */
  entry: Element | undefined;
  citations: Element | undefined;
  references: HTMLElement;
}

async function citedBy(link: HTMLAnchorElement): Promise<Cited> {
  page ??= fetchPage(link.pathname);
  const source = await page.catch((error: unknown) => {
    // The next click tries again.
    page = undefined;
    throw error;
  });
  const entry = source.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('article');
  const references = source.querySelector<HTMLElement>('[data-reference]');
  if (!references) throw new Error(`${link.href} leads nowhere.`);
  return {
    source,
    entry: entry ?? undefined,
    citations: entry?.querySelector('dl') ?? undefined,
    references,
  };
}

/** The reference to the article in a style, as a paragraph. */
function referenceIn(style: string, references: HTMLElement): HTMLElement {
  const reference = element('p');
  reference.append(
    ...[...(textBeside(style, references)?.childNodes ?? [])].map((node) =>
      document.importNode(node, true),
    ),
  );
  return reference;
}

/** A quotation with its citation and reference in a style. */
function quotationWith(
  words: string,
  style: string,
  citations: Element,
  references: HTMLElement,
): HTMLElement {
  const { quoted = '' } = references.dataset;
  const filled = quoted
    .replace('{citation}', () => textOf(textBeside(style, citations)))
    .replace('{words}', () => words);
  const whole = element('div', element('p', filled), referenceIn(style, references));
  whole.dataset['copy'] = references.dataset['quotation'] ?? '';
  return whole;
}

/** The words of the quotation that a link stands below. */
const wordsAbove = (link: Element): string =>
  textOf(link.closest('.said')?.querySelector('[data-quote]'));

/** Copies the words before a link with their citation and the reference, in the style that was used last. */
async function copyCited(link: HTMLAnchorElement): Promise<void> {
  const { citations, references } = await citedBy(link);
  const style = usedStyle(stylesIn(references));
  const words = wordsAbove(link);
  const sentences = textOf(link.closest('[data-say]')?.firstElementChild).replace(/\s+/gu, ' ');
  await copy(
    words === '' || !citations
      ? element('div', element('p', sentences), referenceIn(style, references))
      : quotationWith(words, style, citations, references),
  );
}

/** Opens the citation that a link leads to, or copies it with the words before the link. */
export async function cite(link: HTMLAnchorElement): Promise<void> {
  if (link.dataset['cite'] === 'copy') {
    // Not waited for: what it says when it has copied is not taken back when this has loaded.
    void copyCited(link).catch(() => follow(link));
    return;
  }
  const { source, entry, citations, references: reference } = await citedBy(link);
  if (!citations) throw new Error(`${link.href} leads nowhere.`);

  const close = element('button', reference.dataset['close'] ?? '');
  close.type = 'button';
  const title = element('h2', textOf(entry?.querySelector('h3')));
  title.id = 'citing';
  const all = element('a', textOf(source.querySelector('h1')));
  all.href = link.href;
  const told = element('p');
  told.className = 'told';
  told.setAttribute('role', 'status');
  const styles = stylesIn(reference);
  const quotation = element('div');
  const dialog = element(
    'dialog',
    close,
    title,
    quotation,
    document.importNode(citations, true),
    element('h3', textOf(source.getElementById('article'))),
    ...[...reference.children].map((child) => document.importNode(child, true)),
    element('p', textOf(source.querySelector('[data-version-of-content]'))),
    element('p', all),
    told,
  );
  dialog.className = 'citing';
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  const use = (label: string): void => {
    useStyle(styles, label);
  };
  offerCopies(dialog, dialog, use);
  const words = wordsAbove(link);
  if (words !== '') {
    const style = element('select', ...styles.map((name) => element('option', name)));
    style.value = usedStyle(styles);
    style.setAttribute('aria-label', reference.dataset['style'] ?? '');
    const heading = element('h3', reference.dataset['quotation'] ?? '');
    const show = (): void => {
      const whole = quotationWith(words, style.value, citations, reference);
      quotation.replaceChildren(heading, style, whole);
      offerCopies(quotation, dialog, () => {
        use(style.value);
      });
    };
    style.addEventListener('change', () => {
      use(style.value);
      show();
      style.focus();
    });
    show();
  }
  document.body.append(dialog);
  dialog.showModal();
}
