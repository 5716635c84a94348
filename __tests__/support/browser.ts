import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and the runners of GitHub have it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A Chromium without a window. Whoever starts it closes it; it doesn't outlive this process. */
export function startBrowser(): Promise<Browser> {
  // In a container there is no sandbox to be had, and no more shared memory than a few megabytes.
  return chromium.launch({ executablePath, timeout: 60_000, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export interface PageServer {
  readonly url: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves these files by their paths, as GitHub Pages does. */
export async function servePages(files: Readonly<Record<string, string>>): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const file = files[path.replace(/\/$/, '/index.html').slice(1)];
    const type = path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type }).end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
