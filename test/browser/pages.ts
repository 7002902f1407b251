/** Builds a page and serves it from an own server on a free port of this machine. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(__dirname, '..', '..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The pane alone over invented operations, the pane with Excel in a thread of its own, the preview. */
export type PageName = 'pane' | 'apart' | 'preview';

export interface ServedPage {
  /** Address of the page, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** @throws Error with webpack's messages if the page cannot be built */
export async function servePage(name: PageName): Promise<ServedPage> {
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'build.cjs'), name], { cwd: ROOT });
  const folder = path.join(ROOT, '.cache', 'pages', name);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file)
      .then((bytes) => {
        response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
        response.end(bytes);
      })
      .catch(() => {
        response.writeHead(404);
        response.end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
