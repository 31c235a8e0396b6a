import { Fragment } from 'react';
import { piecesOf } from '@/lib/content/code-marks';

/** A text with its parts between backticks as code. */
export function WithCode({ text }: { text: string }) {
  return piecesOf(text).map(({ text: piece, isCode }, index) => {
    const key = `${index}-${piece}`;
    return isCode ? <code key={key}>{piece}</code> : <Fragment key={key}>{piece}</Fragment>;
  });
}
