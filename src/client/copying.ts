// Copies texts and addresses, and says that it did.
import css from '../styles/copying.css?inline';
import { adopt } from './adopt.ts';

adopt(css);

const said = document.createElement('p');
said.className = 'copied';
said.setAttribute('role', 'status');
document.body.append(said);

/** Milliseconds that a confirmation stands: time to read two words, and to hear them. */
const STANDS = 4000;

let fading: number | undefined;

/** Confirms a copy, within `place`: what lies below an open window cannot be seen. */
function sayCopied(place: Element): void {
  place.append(said);
  said.textContent = document.body.dataset['copied'] ?? '';
  clearTimeout(fading);
  fading = window.setTimeout(() => {
    said.textContent = '';
  }, STANDS);
}

/** Copies an address. */
export async function copyAddress(address: string): Promise<void> {
  await navigator.clipboard.writeText(address);
  sayCopied(document.body);
}

/** Copies a text with its italics, for programs that take them. */
async function copyText(text: string, html: string, place: Element): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    }),
  ]);
  sayCopied(place);
}

/** Gives each text that is made to be copied a button. A browser that lets no page write to its clipboard has none. */
export function offerCopies(within: Element): void {
  if (!('clipboard' in navigator)) return;
  for (const element of within.querySelectorAll('[data-copy]')) {
    const text = element.textContent.replace(/\s+/gu, ' ').trim();
    const html = element.innerHTML.trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.dataset['scripted'] = '';
    button.textContent = document.body.dataset['copy'] ?? '';
    const of = element.previousElementSibling?.textContent ?? text;
    button.setAttribute('aria-label', `${button.textContent}: ${of}`);
    button.addEventListener('click', () => {
      // What cannot be copied can still be marked by hand.
      copyText(text, html, within).catch(() => undefined);
    });
    element.append(' ', button);
  }
}
