/**
 * On the page for what is missing: goes on to the page that was meant, as deploy/address.ts leads to it on hosts that know rules. A host
 * that knows files alone tells capitals from small letters, and finds nothing at an address with a second slash or with signs that a text
 * has left behind it. It is a file, for each hash of a script within a page would weigh in the header of every page.
 */
const { src = '' } = (document.currentScript as HTMLScriptElement | null) ?? {};
// With the origin before it: no path leads to another host.
const [root = ''] = src.split('/_next/');
const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(location.href.slice(root.length)) ?? [];
const meant = path
  .toLowerCase()
  .replace(/\/+/g, '/')
  .replace(/(?:&|%26|%3f|%23).*|(?:[^\w-]|%[\da-f]{2})+$/, '');

// Who is offline stays here.
if (meant !== path)
  fetch(root + meant, { method: 'HEAD' }).then(
    ({ ok }) => ok && location.replace(root + meant + rest),
    () => {},
  );
