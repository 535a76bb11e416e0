// Opens what is closed while a page is printed, where the style sheet of paper cannot.
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
