import type { SearchEntryModule } from './search/settings';
import type { ToolsModule } from './tools/tools';

/**
 * What every page starts with, in its head: it shows the colours that the reader has chosen, and brings the programs of the search and of
 * the tools at the first sign that somebody wants them. It stands in every page, so build/budgets.ts keeps it small.
 */

/** Addresses of both programs. The build puts them in. */
declare const searchEntry: string;
declare const tools: string;
/** What to do when the tools cannot be loaded. */
declare const toolsFailed: string;
/** What the dialog is called until it is filled. */
declare const searchLabel: string;

/** It is left not with `location.href`: programs that look for it take a page with that for one that only leads on. */
const page: Window = self;

/** Shows the colours that were chosen (components/tools/scheme.ts), else those of the system; also where nothing may be kept. */
function showScheme(): void {
  try {
    document.documentElement.style.colorScheme = localStorage.scheme ?? '';
  } catch {}
}

showScheme();
// Somebody has chosen on another page: after this one, and has come back, or beside it.
page.onpageshow = page.onstorage = showScheme;

let dialog: HTMLDialogElement | undefined;
let field: HTMLInputElement;

page.onclick = (event) => {
  // With such a key a link opens elsewhere.
  if (event.ctrlKey || event.metaKey || !(event.target as Element).closest('[data-search]')) bring(event);
  else open(event);
};
// Who points at a tool will want it soon, and of a term the definition at once.
page.onpointerover = bring;
addEventListener('focusin', bring);

// The field on the home page.
page.oninput = (event) => {
  if ((event.target as HTMLInputElement).name === 'q') open(event);
};

page.onkeydown = (event) => {
  // A key alone is a letter where somebody is typing, and can be switched off: WCAG 2.1.4.
  const calls =
    event.ctrlKey || event.metaKey
      ? // A key by its place in the alphabet: its letter is another one with Caps Lock, and on a keyboard of other letters.
        event.keyCode === 75 && !event.shiftKey
      : /^[/?]$/.test(event.key) && !(event.target as Element).closest(':read-write,select') && !localStorage.noKeys;
  if (calls) open(event);
};

// The page has a body then.
if (/[?&]q=/.test(location.search)) page.onload = open;

function open(event: Event): void {
  event.preventDefault();
  if (!dialog) {
    dialog = document.createElement('dialog');
    field = document.createElement('input');
    dialog.append(field);
    document.body.append(dialog);
  }
  dialog.showModal();
  // It shows that what fills it is on its way.
  dialog.ariaBusy = 'true';
  dialog.ariaLabel = searchLabel;
  // Who has no Escape closes it with a tap beside it, however long that takes.
  dialog.closedBy = 'any';
  // Enter is not lost either: the search asks which key came last.
  field.onkeydown = (pressed) => {
    field.id = pressed.key;
  };
  // At once: of what is typed from now on nothing may be lost.
  field.select();
  if ((event.target as HTMLInputElement).name === 'q') field.value = (event.target as HTMLInputElement).value;
  import(searchEntry)
    .then((search: SearchEntryModule) => search.open(dialog as HTMLDialogElement, event))
    .catch(() => {
      // Who has closed it in the meantime is reading. Of a page that was saved as a file, the link of the button alone leads to the site.
      if ((dialog as HTMLDialogElement).open)
        page.location = (document.querySelector('[data-search]') as HTMLAnchorElement).href;
    });
}

/** Firefox asks no second time for an address that once gave nothing. What stands behind a `#` makes another address of the same file. */
let again = '';

function bring(event: Event): void {
  const tool = (event.target as Element).closest<HTMLAnchorElement>('[data-tool],.term');
  if (!tool) return;
  // A finger cannot point: a tap on a link shows what a term means, or copies. Who taps again while that is on its way goes there.
  if (tool.href && (event as PointerEvent).pointerType === 'touch' && !tool.ariaBusy) event.preventDefault();
  if (event.type === 'click') tool.ariaBusy = 'true';
  import(tools + again)
    .then((program: ToolsModule) => program.use(tool, event))
    .catch(() => {
      again += '#';
      if (!tool.ariaBusy) return;
      tool.ariaBusy = null;
      if (tool.href) page.location = tool.href;
      else alert(toolsFailed);
    });
}
