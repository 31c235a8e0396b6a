import type { ReactNode } from 'react';

interface TableProps {
  /** What a table is of, for those who cannot see it. */
  label: string;
  children?: ReactNode;
}

/** A table that scrolls by itself where it is too wide; the frame takes the focus, so that keys can scroll it. */
export function Table({ label, children }: TableProps) {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={label}>
      <table>{children}</table>
    </div>
  );
}
