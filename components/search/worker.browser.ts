/// <reference lib="webworker" />

/**
 * Keeps the search for readers who are offline, and touches nothing else: what it does not know, it leaves to the browser. The entry is asked
 * for anew each time, so that a new release is seen at once; only who gets no answer is given the one that was kept. Other files never change.
 */

/** Address of the entry, and how the addresses of all other files begin; the build puts them in. */
declare const searchEntry: string;
declare const searchFiles: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = 'search';

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  // A page that searches tells which files its release is made of.
  const files = [event.data].flat().filter((file) => typeof file === 'string' && file.startsWith(searchFiles));
  if (files.length > 0) event.waitUntil(keepOnly(files));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname === searchEntry) event.respondWith(newest(request));
  else if (pathname.startsWith(searchFiles)) event.respondWith(keptOrNew(request));
});

/** The files first and the entry last, so that what is kept is always one whole release; then those of others go. */
async function keepOnly(files: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const file of files) if (!(await cache.match(file))) await cache.add(file);
  await cache.add(searchEntry);
  const folders = files
    .map((file) => file.slice(0, file.lastIndexOf('/') + 1))
    .filter((folder) => folder !== searchFiles);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    const wanted =
      pathname === searchEntry || files.includes(pathname) || folders.some((folder) => pathname.startsWith(folder));
    if (!wanted) await cache.delete(request);
  }
}

async function newest(request: Request): Promise<Response> {
  return fetch(request).catch(async (error: unknown) => {
    const kept = await caches.match(searchEntry);
    if (kept) return kept;
    throw error;
  });
}

async function keptOrNew(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request.url, response.clone());
  return response;
}
