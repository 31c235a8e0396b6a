import type { Boot, Intent, Place } from './boot';

/** Does what was kept, in its order; one intent a turn, so that React shows the outcome of each before the next. */
export function repeatIntents(boot: Boot): void {
  boot.paused = true;
  const intent = boot.intents.shift();
  if (!intent) return;
  intent.busy.ariaBusy = null;
  repeat(intent);
  // What the reader does in the meantime waits behind what was done before.
  boot.paused = false;
  setTimeout(() => repeatIntents(boot));
}

/** An event is its own description for a new one. */
function repeat({ element, event }: Intent): void {
  if (event instanceof SubmitEvent) (element as HTMLFormElement).requestSubmit(event.submitter);
  else if (event instanceof KeyboardEvent) element.dispatchEvent(new KeyboardEvent(event.type, event));
  else element.dispatchEvent(new MouseEvent(event.type, event));
}

/**
 * Puts a page that was loaded anew, because another release had been deployed, where it was, and presses again what the reader
 * had pressed. Nothing happens on any other page.
 */
export function restorePlace(): void {
  const place: Partial<Place> | null = history.state;
  if (!place?.open) return;
  const { open, pressed, scroll, ...rest } = place;
  history.replaceState(rest, '');
  // Items are there at once (accordion.css), or the page would be too short to scroll.
  document.body.dataset.restored = '';
  for (const summary of document.querySelectorAll('summary'))
    (summary.parentElement as HTMLDetailsElement).open = open.includes(summary.textContent ?? '');
  scrollTo(0, scroll ?? 0);
  for (const button of document.querySelectorAll<HTMLElement>('[data-island] button'))
    if (pressed?.includes(button.textContent ?? '')) button.click();
}
