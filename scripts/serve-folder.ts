import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { resolvePath } from '../deploy/address';
import { caching, contentTypes, hashedFiles, isText, securityHeaders } from '../deploy/headers';
import { site } from '../lib/site.mjs';

/**
 * Answers requests with the files of `folder`, as they are at that moment, in the way deploy/nginx.ts makes nginx answer: `/faq/x` is
 * `faq/x.html`, compressed copies are sent where there are any, and what is not there is the 404 page.
 */
export function folderHandler(folder: string) {
  const files = sirv(folder, {
    extensions: ['html'],
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    onNoMatch: missing,
  });

  function missing(request: IncomingMessage, response: ServerResponse): void {
    // The page for what is missing is a file, too; it is whole and new each time, and its status is what it says.
    for (const header of ['range', 'if-none-match']) delete request.headers[header];
    const { writeHead } = response;
    Object.assign(response, {
      writeHead: (_: number, headers: OutgoingHttpHeaders) => writeHead.call(response, 404, headers),
    });
    serve(request, response, '/404', caching.other);
  }

  function serve(request: IncomingMessage, response: ServerResponse, path: string, cacheControl: string): void {
    response.setHeader('Cache-Control', cacheControl);
    response.setHeader('Content-Type', typeOf(path));
    request.url = path;
    // sirv keeps what it has read of an address on the request.
    Object.assign(request, { _parsedUrl: undefined });
    files(request, response);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return;
    }
    // Forms of a range that sirv misreads are passed over, as a server may do: the whole file is sent.
    if (!/^bytes=\d+-\d*$/.test(request.headers.range ?? '')) delete request.headers.range;
    const [path = '', ...query] = (request.url ?? '').split('?');
    const { serve: found, redirect } = path.startsWith(site.basePath)
      ? resolvePath(path.slice(site.basePath.length))
      : {};
    if (redirect || (path && path === site.basePath)) {
      const location = [site.basePath + (redirect ?? '/'), ...query].join('?');
      response.writeHead(301, { Location: location, 'Cache-Control': caching.other, 'Content-Length': 0 }).end();
    } else if (!found) missing(request, response);
    else serve(request, response, found, found.startsWith(hashedFiles) ? caching.hashed : caching.other);
  };
}

function typeOf(path: string): string {
  const type = contentTypes[extname(path).slice(1) || 'html'] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}
