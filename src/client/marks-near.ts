// What pictures do beside being read, fetched when one comes near. Where it does not come, marks are links.
import { whenNear } from './when-near.ts';

whenNear('.picture, [data-marks]', () => {
  Promise.all([import('./marks.ts'), import('./kept-views.ts')]).then(
    ([{ addLinks, enliven }, { keepViews }]) => {
      keepViews();
      addLinks();
      for (const picture of document.querySelectorAll<HTMLElement>('[data-marks]'))
        enliven(picture);
    },
    () => undefined,
  );
});
