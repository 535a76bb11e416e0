// Marks the current section in the table of contents.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents li a')];

/** How far below the top of the screen a section starts; not a number if it is hidden. */
const topOf = ({ hash }: HTMLAnchorElement): number =>
  document.getElementById(decodeURIComponent(hash.slice(1)))?.getClientRects()[0]?.top ?? NaN;

/** The section that is being read: the last that starts in the upper quarter of the screen. */
function currentLink(): HTMLAnchorElement | undefined {
  const begun = links.findLast((link) => topOf(link) < innerHeight / 4);
  const left = document.documentElement.scrollHeight - innerHeight - scrollY;
  if (left > 1) return begun;
  // At the end of the page what comes later gets no higher: it is the one that was gone to, or the last.
  const below = links.filter((link) => topOf(link) < innerHeight);
  return below.find(({ hash }) => hash === location.hash) ?? below.at(-1);
}

function mark(): void {
  const current = currentLink();
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  // A one-line list is scrolled sideways to the link, without scrolling the page.
  const list = current?.closest('ul');
  if (current && list) list.scrollLeft = current.offsetLeft - list.offsetLeft;
}

addEventListener('scroll', mark);
mark();
