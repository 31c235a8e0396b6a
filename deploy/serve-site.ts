import { createServer, type RequestListener, type Server } from 'node:http';
import { site } from '../lib/site.mjs';
import { securityHeaders } from './headers';
import { folderHandler } from './serve-folder';

/** The port that `PORT` asks for, 3000 if it asks for none. @throws {Error} when it is no port number */
export function wantedPort(value = process.env.PORT): number {
  const port = Number(value || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`Unexpected PORT "${value}", expected a number from 1 to 65535 - set another one or none`);
  }
  return port;
}

/**
 * Takes a port, so that a busy one is noticed before a long build.
 *
 * @returns a server that asks everybody to come back, until it has a folder to serve
 * @throws {Error} in one line when the port is taken or not allowed
 */
export async function listen(port: number): Promise<Server> {
  const server = createServer(notYet);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${error.code})`;
      reject(
        new Error(`Port ${port} ${reason} - stop that program or choose another port, for example PORT=${port + 1}`),
      );
    });
    server.listen(port, resolve);
  });
  return server;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = await listen(0);
  const { port } = new URL(addressOf(server));
  await new Promise((resolve) => server.close(resolve));
  return Number(port);
}

/** Address under which a listening server shows the site. */
export function addressOf(server: Server): string {
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : ''}${site.basePath}`;
}

/** Answers requests with the files of `folder`, as they are at that moment. */
export function serveFolder(server: Server, folder: string): void {
  server.off('request', notYet).on('request', folderHandler(folder));
}

/** Seconds after which whoever came too early tries again. */
const patience = 2;

const notYet: RequestListener = (_, response) => {
  response
    .writeHead(503, {
      ...securityHeaders(),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': patience,
    })
    .end(`<!doctype html>
<html lang="en">
<meta http-equiv="refresh" content="${patience}">
<title>Building</title>
<p>The site is being built. This page shows it as soon as it is there.</p>
</html>
`);
};
