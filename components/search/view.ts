import { Searcher, type SearchResults } from '@/lib/search/searcher';
import { element } from '../element';
import { optionListOf } from './option-list';
import { optionsOf } from './options';
import { putIntoAddress, rememberQuery, wantedQuery } from './query-in-address';
import type { LoadedSettings } from './settings';

/** Characters of a query. */
const longestQuery = 300;

/** How long a search may take before it says that it does; in ms. */
const patience = 500;

/** A part of the dialog, of which one is shown at a time. */
export interface View {
  show(shown: boolean): void;
}

/** Makes a search of a dialog with a field: results come while somebody types. */
export function viewIn(dialog: HTMLDialogElement, settings: LoadedSettings): View {
  const { words, suggest } = settings;
  const searcher = new Searcher(settings.plan, settings.load);
  const field = fieldIn(dialog, words);
  const options = optionListOf(field, words.results);
  const status = element('p', { role: 'status' });
  const link = element('a', {}, words.suggest);
  const footer = element('p', {}, words.keys, ' ', link);
  field.after(closeButton(dialog, words.close), status, options.list, footer);

  /** Of the queries, the one that was typed last; the answers to those before come too late. */
  let latest = 0;

  // A field of another page, and an address, may have held more than this one takes. Half a character is none in any address.
  const asked = () => [...field.value.trim()].slice(0, longestQuery).join('');

  async function update(): Promise<void> {
    const turn = ++latest;
    const query = asked();
    rememberQuery(query);
    link.href = suggest + encodeURIComponent(query);
    // The index, or a part of it, may be on its way; what is found at once is not preceded by words that nobody could read.
    const waiting = setTimeout(() => {
      if (query && turn === latest) status.textContent = words.waiting;
    }, patience);
    const results = query ? await searcher.search(query).catch(() => undefined) : undefined;
    clearTimeout(waiting);
    if (turn !== latest) return;
    options.show(results ? optionsOf(results, settings) : []);
    const shown = options.list.childElementCount;
    status.replaceChildren(...(results ? said(query, results, shown) : [query && words.failed]));
  }

  function said(query: string, { sound }: SearchResults, count: number): (Node | string)[] {
    if (sound) return [words.count[count === 1 ? 'one' : 'other'].replace('#', String(count))];
    const [before = '', behind = ''] = words.nothing.split('#');
    // A query may run from right to left, or say that it does; the words around it run as they did.
    return [before, element('bdi', {}, query), behind, count > 0 ? ` ${words.nearest}` : ''];
  }

  let updated = Promise.resolve();
  const refresh = () => {
    updated = update();
  };
  field.addEventListener('input', refresh);
  field.addEventListener('keydown', (event) => {
    const { key, isComposing, keyCode } = event;
    // Safari ends the writing of a word before it tells of the key that does it, and gives it this code: https://bugs.webkit.org/show_bug.cgi?id=165004
    if (isComposing || keyCode === 229 || !/^(?:ArrowDown|ArrowUp|Enter)$/.test(key)) return;
    event.preventDefault();
    // Who is faster than the results gets the first of those that he has asked for.
    if (key === 'Enter') void updated.then(options.follow);
    else options.move(key === 'ArrowDown' ? 1 : -1);
  });
  options.list.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // With such a key a result opens elsewhere, and those beside it are still wanted.
    if (ctrlKey || metaKey || shiftKey) return;
    // On this page the dialog would hide what was found. On the way to another one it stays, for who comes back.
    if ((target as Element).closest('a')?.pathname === location.pathname) dialog.close();
    else putIntoAddress(asked());
  });
  dialog.addEventListener('close', () => rememberQuery(''));
  // Until now starter.browser.ts has kept the last key there.
  let isEntered = field.id === 'Enter';
  field.id = '';

  return {
    show(shown) {
      for (const part of [field, status, options.list, footer]) part.hidden = !shown;
      if (!shown) return;
      dialog.ariaLabel = words.label;
      field.focus();
      refresh();
      if (isEntered) void updated.then(options.follow);
      isEntered = false;
    },
  };
}

/** The field that starter.browser.ts has made, with what somebody has typed in the meantime. */
function fieldIn(dialog: HTMLDialogElement, words: LoadedSettings['words']): HTMLInputElement {
  const field = dialog.querySelector('input') as HTMLInputElement;
  if (!field.value) {
    field.value = wantedQuery();
    field.select();
  }
  const { label, hint } = words;
  return Object.assign(field, {
    ariaLabel: label,
    placeholder: hint,
    maxLength: longestQuery,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
    inputMode: 'search',
  });
}

function closeButton(dialog: HTMLDialogElement, label: string): HTMLButtonElement {
  const button = element('button', { type: 'button', ariaLabel: label }, '×');
  button.addEventListener('click', () => dialog.close());
  // A click beside the box is one on the dialog, as is one between its parts, and the end of a selection that began within.
  let beganBeside = false;
  dialog.addEventListener('pointerdown', ({ clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    beganBeside = clientX < left || clientX > right || clientY < top || clientY > bottom;
  });
  dialog.addEventListener('click', ({ target }) => target === dialog && beganBeside && dialog.close());
  return button;
}
