import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Body } from '@/lib/content/document';
import { parseBody } from '@/lib/content/parse-body';
import { elements, type Placement } from './elements';
import { registry } from './registry';

export interface MdxBodyProps extends Partial<Placement> {
  body: Body;
}

/**
 * Shows the body of a document. It is read as a tree, which is data and nothing here evaluates, so nothing an author writes can run.
 */
export function MdxBody({ body, idPrefix = '', headingShift = 0 }: MdxBodyProps) {
  const components = { ...registry, ...elements({ idPrefix, headingShift }) };
  const shown = toJsxRuntime(parseBody(body.raw), { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false });
  return <div className="prose">{shown}</div>;
}
