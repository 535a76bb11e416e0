// Copies texts and addresses, and reports success.
import css from '../styles/copying.css?inline';
import { addStylesheet } from './add-stylesheet.ts';
import { tell } from './tell.ts';

addStylesheet(css);

/** Copies the address of a link, which is also followed. */
export async function copyAddress(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    tell('copied');
  } catch {
    tell('addressed');
  }
}

/** Copies a text with its italics as HTML and without them as plain text. */
async function write(text: string, html: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', html),
      }),
    ]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}

/**
 * Copies the content of an element, or selects it if the browser does not allow copying.
 *
 * @throws If it does not, and the element is not on the page, where it could be selected.
 */
export async function copy(element: Element, place: ParentNode = document): Promise<void> {
  const content = document.createRange();
  content.selectNodeContents(element);
  const button = element.querySelector('.copy');
  if (button) content.setEndBefore(button);
  const holder = document.createElement('div');
  holder.append(content.cloneContents());
  const paragraphs = [...holder.querySelectorAll('p')];
  const text = (paragraphs.length > 0 ? paragraphs : [holder])
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
    .join('\n\n');
  try {
    await write(text, holder.innerHTML.trim());
    tell('copied', place);
  } catch (error) {
    if (!element.isConnected) throw error;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(content);
    tell('selected', place);
  }
}

/**
 * Adds a copy button to each text that is meant to be copied.
 *
 * @param used Called with the label of the copied text.
 */
export function offerCopies(
  within: ParentNode,
  place: ParentNode = document,
  used?: (label: string) => void,
): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.dataset['scripted'] = '';
    button.textContent = document.body.dataset['copy'] ?? '';
    const label = element.dataset['copy'] || element.previousElementSibling?.textContent.trim();
    const of = label ?? element.textContent.replace(/\s+/gu, ' ').trim();
    button.setAttribute('aria-label', `${button.textContent}: ${of}`);
    button.addEventListener('click', () => {
      used?.(label ?? '');
      void copy(element, place);
    });
    element.append(' ', button);
  }
}
