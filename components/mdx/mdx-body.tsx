import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { elements, type Placement } from './elements';
import { registry } from './registry';

export interface MdxBodyProps extends Partial<Placement> {
  tree: Root;
}

/**
 * Shows the body of a document. The tree is data and nothing here evaluates, so nothing an author writes can run.
 */
export function MdxBody({ tree, idPrefix = '', headingShift = 0 }: MdxBodyProps) {
  const components = { ...registry, ...elements({ idPrefix, headingShift }) };
  return (
    <div className="prose">{toJsxRuntime(tree, { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false })}</div>
  );
}
