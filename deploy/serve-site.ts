import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** The address to listen at: the one that `HOST` names, else this machine alone can reach the site. */
export function wantedHost(): string {
  return process.env.HOST || 'localhost';
}

/**
 * Takes a port, so that a busy one is noticed before a long build.
 *
 * @returns a server that asks everybody to come back, until it has a folder to serve
 * @throws {Error} in one line when the port is taken or not allowed, or there is no such host
 */
export async function listen(port: number, host = wantedHost()): Promise<Server> {
  const server = createServer(notYet);
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      if (/^(?:EADDRNOTAVAIL|ENOTFOUND|EAI_.*|EINVAL)$/.test(code))
        return reject(
          new Error(
            `Unexpected HOST "${host}" (${code}), expected an address of this machine - set another one or none`,
          ),
        );
      const reason = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${code})`;
      reject(
        new Error(`Port ${port} ${reason} - stop that program or choose another port, for example PORT=${port + 1}`),
      );
    });
    server.listen(port, host, resolve);
  });
  return server;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = await listen(0, 'localhost');
  const { port } = new URL(addressOf(server));
  await new Promise((resolve) => server.close(resolve));
  return Number(port);
}

/** Address under which this machine reaches what a listening server shows. */
export function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const here = /^(?:127\.|::1?$|0\.0\.0\.0$)/.test(address);
  const host = here ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}${site.basePath}`;
}

/** The line that tells where the site is or will be, and who can reach it. */
export function whereabouts(server: Server): string {
  const { address } = server.address() as AddressInfo;
  const everywhere = address === '::' || address === '0.0.0.0';
  return `${addressOf(server)}/${everywhere ? ', and at every other address of this machine' : ''} - stop with Ctrl+C`;
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
