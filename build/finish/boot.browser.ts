import type { Boot, Intent, Place } from '../../lib/boot';

/**
 * The only script a page starts with. React comes at the first sign that somebody wants an island (lib/island.ts); what was done
 * there until it is ready is kept, and `Hydrated` does it again in the same order.
 *
 * What the browser does by itself is never held back: links, `<summary>` and form fields work at once, and an island reads them
 * from the page when it mounts. Every byte here is a byte of every page: tests hold it below 1 kB.
 */

/** Addresses still to be loaded: the payload of the page and Next's chunks, in any order. The payload holds the call that starts them. */
const missing = new Set(document.currentScript?.dataset.scripts?.split(' '));
const place: Place | null = history.state;
const intents: Intent[] = [];
const boot: Boot = { intents, paused: false };
let loading = false;

self.boot = boot;

// React sets the addresses of scripts, which needs a policy: it lets through plain paths of our own origin.
self.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (/^(\/[\w.~-]+)+$/.test(address) ? address : null),
});

for (const type of ['submit', 'click', 'keydown', 'focusin', 'pointerover', 'hashchange'])
  addEventListener(type, notice, true);
self.onhashchange = openTarget;
openTarget();
// It was loaded anew because somebody wanted an island.
if (place?.open) load();

/** Looks at everything that happens on the page before React is there; what is no island's business is left alone. */
function notice(event: Event): void {
  const { type, key, ctrlKey, metaKey, target } = event as KeyboardEvent & { target: Element };
  const within = (selector: string) => target.closest?.(selector);
  // A key alone calls nothing while somebody is typing.
  const call = ctrlKey || metaKey ? `Control+${key}` : key && within('input,select,textarea') ? '' : (key ?? type);
  const called = document.querySelector(`[data-island~="${CSS.escape(call)}"]`);
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

/** Fetches what is missing. What has been fetched is not fetched again when a part of it failed. */
async function load(): Promise<void> {
  if (loading) return;
  loading = true;
  await Promise.all([...missing].map(fetchScript));
  const [gone] = missing;
  if (!gone || (await reloadIfOutdated(gone))) return;
  // The page goes on as it was; who tries again starts anew.
  for (const { busy } of intents.splice(0)) busy.ariaBusy = null;
  loading = false;
}

function fetchScript(src: string): Promise<unknown> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.async = true;
    // As it is written, or React does not recognise the script as the one it is about to add.
    script.setAttribute('src', src);
    script.onload = () => resolve(missing.delete(src));
    script.onerror = resolve;
    document.head.append(script);
  });
}

/**
 * Loads the page anew if a script of it is gone because another release was deployed since. A script that merely could not be
 * reached is no reason, and neither is one that is still gone afterwards.
 *
 * @returns whether the page is on its way
 */
async function reloadIfOutdated(gone: string): Promise<boolean> {
  const response = await fetch(gone, { method: 'HEAD' }).catch(() => undefined);
  if (response?.status !== 404 || place?.gone === gone) return false;
  history.replaceState(
    {
      gone,
      scroll: scrollY,
      open: [...document.querySelectorAll('[open]>summary')].map(({ textContent }) => textContent),
      pressed: intents.map(({ event, busy }) => event.type === 'click' && busy.textContent),
    } satisfies Place,
    '',
  );
  location.reload();
  return true;
}

/**
 * Opens every `<details>` around the element the address names, for browsers that do not do it themselves. Where the page has no
 * such element, an island may know better (components/other-questions.client.tsx).
 */
function openTarget(): void {
  // Ids are made of letters, digits and hyphens, which no address escapes.
  const id = location.hash.slice(1);
  const target = document.getElementById(id);
  if (id && !target) load();
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return;
  closed.open = true;
  target?.scrollIntoView();
  openTarget();
}
