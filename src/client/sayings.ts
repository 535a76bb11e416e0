// Buttons that copy a sentence, made when the first such sentence comes near.
const main = document.querySelector('main');
const offer = (): void => {
  if (main === null) return;
  // Where the program does not come, the sentences are there to be marked.
  import('./copying.ts')
    .then(({ offerCopies }) => {
      offerCopies(main);
    })
    .catch(() => undefined);
};

if ('IntersectionObserver' in globalThis) {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      offer();
    },
    { rootMargin: '50%' },
  );
  for (const saying of document.querySelectorAll('.saying')) observer.observe(saying);
} else offer();
