/** Pixels of every preview image. https://ogp.me/ names no size; this one fits all who show it large. */
export const previewSize = { width: 1200, height: 630 } as const;
