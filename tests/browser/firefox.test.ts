import { describe, expect, test } from 'vitest';
import { places } from './firefox.ts';

describe('places(environment, platform)', () => {
  test('looks for the command of Debian, then for the usual one, in each folder of PATH', () => {
    expect(places({ PATH: '/one:/two' }, 'linux')).toEqual([
      '/one/firefox-esr',
      '/two/firefox-esr',
      '/one/firefox',
      '/two/firefox',
    ]);
  });

  test('knows where a Mac and Windows keep it', () => {
    expect(places({}, 'darwin')).toEqual(['/Applications/Firefox.app/Contents/MacOS/firefox']);
    expect(places({ PROGRAMFILES: 'C:\\Programs' }, 'win32')).toEqual([
      'C:\\Programs\\Mozilla Firefox\\firefox.exe',
    ]);
  });

  test('takes FIREFOX_PATH alone', () => {
    expect(places({ FIREFOX_PATH: '/mine', PATH: '/one' }, 'linux')).toEqual(['/mine']);
  });
});
