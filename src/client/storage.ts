// What the browser keeps. It may refuse to keep anything, and anybody may have written what it gives back.
type Store = 'localStorage' | 'sessionStorage';

/** Keeps a text; whether the browser did. */
export function keep(store: Store, name: string, value: string): boolean {
  try {
    globalThis[store].setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** The text that is kept; null where there is none, and undefined where the browser refuses. */
export function kept(store: Store, name: string): string | null | undefined {
  try {
    return globalThis[store].getItem(name);
  } catch {
    return undefined;
  }
}

/** Removes what is kept; whether the browser did. */
export function forget(store: Store, name: string): boolean {
  try {
    globalThis[store].removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a value for the next page of the same visit; without storage it does without. */
export function keepForSession(name: string, value: unknown): void {
  keep('sessionStorage', name, JSON.stringify(value));
}

/** Takes such a value back; undefined where there is none, or none that can be read. */
export function takeFromSession(name: string): unknown {
  const value = kept('sessionStorage', name) ?? '';
  forget('sessionStorage', name);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
