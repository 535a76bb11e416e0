/** Opens every closed disclosure of the page, and returns a function that closes them again. */
export function openDetails(): () => void {
  const closed = [...document.querySelectorAll('details')].filter(({ open }) => !open);
  for (const details of closed) details.open = true;
  return () => {
    for (const details of closed) details.open = false;
  };
}
