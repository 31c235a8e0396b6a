import { element } from '../element';
import type { SearchSettings } from './settings';
import type { View } from './view';

/** Where it is kept that keys alone do nothing; starter.browser.ts reads it. */
const switchedOff = 'noKeys';

/** The help on keys, with the switch for those who press such a key by chance: WCAG 2.1.4. */
export function helpIn(dialog: HTMLDialogElement, words: SearchSettings['words']['help']): View {
  const keys = words.keys.flatMap(([pressed, does]) => [
    element(
      'dt',
      {},
      ...pressed.split(' ').flatMap((key, index) => [...(index > 0 ? [' '] : []), element('kbd', {}, key)]),
    ),
    element('dd', {}, does),
  ]);
  const box = element('input', { type: 'checkbox', checked: true });
  try {
    box.checked = !localStorage.getItem(switchedOff);
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.removeItem(switchedOff);
        else localStorage.setItem(switchedOff, '1');
      } catch {
        // There is no room left: the keys go on working, and the box says so.
        box.checked = true;
      }
    });
  } catch {
    // A browser that keeps nothing lets no key alone do anything either: starter.browser.ts.
    box.checked = false;
    box.disabled = true;
  }
  const help = element(
    'section',
    { hidden: true },
    element('h2', {}, words.title),
    element('dl', {}, ...keys),
    element('label', {}, box, ` ${words.alone}`),
  );
  dialog.append(help);
  return {
    show(shown) {
      help.hidden = !shown;
      if (!shown) return;
      dialog.ariaLabel = words.title;
      box.focus();
    },
  };
}
