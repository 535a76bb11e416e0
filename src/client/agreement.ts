/** Lights up what belongs to an entry of the matrix of agreement: its opposites and its quotations. */
function light({ target }: Event): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  // What has the focus stays lit while the pointer is elsewhere.
  const [entry] = [target, document.activeElement].flatMap((element) =>
    element instanceof Element ? (element.closest<HTMLElement>('.matrix li') ?? []) : [],
  );
  if (!entry) return;
  const { with: opposites = '', voices = '' } = entry.dataset;
  const ids = `${entry.id} ${opposites} ${voices}`.trim().split(/\s+/u);
  const quoted = document.querySelectorAll(`[data-voices~='${entry.id}']`);
  for (const element of [...ids.map((id) => document.getElementById(id)), ...quoted])
    element?.classList.add('lit');
}

document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);
