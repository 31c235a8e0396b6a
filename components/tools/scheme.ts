import { element } from '../element';
import { placeBeside, showBeside } from './place';
import { words } from './words';

const schemes = ['', 'light', 'dark'] as const;

/** Lets the reader choose between light, dark and what the system says. From then on the browser itself opens and closes the choice. */
export function chooseScheme(button: HTMLButtonElement): void {
  if (button.popoverTargetElement) return;
  const { label, choices, notKept } = words.scheme;
  const boxes = schemes.map((value, index) => {
    const box = element('input', { type: 'radio', name: 'scheme', value });
    box.addEventListener('change', () => {
      note.textContent = keep(value) ? '' : notKept;
    });
    return element('label', {}, box, ` ${choices[index]}`);
  });
  const note = element('p', { role: 'status' });
  const group = element('fieldset', {}, element('legend', {}, label), ...boxes, note);
  const choice = element('div', { popover: 'auto', className: 'tools-box' }, group);
  choice.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') return;
    // The browser shows it where it was, and the page may have another width since.
    placeBeside(choice, button);
    // Somebody may have chosen on another page since it was last open.
    const chosen = chosenScheme();
    const [box] = choice.querySelectorAll<HTMLInputElement>(`[value="${chosen}"]`);
    if (!box) return;
    box.checked = true;
    box.focus();
  });
  // Beside its button, so that the keyboard goes from one to the other.
  button.after(choice);
  button.popoverTargetElement = choice;
  showBeside(choice, button);
}

function chosenScheme(): string {
  const { colorScheme } = document.documentElement.style;
  return schemes.find((value) => value === colorScheme) ?? '';
}

/** Shows a scheme and keeps it for other pages, where starter.browser.ts reads it. @returns whether the browser has kept it */
function keep(scheme: string): boolean {
  document.documentElement.style.colorScheme = scheme;
  try {
    if (scheme) localStorage.scheme = scheme;
    else localStorage.removeItem('scheme');
    return true;
  } catch {
    return false;
  }
}
