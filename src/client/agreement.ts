/** Highlights what belongs to an entry of the matrix of agreement: its contrasts and its quotations. */
function light({ target }: Event): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  // A focused entry stays highlighted when the pointer leaves.
  const [entry] = [target, document.activeElement].flatMap((element) =>
    element instanceof Element ? (element.closest<HTMLElement>('.matrix li') ?? []) : [],
  );
  if (!entry) return;
  const { with: opposites = '', voices = '' } = entry.dataset;
  const others = `${opposites} ${voices}`.replaceAll(/\S+/gu, ',#$&');
  const belonging = `#${entry.id}, [data-voices~=${entry.id}]${others}`;
  for (const element of document.querySelectorAll(belonging)) element.classList.add('lit');
}

document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);
