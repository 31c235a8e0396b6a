import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** Whether any of these words of MDX stands anywhere in a body. */
export function usesWord(tree: Root, names: readonly string[]): boolean {
  let found = false;
  visit(tree, 'element', ({ tagName }) => {
    found = names.includes(tagName);
    return found ? EXIT : undefined;
  });
  return found;
}
