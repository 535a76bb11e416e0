// Marks the current section in the table of contents.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents li a')];

/** Whether a section starts above some height of the screen and is not hidden. */
const starts =
  (height: number) =>
  ({ hash }: HTMLAnchorElement): boolean =>
    (document.getElementById(decodeURIComponent(hash.slice(1)))?.getClientRects()[0]?.top ?? NaN) <
    height;

/**
 * The section that is being read: the last that starts in the upper quarter of the screen. At the end of the page what
 * comes later gets no higher: there it is the last in sight, or the one that was gone to.
 */
function currentLink(): HTMLAnchorElement | undefined {
  const { scrollHeight } = document.documentElement;
  if (scrollHeight - innerHeight - scrollY > 1) return links.findLast(starts(innerHeight / 4));
  const inSight = links.filter(starts(innerHeight));
  return inSight.find(({ hash }) => hash === location.hash) ?? inSight.at(-1);
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
