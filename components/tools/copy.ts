import { fetchText } from '../fetch-text';
import { offer, say } from './notice';
import { words } from './words';

/** Copies what a control is for, and says so: the code it stands in, the address a link leads to, or the text of a file. */
export async function copyFrom(control: HTMLElement, tool: string): Promise<void> {
  const text = textFor(control, tool);
  try {
    await intoClipboard(text);
    say(tool === 'link' ? words.linkCopied : words.copied, control);
  } catch {
    text.then(
      (refused) => offer(refused, control),
      () => say(words.notLoaded, control),
    );
  }
}

async function textFor(control: HTMLElement, tool: string): Promise<string> {
  if (tool === 'link') return (control as HTMLAnchorElement).href;
  const code = control.parentElement?.querySelector('code');
  return tool === 'code' && code ? typedIn(code) : fetchText(tool);
}

/** What somebody would type: of a session in a terminal the commands alone, without what stands before them and what they print. */
function typedIn(code: Element): string {
  const typed = code.cloneNode(true) as Element;
  const others = typed.querySelectorAll('.prompt, .output');
  for (const other of others) other.remove();
  const text = typed.textContent ?? '';
  // Each line that was taken out leaves its end behind.
  return (others.length > 0 ? text.replace(/\n+/g, '\n') : text).trim();
}

/** Safari takes a text that is still on its way only when it is handed over at once, and browsers before 2024 cannot do that. */
async function intoClipboard(text: Promise<string>): Promise<void> {
  const type = 'text/plain';
  if (!('ClipboardItem' in self)) return navigator.clipboard.writeText(await text);
  const blob = text.then((written) => new Blob([written], { type }));
  // Who refuses at once leaves it alone.
  blob.catch(() => {});
  return navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}
