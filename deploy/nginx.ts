import { openFolder } from '../lib/address';
import { doubledPath, hiddenPath, markdownWanted, pageEnds, soundPath, spoiltPath, twinFile } from './address';
import { caching, contentTypes, type Headers, hashedFiles, httpsHeaders, isText, openHeaders } from './headers';

export interface NginxSettings {
  /** Absolute path of `out/`. */
  root: string;
  port: number;
  /** Names the server answers to; `_` for any. */
  serverName: string;
  /** `''` or for example `/mqtt-faq`. */
  basePath: string;
  /** Headers of every answer. */
  headers: Headers;
  /** Where former addresses lead. */
  redirects: ReadonlyMap<string, string>;
  /** Addresses of all pages. */
  pages: readonly string[];
}

/**
 * A file for nginx's `http` block (Debian: `/etc/nginx/conf.d/`) that answers as `npm run serve` does. It needs the module that sends
 * files compressed with brotli (Debian: libnginx-mod-http-brotli-static).
 */
export function nginxConfig({
  root,
  port,
  serverName,
  basePath,
  headers: everyAnswer,
  redirects,
  pages,
}: NginxSettings): string {
  const text = Object.values(contentTypes).filter(isText);
  // In a pattern a dot is the one sign of a path that would stand for another.
  const literal = (path: string) => path.replaceAll('.', '\\.');
  const base = literal(basePath);
  const everywhere = Object.entries(everyAnswer).map(([name, value]) => [name, { default: value }]);
  const byHttps = Object.entries(httpsHeaders).map(([name, value]) => [name, { '~^\\d+ https ': value }]);
  const headers: [string, Record<string, string>][] = Object.entries({
    ...Object.fromEntries([...everywhere, ...byHttps]),
    Allow: { '~^405 ': 'GET, HEAD' },
    ...Object.fromEntries(
      Object.entries(openHeaders).map(([name, value]) => [
        name,
        { [`~^(?:404 |(?:200|304) \\S+ ${openFolder})`]: value },
      ]),
    ),
    Vary: { [`~^(?:20[06]|304|41[26]) \\S+ ${twinFile} `]: 'Accept' },
    // A part is not kept, or the refusal of one would be.
    'Cache-Control': { [`~^(?:200|304) \\S+ ${hashedFiles}\\S* $`]: caching.hashed, default: caching.other },
  });
  return `# Made by npm run nginx-config; what it says is decided in deploy/.
${headers.map(([, values], index) => headerMap(`$faq_header_${index}`, values)).join('\n')}
# Which of the two forms of a page is sent.
map $http_accept $faq_form {
    volatile;
    default .html;
    ${quoted(`~*${markdownWanted}`)} .md;
}

# The page that an address with capitals means. nginx can make no letters small, and is asked only for what is missing.
map $request_uri $faq_small {
    volatile;
${pages.map((page) => `    ${quoted(`~^(?=[^?]*[A-Z])${base}(?i:${literal(page)})(?:\\?|$)`)} ${basePath}${page};`).join('\n')}
}

server {
    listen ${port};
    listen [::]:${port};
    server_name ${serverName};
    server_tokens off;
    absolute_redirect off;
    root ${quoted(root)};

    types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${text.filter((type) => type !== 'text/html').join(' ')};

    gzip_static on;
    brotli_static on;
    gzip_vary on;
    # A cache in between says that it is one; what it is sent says what it varies by.
    gzip_proxied any;
    gzip_http_version 1.0;
    if_modified_since before;
    # Several ranges are answered with the whole file.
    max_ranges 1;

${headers.map(([name], index) => `    add_header ${name} $faq_header_${index} always;`).join('\n')}

    if ($request_method !~ "^(?:GET|HEAD)$") {
        return 405;
    }
    # Links that were written or copied with a slip.
    if ($request_uri ~ "^${base}${doubledPath}(?:\\?.*)?$") {
        return 301 $uri$is_args$args;
    }
    if ($request_uri ~* "^${base}${spoiltPath}(?:\\?.*)?$") {
        return 301 ${basePath}$sound$is_args$args;
    }
    # What is no address of the site is not looked for.
    if ($request_uri !~ "^${base}${soundPath}(?:\\?.*)?$") {
        return 404;
    }
    if ($uri ~ "^${base}${hiddenPath}$") {
        return 404;
    }
${base ? `    rewrite ^${base}$ ${basePath}/ permanent;\n    rewrite ^${base}(/.*)$ $1;\n` : ''}
    location = / {
        try_files /index$faq_form /index.html =404;
    }
    # A page has one address.
    location ~ "^(?:${pageEnds.join('|')})$" {
        return 301 ${basePath}/$is_args$args;
    }
${pageEnds
  .map(
    (end) => `    location ~ "^(?<page>.+)${end}$" {
        return 301 ${basePath}$page$is_args$args;
    }`,
  )
  .join('\n')}
${[...redirects].map(([from, to]) => `    location = ${from} {\n        return 301 ${basePath}${to}$is_args$args;\n    }\n`).join('')}    location / {
        try_files $uri$faq_form $uri.html $uri =404;
    }

    error_page 404 @missing;
    location @missing {
        if ($faq_small) {
            return 301 $faq_small$is_args$args;
        }
        try_files /404.html =404;
    }
}
`;
}

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/**
 * What a header says, by status, scheme, path and range. nginx adds the headers of an answer again when it finds that it cannot
 * satisfy a range; the second time they are empty, which is left out.
 */
function headerMap(variable: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ '~^416 ': '', ...values }).map(
    ([pattern, value]) => `    ${pattern === 'default' ? pattern : quoted(pattern)} ${quoted(value)};`,
  );
  return `map "$status $scheme $uri $http_range" ${variable} {\n    volatile;\n${lines.join('\n')}\n}`;
}
