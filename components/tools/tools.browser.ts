import { addStyle } from '../add-style';
import { copyFrom } from './copy';
import { chooseScheme } from './scheme';
import { showTerm } from './term-popover';
import type { ToolsModule } from './tools';

/** The text of tools.css; the build puts it in. */
declare const toolsStyle: string;

addStyle(toolsStyle);

/** The tools of a page. They come at the first sign that somebody wants one: starter.browser.ts. */
export const use: ToolsModule['use'] = async (element, event) => {
  const { tool } = element.dataset;
  if (!tool) await showTerm(element as HTMLAnchorElement, event);
  if (!(event instanceof MouseEvent) || event.type !== 'click') return;
  if (tool === 'scheme') chooseScheme(element as HTMLButtonElement);
  // With such a key a link opens elsewhere.
  else if (tool && !event.ctrlKey && !event.metaKey && !event.shiftKey) await copyFrom(element, tool);
  element.ariaBusy = null;
};
