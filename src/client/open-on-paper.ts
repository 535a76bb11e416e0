// Opens closed disclosures while a page is printed, for browsers in which the print styles cannot.
import { openDetails } from './open-details.ts';

if (!CSS.supports('selector(::details-content)')) {
  let close: (() => void) | undefined;
  addEventListener('beforeprint', () => {
    close = openDetails();
  });
  addEventListener('afterprint', () => {
    close?.();
  });
}
