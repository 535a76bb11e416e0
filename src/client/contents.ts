// Marks the current section in the table of contents.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents li a')];

/** Whether a section starts above the middle of the screen and is not hidden. */
function begun({ hash }: HTMLAnchorElement): boolean {
  const [box] = document.getElementById(decodeURIComponent(hash.slice(1)))?.getClientRects() ?? [];
  return (box?.top ?? NaN) < innerHeight / 2;
}

function mark(): void {
  const current = links.findLast(begun);
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  // A one-line list is scrolled sideways to the link, without scrolling the page.
  const list = current?.closest('ul');
  if (current && list) list.scrollLeft = current.offsetLeft - list.offsetLeft;
}

addEventListener('scroll', mark);
mark();
