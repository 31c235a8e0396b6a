import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { MeasuredRows } from '@/lib/pages';
import { DraftProblem } from './draft-problem';
import { elements, type Placement } from './elements';
import { pictures } from './pictures/registry';
import { registryOf } from './registry';

const none: ReadonlySet<string> = new Set();

interface MdxBodyProps extends Partial<Placement> {
  tree: Root;
  /** What `<Measured>` shows. */
  measured?: MeasuredRows;
  /** With `prose`, and how it stands on its page. */
  className?: string;
}

/**
 * Shows the body of a document. Its tree is data that nothing here evaluates, so nothing an author writes can run.
 */
export function MdxBody({
  tree,
  idPrefix = '',
  headingShift = 0,
  linked = none,
  listAt,
  measured = {},
  className = 'prose',
}: MdxBodyProps) {
  const components = {
    ...registryOf(measured),
    ...pictures,
    ...elements({ idPrefix, headingShift, linked, listAt }),
    DraftProblem,
  };
  const shown = toJsxRuntime(tree, { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false });
  return <div className={className}>{shown}</div>;
}
