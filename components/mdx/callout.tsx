import type { ReactNode } from 'react';
import type { PropsOf } from '@/lib/content/component-schema';
import { text } from '@/lib/interface-text';
import type { calloutSchema } from './callout.schema';

type CalloutProps = PropsOf<typeof calloutSchema> & { children: ReactNode };

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
