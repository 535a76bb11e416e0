// Marks in the list of contents the section that is being read.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

/** Whether a section that can be seen has begun above the middle of the screen. */
function begun({ hash }: HTMLAnchorElement): boolean {
  const { height = 0, top = 0 } =
    document.getElementById(decodeURIComponent(hash.slice(1)))?.getBoundingClientRect() ?? {};
  return height > 0 && top < innerHeight / 2;
}

function mark(): void {
  const current = links.findLast(begun);
  for (const link of links)
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

addEventListener('scroll', mark, { passive: true });
mark();
