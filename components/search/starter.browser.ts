import type { SearchEntryModule } from './settings';

/**
 * What every page starts with for the search: at the first sign that somebody wants it, it opens a dialog with a field, so that nothing
 * that is typed is lost, and loads the rest (entry.browser.ts). It stands in every page: tests hold it below 400 bytes.
 */

/** Addresses: of the rest, and of the page that the button leads to without scripts. The build puts them in. */
declare const searchEntry: string;
declare const withoutSearch: string;

let dialog: HTMLDialogElement | undefined;

self.onclick = (event) => {
  if ((event.target as Element).closest('[data-search]')) open(event);
};

// The field on the home page.
self.oninput = (event) => {
  const field = event.target as HTMLInputElement;
  if (field.name === 'q') open(event, field.value);
};

self.onkeydown = (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  // A key alone is a letter where somebody is typing, and can be switched off: WCAG 2.1.4.
  const alone = /^[/?]$/.test(key) && !(target as Element).closest('input,textarea,select') && !localStorage.noKeys;
  if (ctrlKey || metaKey ? key === 'k' : alone) open(event);
};

if (/[?&]q=/.test(location.search)) open();

function open(event?: Event, typed?: string): void {
  event?.preventDefault();
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.append(document.createElement('input'));
    document.body.append(dialog);
  }
  dialog.showModal();
  if (typed) (dialog.firstChild as HTMLInputElement).value = typed;
  import(searchEntry).then(
    (search: SearchEntryModule) => search.open(dialog as HTMLDialogElement, event),
    () => {
      // Not `location.href`: programs that look for it take a page with that for one that only leads on.
      (self as Window).location = withoutSearch;
    },
  );
}
