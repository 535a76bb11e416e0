// Marks the current section in the table of contents.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

/** Whether a section starts above the middle of the screen and is not hidden. */
function begun({ hash }: HTMLAnchorElement): boolean {
  const [box] = document.getElementById(decodeURIComponent(hash.slice(1)))?.getClientRects() ?? [];
  return box !== undefined && box.top < innerHeight / 2;
}

/** Scrolls a one-line list sideways to the link, without scrolling the page. */
function showInList(link: HTMLAnchorElement | undefined): void {
  const list = link?.closest('ul');
  if (link && list)
    list.scrollLeft += link.getBoundingClientRect().x - list.getBoundingClientRect().x;
}

function mark(): void {
  const current = links.findLast(begun);
  if (current?.ariaCurrent === 'true') return;
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  showInList(current);
}

addEventListener('scroll', mark);
mark();
