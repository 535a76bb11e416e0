import { offerCopies } from './copying.ts';

const main = document.querySelector('main');
if (main !== null)
  offerCopies(main, document, (label) => {
    import('./citation-style.ts')
      .then(({ stylesIn, useStyle }) => {
        useStyle(stylesIn(main.querySelector('.citations')), label);
      })
      // The next dialog just offers another style.
      .catch(() => undefined);
  });
