import type { Root } from 'hast';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MdxBody } from '../../components/mdx/mdx-body';
import type { Texts } from '../../lib/api/values';
import type { MeasuredRows } from '../../lib/pages';
import { cleaned } from './clean';
import { markdownOf } from './markdown';
import { htmlOf, treeOf } from './tree';

/** What a body is made into. */
export interface BodyToTell {
  /** In JSON. */
  body: string;
  measured?: MeasuredRows;
  /** Public address of the page it stands on. */
  page: string;
}

/**
 * A body as programs get it, made by the components that show it on its page: whatever a component computes stands in both, and a new
 * component needs nothing here.
 */
export function textsOf({ body, measured = {}, page }: BodyToTell): Texts {
  const tree: Root = JSON.parse(body);
  const shown = renderToStaticMarkup(createElement(MdxBody, { tree, measured }));
  const pieces = cleaned(treeOf(shown), page);
  return { html: htmlOf(pieces), markdown: markdownOf(pieces) };
}
