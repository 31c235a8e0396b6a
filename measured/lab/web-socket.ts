import { createServer, type Server } from 'node:http';
import { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';
import { patience } from './client';

/** Paths that brokers use; the standard names none. */
export const usualPaths = ['/mqtt', '/ws', '/'] as const;

/** What may be said of a WebSocket; all of it has a default. */
export interface WebSocketOptions {
  /** The first of the usual ones that the broker serves, if left out. */
  path?: string;
  /** What Sec-WebSocket-Protocol offers; `mqtt` if left out. */
  offered?: string[];
  /** What it sends goes into text frames. */
  text?: boolean;
}

/** What came of a handshake. */
export interface Handshake {
  /** Each write is a frame; absent when the broker has refused. */
  stream?: Duplex;
  /** What Sec-WebSocket-Protocol of the answer says. */
  selected?: string | undefined;
  /** `accepted`, `HTTP status 404`, or what went wrong. */
  says: string;
}

/** Asks for a WebSocket. An answer that the WebSocket protocol does not allow is told as it came, and gives no stream. */
export function shakeHands(address: string, offered: string[], text: boolean): Promise<Handshake> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address, offered, { handshakeTimeout: patience });
    let selected: string | undefined;
    socket.on('upgrade', ({ headers }) => {
      selected = headers['sec-websocket-protocol'];
    });
    socket.on('unexpected-response', (request, { statusCode }) => {
      request.destroy();
      resolve({ says: `HTTP status ${statusCode}` });
    });
    socket.on('open', () => resolve({ stream: streamOf(socket, text), selected, says: 'accepted' }));
    socket.on('error', ({ message }) => resolve({ selected, says: message }));
  });
}

/** The first of the usual paths at which it speaks MQTT; a broker may open this port after the other one. */
export async function servedPath(base: string): Promise<string> {
  const latest = performance.now() + patience;
  while (performance.now() < latest) {
    for (const path of usualPaths) {
      const { stream } = await shakeHands(base + path, ['mqtt'], false);
      stream?.destroy();
      if (stream) return path;
    }
    await pause(50);
  }
  throw new Error(`it speaks MQTT at none of ${usualPaths.join(', ')}`);
}

/** A server that calls back with each WebSocket that a client opens, at any path. It selects the first of the subprotocols offered. */
export function acceptWebSockets(opened: (stream: Duplex) => void): Server {
  const server = createServer();
  new WebSocketServer({ server }).on('connection', (socket) => opened(streamOf(socket, false)));
  return server;
}

function streamOf(socket: WebSocket, text: boolean): Duplex {
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk, _, done) => socket.send(chunk, { binary: !text }, () => done()),
    final: (done) => {
      socket.close();
      done();
    },
    destroy: (_, done) => {
      socket.terminate();
      done(null);
    },
  });
  socket.on('message', (data: Buffer) => stream.push(data));
  socket.on('close', () => stream.push(null));
  stream.on('end', () => stream.destroy());
  return stream;
}
