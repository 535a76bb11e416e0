/** Does something when the first of some elements comes near the screen; at once where a browser cannot tell. */
export function whenNear(selector: string, act: () => void): void {
  if (!('IntersectionObserver' in globalThis)) {
    act();
    return;
  }
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '50%' },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
