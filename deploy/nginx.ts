import { hiddenPath, soundPath } from './address';
import { caching, contentTypes, hashedFiles, httpsHeaders, isText, securityHeaders } from './headers';

export interface NginxSettings {
  /** Absolute path of `out/`. */
  root: string;
  port: number;
  /** Names the server answers to; `_` for any. */
  serverName: string;
  /** `''` or for example `/mqtt-faq`. */
  basePath: string;
}

/**
 * A file for nginx's `http` block (Debian: `/etc/nginx/conf.d/`) that answers as `npm run serve` does. It needs the module that sends
 * files compressed with brotli (Debian: libnginx-mod-http-brotli-static).
 */
export function nginxConfig({ root, port, serverName, basePath }: NginxSettings): string {
  const text = Object.values(contentTypes).filter(isText);
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  return `# Made by npm run nginx-config; what it says is decided in deploy/.
map "$status:$uri" $faq_caching {
    "~^(?:200|206|304):${hashedFiles}" ${quoted(caching.hashed)};
    default ${quoted(caching.other)};
}
${Object.entries(httpsHeaders)
  .map(
    ([, value], index) => `map $scheme $faq_https_${index} {
    https ${quoted(value)};
    default "";
}`,
  )
  .join('\n')}

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

${Object.entries(securityHeaders)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
${Object.keys(httpsHeaders)
  .map((name, index) => `    add_header ${name} $faq_https_${index} always;`)
  .join('\n')}
    add_header Cache-Control $faq_caching always;

    # What is no address of the site is not looked for.
    if ($request_uri !~ "^${basePath}${soundPath}(?:\\?.*)?$") {
        return 404;
    }
    if ($uri ~ "^${basePath}${hiddenPath}$") {
        return 404;
    }
${basePath ? `    rewrite ^${basePath}$ ${basePath}/ permanent;\n    rewrite ^${basePath}(/.*)$ $1;\n` : ''}
    location = / {
        try_files /index.html =404;
    }
    # A page has one address.
    location ~ ^(?<page>.*)/index(?:\\.html)?$ {
        return 301 ${basePath}$page/$is_args$args;
    }
    location ~ ^(?<page>.+)\\.html$ {
        return 301 ${basePath}$page$is_args$args;
    }
    location ~ ^(?<page>.+)/$ {
        return 301 ${basePath}$page$is_args$args;
    }
    location / {
        try_files $uri $uri.html =404;
    }

    error_page 404 @missing;
    location @missing {
        try_files /404.html =404;
    }
}
`;
}
