import { element } from '../element';
import { showBeside } from './place';
import { words } from './words';

/** How long the pointer may take from the term to its definition, and may rest on a term by chance; in ms. */
const patience = 250;

/** The definition that is shown, and its term. */
let shown: { term: HTMLAnchorElement; box: HTMLElement } | undefined;
/** The definition that was shown last. */
let latest: typeof shown;
let turn = 0;

document.addEventListener('pointerover', ({ target }) => {
  const { term, box } = shown ?? {};
  if (term && !isIn(target, term, box)) later(() => !isWanted() && hide());
});
document.addEventListener('focusout', () => later(() => !isWanted() && hide()));

/**
 * Shows what a term means while somebody points at it, or has gone to it with the keyboard, or after a tap. As WCAG 1.4.13 asks, Escape
 * closes it, the pointer can go into it, and it stays as long as it is wanted.
 */
export async function showTerm(term: HTMLAnchorElement, event: Event): Promise<void> {
  const isPointing = event.type === 'pointerover';
  if (shown?.term === term || !('popover' in term)) return;
  const from = (event as FocusEvent | PointerEvent).relatedTarget;
  // Escape in a definition gives the focus back to its term, which does not ask for it again.
  if (latest?.term === term && isIn(from, latest.box)) return;
  // A finger that scrolls passes over terms; and within a term nothing new is pointed at.
  if (isPointing && ((event as PointerEvent).pointerType === 'touch' || isIn(from, term))) return;
  if (event.type === 'click' && !event.defaultPrevented) return;
  const mine = ++turn;
  const definition = definitionOf(term);
  definition.catch(() => {});
  if (isPointing) await new Promise((resolve) => setTimeout(resolve, patience));
  const wanted = () => mine === turn && (!isPointing || term.matches(':hover'));
  if (!wanted()) return;
  try {
    const content = await definition;
    if (wanted()) show(term, content);
  } catch {
    // The link leads to the definition as well; a tap has not followed it yet.
    if (event.defaultPrevented) location.href = term.href;
  }
}

function show(term: HTMLAnchorElement, [name, definition]: readonly string[]): void {
  hide();
  const more = element('a', { href: term.href }, words.inGlossary);
  const text = element('p', { id: 'term-definition' }, element('b', {}, `${name}:`), ` ${definition}`);
  const box = element('div', { popover: 'auto', className: 'tools-box' }, text, more);
  box.addEventListener('toggle', ({ newState }) => newState === 'closed' && shown?.box === box && hide());
  shown = latest = { term, box };
  term.after(box);
  term.setAttribute('aria-describedby', text.id);
  showBeside(box, term);
}

function hide(): void {
  const { term, box } = shown ?? {};
  shown = undefined;
  term?.removeAttribute('aria-describedby');
  box?.remove();
}

function isWanted(): boolean {
  const { term, box } = shown ?? {};
  return [term, box].some((part) => part?.matches(':hover, :focus, :focus-within'));
}

const later = (act: () => void) => void setTimeout(act, patience);

const isIn = (target: EventTarget | null, ...parts: readonly (Element | undefined)[]) =>
  parts.some((part) => part?.contains(target as Node | null));

const glossaries = new Map<string, Promise<Document>>();

/** Name and definition of the term that a link leads to. They are read in the glossary itself, whose page knows no other form of them. */
async function definitionOf({ href, hash }: HTMLAnchorElement): Promise<[name: string, definition: string]> {
  const address = href.slice(0, -hash.length);
  const glossary = glossaries.get(address) ?? fetchPage(address);
  glossaries.set(address, glossary);
  // Who was offline tries again.
  glossary.catch(() => glossaries.delete(address));
  const entry = (await glossary).getElementById(hash.slice(1));
  const [name, definition] = ['h2', 'p'].map((part) => entry?.querySelector(part)?.textContent?.trim());
  if (!name || !definition) throw new Error(`Unexpected term ${hash}, expected one of ${address}`);
  return [name, definition];
}

/** A page as a document. The policy lets no script make one of a text, but browsers make one of what they fetch themselves. */
const fetchPage = (address: string) =>
  new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error(address)));
    request.onerror = () => reject(new Error(address));
    request.send();
  });
