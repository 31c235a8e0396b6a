import { afterEach, expect, test, vi } from 'vitest';
import { resolvePath } from '../deploy/address';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The base path of a site at this address. */
async function basePathOf(url: string): Promise<string> {
  vi.stubEnv('SITE_URL', url);
  vi.resetModules();
  return (await import('./site.mjs')).site.basePath;
}

/** What the boot script makes of the address of a script: the address, or null for none of ours. */
async function readScriptAddress(): Promise<(address: string) => string | null> {
  const createPolicy = vi.fn();
  vi.stubGlobal('self', { trustedTypes: { createPolicy } });
  vi.stubGlobal('document', { getElementById: () => null });
  vi.stubGlobal('history', { state: null });
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('addEventListener', () => {});
  await import('../build/finish/boot.browser');
  return createPolicy.mock.calls[0]?.[1].createScriptURL;
}

test('every folder a site may live in is one that servers find and that scripts are loaded from', async () => {
  const read = await readScriptAddress();
  for (const folder of ['', '/mqtt-faq', '/~me/mqtt', '/docs.v2/a_b', '/-/0', '/x.y.z~']) {
    expect(await basePathOf(`https://example.org${folder}/`)).toBe(folder);
    const script = `${folder}/_next/static/chunks/0a-b_c~d.e.js`;
    expect(resolvePath(script)).toEqual({ serve: script });
    expect(read(script)).toBe(script);
  }
});

test('any other folder is refused in one line', async () => {
  for (const folder of [
    '/@me',
    '/a+b',
    '/a b',
    '/caf\u00e9',
    '/a//b',
    '/.well-known',
    '/a..b',
    "/a'b",
    '/a;b',
    '/a$b',
  ]) {
    await expect(basePathOf(`https://example.org${folder}`), folder).rejects.toThrow(
      /^Unexpected path "\/.+" in SITE_URL, expected folders of .+ - choose another folder$/,
    );
  }
});

test('scripts come from plain paths of our own origin alone', async () => {
  const read = await readScriptAddress();
  for (const address of [
    ...['', '/', '//example.org/a.js', '/\\example.org/a.js', 'https://example.org/a.js', 'data:text/javascript,1'],
    ...['a.js', '/a.js?b', '/a.js#b', '/a//b.js', '/a%2fb.js', '/a.js\n', ' /a.js'],
  ])
    expect(read(address), address).toBeNull();
});
