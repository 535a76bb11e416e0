// Keeps in the address how a reader looks at the pictures of a page, so that a shared link opens as it was seen.
import { addressWith, keepInAddress } from './address.ts';

/** The query parameter with the names of what is shown: tables in place of their charts, and what was opened. */
const SHOWN = 'shown';
/** Between names, in which it does not occur. */
const BETWEEN = '.';

const tables = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('.picture .as-table'),
];
const disclosures = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('.picture details[id]'),
];

/** Shows what the address names, and from then on names what is shown. */
export function keepViews(): void {
  const wanted = new URLSearchParams(location.search).get(SHOWN)?.split(BETWEEN) ?? [];
  for (const table of tables()) table.checked ||= wanted.includes(table.value);
  for (const details of disclosures()) details.open ||= wanted.includes(details.id);

  const shown = (): string =>
    [
      ...tables().flatMap(({ checked, value }) => (checked ? [value] : [])),
      ...disclosures().flatMap(({ open, id }) => (open ? [id] : [])),
    ].join(BETWEEN);
  const name = (): void => {
    const parameters = { [SHOWN]: shown() };
    keepInAddress(parameters);
    // A copied link has the query of the page, so that following it does not load the page again.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.picture a.permalink'))
      link.search = addressWith(parameters).search;
  };
  for (const picture of document.querySelectorAll('.picture')) {
    picture.addEventListener('change', name);
    picture.addEventListener('toggle', name, { capture: true });
  }
  // A reader may have chosen before this came.
  if (shown() !== '' || wanted.length > 0) name();
}
