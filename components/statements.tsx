import { Fragment } from 'react';
import { text } from '@/lib/interface-text';
import type { Statement } from '@/lib/measured/statements';
import { WithCode } from './mdx/with-code';

/** What a software was measured to do, one statement after the other. What differs from the standard says so in a word. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  return statements.map(({ of, says, conforms }, index) => (
    <Fragment key={`${of} ${says}`}>
      {index > 0 && <br />}
      {of && <b>{of}: </b>}
      {conforms === 'not measured' ? <i>{says}</i> : <WithCode text={says} />}
      {conforms === false && (
        <>
          {' '}
          <strong className="differs">{text.measured.differs}</strong>
        </>
      )}
    </Fragment>
  ));
}
