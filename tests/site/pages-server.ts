import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The path of a file; one that climbs out of the folder stays as it was written. */
function decode(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split('/').includes('..') ? path : decoded;
  } catch {
    // A stray percent sign names no file.
    return path;
  }
}

export interface PagesServer {
  /** 'http://localhost:40123', without the base path. */
  origin: string;
  close: () => void;
}

/**
 * Serves a built site under its base path as GitHub Pages does: a folder is its index.html, an address
 * without its last slash is redirected, and 404.html answers, with status 404, at every other address.
 */
export async function servePages(folder: string, base: string): Promise<PagesServer> {
  const isFile = (path: string): boolean =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;

  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, file: string): void => {
      response.writeHead(status, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
      });
      createReadStream(join(folder, file)).pipe(response);
    };
    const redirect = (to: string): void => {
      response.writeHead(301, { location: to }).end();
    };

    const path = decode(pathname.slice(base.length));
    const index = join(path, 'index.html');
    if (`${pathname}/` === base) redirect(base);
    else if (!pathname.startsWith(base)) response.writeHead(404).end('Not this site');
    else if (isFile(path)) send(200, path);
    else if (!isFile(index)) send(404, '404.html');
    else if (pathname.endsWith('/')) send(200, index);
    else redirect(`${pathname}/`);
  });

  // A connection that is closed just as the next request comes would fail that request.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
