// Marks in the list of contents the section that is being read.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

/** Whether a section has begun above the middle of the screen; one that is hidden has no box there. */
function begun({ hash }: HTMLAnchorElement): boolean {
  const [box] = document.getElementById(decodeURIComponent(hash.slice(1)))?.getClientRects() ?? [];
  return box !== undefined && box.top < innerHeight / 2;
}

function mark(): void {
  const current = links.findLast(begun);
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
}

addEventListener('scroll', mark);
mark();
