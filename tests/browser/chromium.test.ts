import { describe, expect, test } from 'vitest';
import { places, switches } from './chromium.ts';

describe('places(environment, platform)', () => {
  test('looks for each command in each folder of PATH, commands first', () => {
    expect(places({ PATH: '/one::/two' }, 'linux')).toEqual([
      '/one/chromium',
      '/two/chromium',
      '/one/chromium-browser',
      '/two/chromium-browser',
      '/one/google-chrome',
      '/two/google-chrome',
      '/one/google-chrome-stable',
      '/two/google-chrome-stable',
    ]);
  });

  test('knows where a Mac keeps its applications', () => {
    expect(places({}, 'darwin')).toEqual([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  });

  test('knows where Windows keeps its programs', () => {
    expect(places({ LOCALAPPDATA: 'C:\\Local', PATH: 'C:\\bin' }, 'win32')).toEqual([
      'C:\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  test.each(['linux', 'darwin', 'win32'] as const)(
    'takes CHROMIUM_PATH alone on %s',
    (platform) => {
      expect(places({ CHROMIUM_PATH: '/mine', PATH: '/one' }, platform)).toEqual(['/mine']);
    },
  );
});

describe('switches(userId)', () => {
  test('gives up the sandbox only as root', () => {
    expect(switches(0)).toContain('--no-sandbox');
    expect(switches(1000)).not.toContain('--no-sandbox');
    expect(switches(undefined)).not.toContain('--no-sandbox');
  });
});
