import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PagesServer } from './pages-server.ts';

let above: string;
let server: PagesServer;

beforeAll(async () => {
  above = mkdtempSync(join(tmpdir(), 'pages-server-'));
  const folder = join(above, 'dist');
  mkdirSync(join(folder, 'about us'), { recursive: true });
  writeFileSync(join(above, 'outside.txt'), 'not published');
  writeFileSync(join(folder, 'index.html'), 'the home page');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'about us/index.html'), 'about us');
  writeFileSync(join(folder, 'data.csv'), 'a,b');
  server = await servePages(folder, '/x/');
});

afterAll(() => {
  server.close();
  rmSync(above, { recursive: true });
});

async function answer(path: string): Promise<[number, string]> {
  const response = await fetch(server.origin + path, { redirect: 'manual' });
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

describe('the server of built sites answers as GitHub Pages does', () => {
  test.each([
    ['/x/', 200, 'the home page'],
    ['/x/data.csv', 200, 'a,b'],
    ['/x/about%20us/', 200, 'about us'],
    ['/x', 301, '/x/'],
    ['/x/about%20us', 301, '/x/about%20us/'],
    ['/x/no/such/page', 404, 'no such page'],
    ['/x/data.csv/', 404, 'no such page'],
    ['/x/100%', 404, 'no such page'],
    ['/x/%2e%2e%2foutside.txt', 404, 'no such page'],
    ['/', 404, 'Not this site'],
    ['/about%20us/', 404, 'Not this site'],
  ])('%s: %i, %s', async (path, status, text) => {
    expect(await answer(path)).toEqual([status, text]);
  });

  test('a file says of what kind it is', async () => {
    const response = await fetch(`${server.origin}/x/data.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});
