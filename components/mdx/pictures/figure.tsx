import type { ReactNode } from 'react';

interface FigureProps {
  kind: string;
  caption: string;
  children: ReactNode;
}

/** The frame of every picture. What it shows is real text in its order, so it needs no other words for those who cannot see it. */
export function Figure({ kind, caption, children }: FigureProps) {
  return (
    <figure className={`picture ${kind}`}>
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

export interface PictureProps {
  /** What the author wrote, in JSON; it has passed the schema of the picture. */
  data: string;
}
