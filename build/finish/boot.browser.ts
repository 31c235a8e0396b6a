import type { Boot, Intent, Place } from './boot';

/**
 * What a page with islands starts with. React comes at the first sign that somebody wants an island (components/island.tsx); what was
 * done there until it is ready is kept, and islands.browser.tsx does it again in the same order.
 *
 * What the browser does by itself is never held back: links, `<summary>` and form fields work at once, and an island reads them
 * from the page when it mounts. Tests hold it below 1 kB.
 */

/** What to say when that cannot be loaded. The build puts it in, in the words of starter.browser.ts. */
declare const islandsFailed: string;

/** Address of the script with React and the islands. */
const { script: src = '' } = document.currentScript?.dataset ?? {};
const place: Place | null = history.state;
const intents: Intent[] = [];
const boot: Boot = { intents, paused: false };
let loading = false;

self.boot = boot;

// The address of a script is set with a policy, which lets through plain paths of our own origin.
const policy = self.trustedTypes?.createPolicy('boot', {
  createScriptURL: (address) => (/^(\/[\w.~-]+)+$/.test(address) ? address : null),
});

for (const type of ['submit', 'click', 'keydown', 'focusin', 'pointerover', 'hashchange'])
  addEventListener(type, notice, true);
self.onhashchange = loadIfLost;
// This stands in the head, so that a click on a page that is still on its way is kept, too; what the page holds is known later.
document.onreadystatechange = () => {
  loadIfLost();
  // It was loaded anew because somebody wanted an island, or its address asks one for something.
  if (place?.open || (location.search && document.querySelector('[data-calls~="query"]'))) load();
};

/** Looks at everything that happens on the page before React is there; what is no island's business is left alone. */
function notice(event: Event): void {
  const { type, key, ctrlKey, metaKey, target } = event as KeyboardEvent & { target: Element };
  const within = (selector: string) => target.closest?.(selector);
  // A key alone calls nothing while somebody is typing.
  const call = ctrlKey || metaKey ? `Control+${key}` : key && within('input,select,textarea') ? '' : (key ?? type);
  const called = document.querySelector(`[data-calls~="${CSS.escape(call)}"]`);
  if (boot.paused || !(called || within('[data-island]'))) return;
  const acts = type === 'submit' || (type === 'click' && !within('a[href],summary,label,input,select,textarea'));
  if (acts || key) {
    if (acts || called) event.preventDefault();
    // React may be listening already without being able to act.
    event.stopImmediatePropagation();
    const element = within('button') ?? target;
    const busy = called ?? element;
    busy.ariaBusy = 'true';
    intents.push({ element, event, busy });
  }
  load();
}

/** Fetches the script, once; after a failure the page goes on as it was, and who tries again starts anew. */
async function load(): Promise<void> {
  if (loading) return;
  loading = true;
  if ((await fetchScript()) || (await reloadIfOutdated())) return;
  const lost = intents.splice(0);
  for (const { busy } of lost) busy.ariaBusy = null;
  loading = false;
  // Who types goes on typing, and with the next key it is tried again.
  if (lost.some(({ event }) => event.type !== 'keydown')) alert(islandsFailed);
}

function fetchScript(): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = policy?.createScriptURL(src) ?? src;
    // Of half a script, as a connection that broke may leave it, nothing runs.
    script.onload = script.onerror = () => resolve(boot.runs);
    document.head.append(script);
  });
}

/**
 * Loads the page anew if its script is gone because another release was deployed since. A script that merely could not be reached is no
 * reason, and neither is one that is still gone afterwards.
 *
 * @returns whether the page is on its way
 */
async function reloadIfOutdated(): Promise<boolean> {
  const response = await fetch(src, { method: 'HEAD' }).catch(() => undefined);
  if (response?.status !== 404 || place?.gone === src) return false;
  history.replaceState(
    {
      gone: src,
      scroll: scrollY,
      open: [...document.querySelectorAll('[open]>summary')].map(({ textContent }) => textContent),
      pressed: intents.map(({ event, busy }) => event.type === 'click' && busy.textContent),
    } satisfies Place,
    '',
  );
  location.reload();
  return true;
}

/** Where the page has nothing that the fragment names, an island may know better (components/lost-fragment.client.tsx). */
function loadIfLost(): void {
  const id = location.hash.slice(1);
  if (id && !document.getElementById(id)) load();
}
