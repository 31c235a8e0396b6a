/**
 * Lets the search work offline from now on: worker.browser.ts keeps its files. Who never searches gets no worker. A browser that has none, or
 * lets none in, searches while it is online.
 *
 * @param address - of the worker
 * @param files - what this release of the search is made of
 */
export async function keepOffline(address: string, files: readonly string[]): Promise<void> {
  const policy = self.trustedTypes?.createPolicy('search', {
    createScriptURL: (given) => (given === address ? given : null),
  });
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(files);
  } catch {
    // Private windows of some browsers, and pages that are not served by https.
  }
}
