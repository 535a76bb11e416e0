// The address of a page that keeps what a reader chose.

/** Milliseconds between two changes: WebKit allows a hundred in ten seconds, and throws at the next. */
const PAUSE = 150;

let next: (() => void) | undefined;

/** Makes the change that waits, as before the page is left. */
export function settleAddress(): void {
  next?.();
  next = undefined;
}

/**
 * Puts parameters into the address of this page, at once or after a pause; empty ones are
 * left out. However often and in whatever order they change, they stand in the order given.
 */
export function keepInAddress(parameters: Readonly<Record<string, string>>): void {
  const waits = next !== undefined;
  next = () => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(parameters)) {
      address.searchParams.delete(name);
      if (value !== '') address.searchParams.append(name, value);
    }
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // The page goes on; only its address does not follow.
    }
  };
  if (!waits) setTimeout(settleAddress, PAUSE);
}
