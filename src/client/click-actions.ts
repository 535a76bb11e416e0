// Loads the scripts for copying and citing when a reader clicks such a link.
import { follow } from './follow.ts';
import { tell, tellLoading } from './tell.ts';

document.addEventListener('click', (event) => {
  const { target, metaKey, ctrlKey, shiftKey } = event;
  if (!(target instanceof Element) || metaKey || ctrlKey || shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('a[data-cite], a.permalink');
  if (link === null) return;
  if (link.matches('.permalink')) {
    // The link is followed too, so that the address is visible even if it cannot be copied.
    void import('./copying.ts')
      .then(({ copyAddress }) => copyAddress(link.href))
      .catch(() => {
        tell('failed');
      });
    return;
  }
  event.preventDefault();
  tellLoading(import('./citing.ts').then(({ cite }) => cite(link))).catch(() => follow(link));
});
