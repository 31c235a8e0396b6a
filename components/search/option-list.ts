import { element } from '../element';

/** A list of options of which one is chosen, while the focus stays in the field above it. */
interface OptionList {
  readonly list: HTMLElement;
  show(options: readonly HTMLAnchorElement[]): void;
  /** Chooses the next option or the one before; from an end it goes on at the other. */
  move(step: 1 | -1): void;
  /** Goes where the chosen option leads. */
  follow(): void;
}

/** Makes a list of options for a field. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function optionListOf(field: HTMLInputElement, label: string): OptionList {
  const list = element('div', { role: 'listbox', id: 'search-results', ariaLabel: label });
  field.setAttribute('aria-controls', list.id);
  Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  let options: readonly HTMLAnchorElement[] = [];
  let chosen = 0;

  function choose(index: number): void {
    chosen = index;
    for (const [at, option] of options.entries()) option.ariaSelected = String(at === index);
    const option = options[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  return {
    list,
    show(shown) {
      // Before anything changes: whoever scrolls afterwards makes the browser lay out the new options at once, and then once more.
      list.scrollTop = 0;
      options = shown;
      list.replaceChildren(...shown);
      field.ariaExpanded = String(shown.length > 0);
      choose(0);
    },
    move(step) {
      choose((chosen + step + options.length) % Math.max(1, options.length));
      options[chosen]?.scrollIntoView({ block: 'nearest' });
    },
    follow: () => options[chosen]?.click(),
  };
}
