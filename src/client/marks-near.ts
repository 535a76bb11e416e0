// What pictures do beside being read, fetched when one comes near. Where it does not come, marks are links.
import { whenNear } from './when-near.ts';

whenNear('[data-marks]', () => {
  import('./marks.ts').then(
    ({ enliven }) => {
      for (const picture of document.querySelectorAll<HTMLElement>('[data-marks]'))
        enliven(picture);
    },
    () => undefined,
  );
});
