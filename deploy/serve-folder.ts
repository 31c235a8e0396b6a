import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { send } from '@fastify/send';
import { openFolder } from '../lib/address';
import { site } from '../lib/site.mjs';
import { markdownWanted, resolvePath, twinFile } from './address';
import { caching, contentTypes, hashedFiles, isText, openHeaders } from './headers';
import { headersOf } from './headers-file';
import { isPage } from './pages';
import { redirectsOf } from './redirects-file';

/** What `npm run compress` leaves beside a file, best first. */
const copies = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** The first and the last byte, of which one may be left out. RFC 9110 §14.1.2 */
const oneRange = /^bytes=(?:\d+-\d*|-\d+)$/;

/**
 * Answers requests with the files of `folder`, as they are at that moment, in the way deploy/nginx.ts makes nginx answer: `/faq/x` is
 * `faq/x.html`, or `faq/x.md` for those who ask for Markdown, compressed copies are sent where there are any, and what is not there is the 404 page.
 */
export function folderHandler(folder: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(folder, request, response).catch(() => {
      // The end of this answer, not of the server: most often the browser has hung up.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(headersOf(folder))) response.setHeader(name, value);
  response.setHeader('Cache-Control', caching.other);
  const [path = '', ...query] = (request.url ?? '').split('?');
  const { serve = '', redirect = redirectsOf(folder, site.basePath).get(serve) } = path.startsWith(site.basePath)
    ? resolvePath(path.slice(site.basePath.length))
    : {};
  const leadTo = (to: string) =>
    response.writeHead(301, { Location: [site.basePath + to, ...query].join('?'), 'Content-Length': 0 }).end();
  const small = serve.toLowerCase();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
  } else if (redirect || (path && path === site.basePath)) {
    leadTo(redirect ?? '/');
  } else if (serve && (await sendFile(folder, serve, request, response))) {
    return;
  } else if (small !== serve && isPage(folder, small)) {
    leadTo(small);
  } else {
    // The page for what is missing is a file, too; it is whole and new each time.
    request.headers = { 'accept-encoding': request.headers['accept-encoding'] };
    // While a build takes the place of another there is no such page for a moment.
    if (!(await sendFile(folder, '/404', request, response, 404)))
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404 Not Found\n');
  }
}

/** @returns false when there is no such file, and nothing has been sent */
async function sendFile(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status?: number,
): Promise<boolean> {
  const isThere = (name: string) => existsSync(join(folder, name));
  // `/faq` is a page and a folder.
  const forms = wantsMarkdown(request.headers.accept) ? ['.md', '.html', ''] : ['.html', ''];
  const name = forms.map((ending) => (path === '/' ? '/index' : path) + ending).find(isThere);
  if (!name) return false;

  const { range, 'cache-control': _, ...headers } = request.headers;
  // As nginx does: what is not one range gets the whole file, and who reloads may be told that nothing has changed.
  request.headers = oneRange.test(range ?? '') ? { ...headers, range } : headers;
  const choices = copies.filter(({ ending }) => isThere(name + ending));
  const copy = choices.find(({ encoding }) => accepts(headers['accept-encoding'], encoding));
  const file = await send(request, name + (copy?.ending ?? ''), {
    root: folder,
    index: false,
    cacheControl: false,
    contentType: false,
    // What is an address of ours has been decided: deploy/address.ts.
    dotfiles: 'allow',
    // nginx sends no parts of compressed copies.
    acceptRanges: !copy,
  });
  if (file.type === 'directory' || file.statusCode === 404) return false;

  const varies = [choices.length > 0 && 'Accept-Encoding', status !== 404 && isTwin.test(name) && 'Accept'].filter(
    Boolean,
  );
  if (varies.length > 0) response.setHeader('Vary', varies.join(', '));
  if (status === 404 || path.startsWith(openFolder))
    for (const header of Object.entries(openHeaders)) response.setHeader(...header);
  if (file.type === 'error') {
    const { 'Content-Range': contentRange } = file.headers;
    if (contentRange) response.setHeader('Content-Range', contentRange);
    response.writeHead(file.statusCode, { 'Content-Length': 0 }).end();
    return true;
  }
  // A part is not kept, or the refusal of one would be.
  if (path.startsWith(hashedFiles) && range === undefined) response.setHeader('Cache-Control', caching.hashed);
  if (file.statusCode !== 304) {
    response.setHeader('Content-Type', typeOf(name));
    if (copy) response.setHeader('Content-Encoding', copy.encoding);
  }
  response.writeHead(status ?? file.statusCode, file.headers);
  await pipeline(file.stream, response);
  return true;
}

const isTwin = new RegExp(`^${twinFile}$`);
const markdown = new RegExp(markdownWanted, 'i');
const wantsMarkdown = (accept = '') => markdown.test(accept);

/** Whether a browser takes this encoding: it names it, and not with a weight of 0. RFC 9110 §12.5.3 */
function accepts(header: string | string[] = '', encoding: string): boolean {
  const offers = String(header)
    .split(',')
    .map((offer) => offer.split(/\s*;\s*q=/i));
  return offers.some(([name, weight = '1']) => name?.trim().toLowerCase() === encoding && Number(weight) > 0);
}

function typeOf(name: string): string {
  const type = contentTypes[extname(name).slice(1)] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}
