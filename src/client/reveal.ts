/** Opens the disclosures around an element that a reader goes to, and the one in it that has its sources. */
export function reveal(target: Element): void {
  for (
    let box = target.closest('details');
    box;
    box = box.parentElement?.closest('details') ?? null
  )
    box.open = true;
  const own = target.querySelector<HTMLDetailsElement>(':scope .apparatus');
  if (own) own.open = true;
}
