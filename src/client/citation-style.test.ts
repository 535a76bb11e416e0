import { afterEach, expect, test, vi } from 'vitest';
import { usedStyle, useStyle } from './citation-style.ts';

const styles = ['Vancouver', 'APA', 'Harvard'];

afterEach(() => vi.unstubAllGlobals());

function giveStorage(): void {
  const texts = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, value: string) => texts.set(name, value),
  });
}

test('the style that was used last is the next', () => {
  giveStorage();
  expect(usedStyle(styles)).toBe('Vancouver');
  useStyle(styles, 'APA');
  expect(usedStyle(styles)).toBe('APA');
});

test('a label that is no style changes nothing', () => {
  giveStorage();
  useStyle(styles, 'APA');
  useStyle(styles, 'Link');
  expect(usedStyle(styles)).toBe('APA');
});

test('what somebody else kept under the name is no style', () => {
  giveStorage();
  localStorage.setItem('/citation-style', '{"x');
  expect(usedStyle(styles)).toBe('Vancouver');
});

test('what a site at another address of the host keeps is not ours', () => {
  giveStorage();
  localStorage.setItem('/another/citation-style', 'APA');
  expect(usedStyle(styles)).toBe('Vancouver');
});

test('without storage the first style is offered', () => {
  vi.stubGlobal('localStorage', undefined);
  useStyle(styles, 'APA');
  expect(usedStyle(styles)).toBe('Vancouver');
});
