// Marks in the list of contents the section that is being read.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

/** Whether a section has begun above the middle of the screen; one that is hidden has no box there. */
function begun({ hash }: HTMLAnchorElement): boolean {
  const [box] = document.getElementById(decodeURIComponent(hash.slice(1)))?.getClientRects() ?? [];
  return box !== undefined && box.top < innerHeight / 2;
}

/** Moves the list sideways, where it is one line, to the link: the page itself stays where it is. */
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
