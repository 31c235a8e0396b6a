/**
 * Attributes of the outermost element of an island, which is what a `*.client.tsx` file renders. A page whose HTML has none gets
 * no React at all; build/finish/boot.browser.ts looks for them to know when it is wanted.
 *
 * @param calls - what wakes it, wherever it happens, beside being pointed at, focused or clicked: keys as `event.key`, with
 * `Control+` before one for Ctrl or Cmd, and events of the window, for example `'/'`, `'Control+k'`, `'hashchange'`
 */
export function island(...calls: string[]) {
  return { 'data-island': calls.join(' ') };
}
