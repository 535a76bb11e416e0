// Buttons that copy a sentence, made when the first such sentence comes near.
const main = document.querySelector('main');
const observer = new IntersectionObserver(
  (seen) => {
    if (main === null || !seen.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void import('./copying.ts').then(({ offerCopies }) => {
      offerCopies(main);
    });
  },
  { rootMargin: '50%' },
);
for (const saying of document.querySelectorAll('.saying')) observer.observe(saying);
