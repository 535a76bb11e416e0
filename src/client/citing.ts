// The citation of a thing in a window over its page, taken from the page that has all of them.
import './window-styles.ts';
import citationsCss from '../styles/cite.css?inline';
import citingCss from '../styles/citing.css?inline';
import { adopt } from './adopt.ts';
import { offerCopies } from './copying.ts';

adopt(citationsCss + citingCss);

let page: Promise<Document> | undefined;

const fetchPage = async (address: string): Promise<Document> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The main part alone: the styles of a page that is only read are against the policy of this one.
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

/** Opens the citation that a link leads to. */
export async function cite(link: HTMLAnchorElement): Promise<void> {
  page ??= fetchPage(link.pathname);
  const source = await page;
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
  const dialog = element(
    'dialog',
    close,
    title,
    document.importNode(citations, true),
    element('h3', textOf(source.getElementById('article'))),
    ...[...reference.children].map((child) => document.importNode(child, true)),
    element('p', textOf(source.querySelector('[data-version-of-content]'))),
    element('p', all),
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
  document.body.append(dialog);
  offerCopies(dialog);
  dialog.showModal();
}
