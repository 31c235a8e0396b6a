import type { ReactNode } from 'react';
import { text } from '@/lib/interface-text';
import type { calloutKinds } from './callout.schema';

export interface CalloutProps {
  kind: (typeof calloutKinds)[number];
  title?: string;
  children: ReactNode;
}

/** A remark set apart from the text around it. */
export function Callout({ kind, title = text.callouts[kind], children }: CalloutProps) {
  return (
    <div className="callout" data-kind={kind} role="note">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
