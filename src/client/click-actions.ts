// What a reader takes along, an address or a citation: its programs are loaded when somebody asks for it.
import { follow } from './follow.ts';

document.addEventListener('click', (event) => {
  const { target, metaKey, ctrlKey, shiftKey } = event;
  if (!(target instanceof Element) || metaKey || ctrlKey || shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('a[data-cite], a.permalink');
  if (link === null) return;
  if (link.matches('.permalink')) {
    // The link is followed as well, so that the address can be seen. Where it cannot be copied, that is all.
    void import('./copying.ts')
      .then(({ copyAddress }) => copyAddress(link.href))
      .catch(() => undefined);
    return;
  }
  event.preventDefault();
  import('./citing.ts').then(({ cite }) => cite(link)).catch(() => follow(link));
});
