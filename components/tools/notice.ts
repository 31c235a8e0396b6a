import { element } from '../element';
import { placeBeside, showBeside } from './place';
import { words } from './words';

// It stands in the page from the start, for assistive software tells only of changes in what it knows.
const status = element('p', { role: 'status', className: 'tools-box' });
document.body.append(status);

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says beside a control what has come of it, to everybody. */
export function say(said: string, control: HTMLElement): void {
  clearTimeout(hiding);
  status.textContent = said;
  placeBeside(status, control);
  hiding = setTimeout(() => {
    status.textContent = '';
  }, 5_000);
}

/** Shows a text that the browser did not let us copy, selected, so that a key or the browser's own menu copies it. */
export function offer(text: string, control: HTMLElement): void {
  const field = element('textarea', { readOnly: true, value: text, rows: 4, ariaLabel: words.refused });
  const box = element('div', { popover: 'auto', className: 'tools-box' }, element('p', {}, words.refused), field);
  box.addEventListener('toggle', ({ newState }) => newState === 'closed' && box.remove());
  control.after(box);
  showBeside(box, control);
  field.focus();
  field.select();
}
