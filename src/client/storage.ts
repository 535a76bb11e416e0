// Browser storage. It may be unavailable, and its values are untrusted.
type Store = 'localStorage' | 'sessionStorage';

/** Stores a text; returns whether it worked. */
export function keep(store: Store, name: string, value: string): boolean {
  try {
    globalThis[store].setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** A stored text; null if there is none, undefined if storage is unavailable. */
export function kept(store: Store, name: string): string | null | undefined {
  try {
    return globalThis[store].getItem(name);
  } catch {
    return undefined;
  }
}

/** Removes a stored text; returns whether it worked. */
export function forget(store: Store, name: string): boolean {
  try {
    globalThis[store].removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** Stores a value for the next page of this visit, if storage is available. */
export function keepForSession(name: string, value: unknown): void {
  keep('sessionStorage', name, JSON.stringify(value));
}

/** Takes such a value out of storage; undefined if there is none or it cannot be read. */
export function takeFromSession(name: string): unknown {
  const value = kept('sessionStorage', name) ?? '';
  forget('sessionStorage', name);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
