// Adds buttons that copy a sentence when the first such sentence comes near the viewport.
const main = document.querySelector('main');
const offer = (): void => {
  if (main === null) return;
  // If the script fails to load, readers can still select the sentences.
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
