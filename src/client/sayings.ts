// Buttons that copy a sentence, made when the first such sentence comes near.
import { whenNear } from './when-near.ts';

const main = document.querySelector('main');
whenNear('.saying', () => {
  if (main === null) return;
  // Where the program does not come, the sentences are there to be marked.
  import('./copying.ts')
    .then(({ offerCopies }) => {
      offerCopies(main);
    })
    .catch(() => undefined);
});
