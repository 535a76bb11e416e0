// Keeps a reader's choices in the address of the page.

/** Milliseconds between two changes: WebKit throws after a hundred in ten seconds. */
const PAUSE = 150;

/** Changes that are pending. */
let next: Readonly<Record<string, string>> | undefined;

/** Makes pending changes now, for example before the page is left. */
export function settleAddress(): void {
  if (next === undefined) return;
  const address = addressWith(next);
  next = undefined;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The page still works; only its address is out of date.
  }
}

/** The address of this page with query parameters in the given order and without empty ones. */
export function addressWith(parameters: Readonly<Record<string, string>>): URL {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) {
    address.searchParams.delete(name);
    if (value !== '') address.searchParams.append(name, value);
  }
  return address;
}

/**
 * Sets the query parameters of this page, at once or after a pause, in the given order and without empty ones.
 */
export function keepInAddress(parameters: Readonly<Record<string, string>>): void {
  const waits = next !== undefined;
  next = { ...next, ...parameters };
  if (!waits) setTimeout(settleAddress, PAUSE);
}
