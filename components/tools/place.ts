const gap = 6;

/** The box that was placed last, and what it belongs to. */
let last: Parameters<typeof placeBeside> | undefined;

// A telephone that is turned has another width, and a box that stays where it was would make the page wider than the screen.
addEventListener('resize', () => last && placeBeside(...last));

/** Puts a box below what it belongs to, or above where there is no room, within the width of the page. */
export function placeBeside(box: HTMLElement, element: Element): void {
  last = [box, element];
  const { left, top, bottom } = element.getBoundingClientRect();
  // Of the body: beside it there may be room that is kept for a scrollbar.
  const { clientWidth } = document.body;
  const fitsBelow = bottom + gap + box.offsetHeight <= innerHeight || top < box.offsetHeight + gap;
  const x = Math.max(gap, Math.min(left, clientWidth - box.offsetWidth - gap));
  const y = fitsBelow ? bottom + gap : top - gap - box.offsetHeight;
  box.style.left = `${x + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}

/** Shows a box in front of the page, beside what it belongs to. Escape closes it, and so does a click elsewhere. */
export function showBeside(box: HTMLElement, element: HTMLElement): void {
  box.showPopover();
  placeBeside(box, element);
}
