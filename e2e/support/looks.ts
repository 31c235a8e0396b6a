/** How a part of a component looks: what the style sheet says beyond what any element has. It runs in the browser. */
export interface Look {
  /** Of each kind of element, in their order, with what is drawn before and after it. */
  parts: Record<string, string>;
  width: number;
  height: number;
}

/** The looks of all components on the page, by their names. */
export function looksOnPage(): Record<string, Look> {
  const properties = [
    ...['display', 'position', 'color', 'background-color', 'fill', 'opacity', 'box-shadow'],
    ...['border-top', 'border-right', 'border-bottom', 'border-left', 'border-top-left-radius'],
    ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'margin-top', 'margin-bottom'],
    ...['font-size', 'font-weight', 'font-style', 'line-height', 'text-align', 'text-decoration-line', 'white-space'],
    ...['text-transform', 'list-style-type', 'rotate', 'content'],
  ];
  const nameOf = (element: Element) =>
    [
      element.localName,
      ...[...element.classList].map((name) => `.${name}`),
      ...[...element.attributes].filter(({ name }) => name.startsWith('data-is')).map(({ value }) => `[${value}]`),
    ].join('');

  function saidOf(element: Element, pseudo?: '::before' | '::after'): string {
    // An element that no rule names has what it inherits, and no more.
    const bare = document.createElement('bare-element');
    (pseudo ? element : (element.parentElement ?? document.body)).append(bare);
    const [plain, own] = [getComputedStyle(bare), getComputedStyle(element, pseudo)];
    const said = properties
      .filter((name) => own.getPropertyValue(name) !== plain.getPropertyValue(name))
      // A border that is not there has a colour all the same.
      .filter((name) => !(name.startsWith('border-') && own.getPropertyValue(name).startsWith('0px ')))
      .map((name) => `${name}: ${own.getPropertyValue(name)}`);
    bare.remove();
    return said.join('; ');
  }

  function partsOf(component: Element): Record<string, string> {
    const parts: Record<string, string> = {};
    for (const element of component.querySelectorAll('*')) {
      const name = nameOf(element);
      if (name in parts) continue;
      parts[name] = saidOf(element);
      for (const pseudo of ['::before', '::after'] as const)
        if (getComputedStyle(element, pseudo).content !== 'none') parts[name + pseudo] = saidOf(element, pseudo);
    }
    return parts;
  }

  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-component]')].map((component) => {
      const { width, height } = component.getBoundingClientRect();
      const look = { parts: partsOf(component), width: Math.round(width), height: Math.round(height) };
      return [component.dataset.component ?? '', look];
    }),
  );
}
