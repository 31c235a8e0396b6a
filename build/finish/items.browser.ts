/**
 * What the browser leaves undone for items and tabs (components/mdx/accordion.tsx, components/mdx/tabs.tsx): an address opens what it
 * names, a selected title stays as it is, and keys move between tabs. It stands in every page with items, so build/budgets.ts keeps it small.
 */

/** What was selected when the pointer went down. */
let selected = '';

addEventListener('hashchange', openTarget);
addEventListener('pointerdown', () => {
  selected = selectedText();
});
addEventListener('click', keepAsItIs);
addEventListener('keydown', moveToTab);
// The script stands in the head, before all that it opens.
addEventListener('DOMContentLoaded', openTarget);

/** Opens every `<details>` around the element the address names, for browsers that do not do it themselves. */
function openTarget(): void {
  // Ids are made of letters, digits and hyphens, which no address escapes.
  const target = document.getElementById(location.hash.slice(1));
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return;
  closed.open = true;
  target?.scrollIntoView();
  openTarget();
}

/** The open tab stays open, and so does or does not an item whose title somebody has dragged over, to copy it. */
function keepAsItIs(event: MouseEvent): void {
  const title = (event.target as Element).closest('summary');
  const now = selectedText();
  // A click that a key makes has no detail.
  const selects = event.detail && now && now !== selected;
  if (title && (selects || title.matches('.tabs>[open]>*'))) event.preventDefault();
}

function selectedText(): string {
  return String(getSelection());
}

/** The arrows, Home and End move between tabs, as in any list of tabs. */
function moveToTab(event: KeyboardEvent): void {
  const tab = (event.target as Element).parentElement;
  // With another key an arrow is the browser's: Alt and an arrow go back.
  if (!tab?.matches('.tabs>details') || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...(tab.parentElement?.children ?? [])] as HTMLDetailsElement[];
  const place = tabs.indexOf(tab as HTMLDetailsElement);
  // On a page that was translated into a language that runs from right to left, the next tab is at the left.
  const step = tab.matches(':dir(rtl)') ? -1 : 1;
  const wanted = { ArrowLeft: place - step, ArrowRight: place + step, Home: 0, End: -1 }[event.key];
  const next = wanted !== undefined && tabs.at(wanted % tabs.length);
  if (!next) return;
  event.preventDefault();
  next.open = true;
  (next.firstElementChild as HTMLElement).focus();
}
