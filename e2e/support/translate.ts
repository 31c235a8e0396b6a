import type { Page } from './test';

/** Every text of the page in an element of its own, as translators leave it. */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.filter(
      ({ parentElement }) => parentElement && !parentElement.closest('script, textarea'),
    )) {
      const font = document.createElement('font');
      font.textContent = `~${text.textContent}~`;
      text.parentNode?.replaceChild(font, text);
    }
  });
