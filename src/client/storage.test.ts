import { afterEach, expect, test, vi } from 'vitest';
import { forget, keep, keepForSession, kept, takeFromSession } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

/** Storage as a browser has it, as far as it is used. */
function giveStorage(): Map<string, string> {
  const texts = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, value: string) => texts.set(name, value),
    removeItem: (name: string) => texts.delete(name),
  });
  return texts;
}

/** A browser that throws as soon as its storage is named. */
function refuse(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  }
}

test('a value is taken once', () => {
  giveStorage();
  keepForSession('searched', { query: 'money' });
  expect(takeFromSession('searched')).toEqual({ query: 'money' });
  expect(takeFromSession('searched')).toBeUndefined();
});

test('what cannot be read is as if it were not there, and is removed', () => {
  const texts = giveStorage();
  texts.set('searched', '{"query":');
  expect(takeFromSession('searched')).toBeUndefined();
  expect(texts.size).toBe(0);
});

test('a browser that refuses is told by what is returned', () => {
  refuse();
  expect(keep('localStorage', 'a', 'b')).toBe(false);
  expect(kept('localStorage', 'a')).toBeUndefined();
  expect(forget('localStorage', 'a')).toBe(false);
  expect(takeFromSession('a')).toBeUndefined();
});
