import type { ReactElement } from 'react';

/** Elements that CSS places apart, with a space behind each: a browser without our CSS would write their words as one. */
export const apart = (elements: readonly ReactElement[]) => elements.map((element) => [element, ' ']);
