// Class names that several pages share. The ending is .tsx, for Tailwind looks for class names in such files only.

/** A page, and a column beside it where there is room. */
export const columns = 'grid grid-cols-1 gap-x-gap gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]';

/** The column, when it stays in view while the page is read. */
export const stayingColumn = 'lg:sticky lg:top-6 lg:self-start';

/** What heads a list in the column. */
export const columnHeading = 'mb-2 text-compact';

/** A link of such a list. */
export const columnEntry = 'block py-1 text-small/snug link-quiet';
