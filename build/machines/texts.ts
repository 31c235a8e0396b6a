import type { Root } from 'hast';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MdxBody } from '../../components/mdx/mdx-body';
import type { BodyTexts } from '../../lib/api/values';
import { numberCitations } from '../../lib/content/citations';
import type { Reference } from '../../lib/content/document';
import type { MeasuredRows } from '../../lib/pages';
import { cleaned } from './clean';
import { markdownOf } from './markdown';
import { htmlOf, treeOf } from './tree';

/** What a body is made into. */
export interface BodyToTell {
  /** In JSON. */
  body: string;
  measured?: MeasuredRows;
  /** Of an answer: its citations get the numbers of these. */
  references?: readonly Reference[];
  /** Public address of the page it stands on. */
  page: string;
}

/**
 * A body as programs get it, made by the components that show it on its page: whatever a component computes stands in both, and a new
 * component needs nothing here.
 */
export function textsOf({ body, measured = {}, references, page }: BodyToTell): BodyTexts {
  const tree: Root = JSON.parse(body);
  const cited = references ? numberCitations(tree, references).map(({ reference }) => reference) : [];
  const shown = renderToStaticMarkup(createElement(MdxBody, { tree, measured }));
  const pieces = cleaned(treeOf(shown), page);
  return { html: htmlOf(pieces), markdown: markdownOf(pieces), cited };
}
