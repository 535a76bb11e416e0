// Shows the citation of an item in a dialog. The citation comes from the page with all of them.
import './dialog-styles.ts';
import citationsCss from '../styles/cite.css?inline';
import citingCss from '../styles/citing.css?inline';
import { addStylesheet } from './add-stylesheet.ts';
import { stylesIn, usedStyle, useStyle } from './citation-style.ts';
import { offerCopies } from './copying.ts';

addStylesheet(citationsCss + citingCss);

let page: Promise<Document> | undefined;

const fetchPage = async (address: string): Promise<Document> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Only the main part: this page's policy blocks the styles of another page.
  const [main = ''] = /<main[\s\S]*<\/main>/u.exec(await response.text()) ?? [];
  return new DOMParser().parseFromString(main, 'text/html');
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

/** The quotation above a link with its citation and reference in a style. */
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
  const reference = element('p');
  reference.append(
    ...[...(textBeside(style, references)?.childNodes ?? [])].map((node) =>
      document.importNode(node, true),
    ),
  );
  const whole = element('div', element('p', filled), reference);
  whole.dataset['copy'] = references.dataset['quotation'] ?? '';
  return whole;
}

/** Opens the citation that a link leads to. */
export async function cite(link: HTMLAnchorElement): Promise<void> {
  page ??= fetchPage(link.pathname);
  const source = await page.catch((error: unknown) => {
    // The next click tries again.
    page = undefined;
    throw error;
  });
  const entry = source.getElementById(decodeURIComponent(link.hash.slice(1)));
  const reference = source.querySelector<HTMLElement>('[data-reference]');
  const citations = entry?.querySelector('dl');
  if (!citations || !reference) throw new Error(`${link.href} leads nowhere.`);

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
  const words = textOf(link.closest('.said')?.querySelector('[data-quote]'));
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
