import { WithCode } from './with-code';

interface DraftProblemProps {
  severity: 'style' | 'broken' | 'harmful';
  /** Line and column in the file. */
  place: string;
  text: string;
  /** Whether something is left out here because of it. */
  hides?: boolean;
}

/** A problem at its place. Only drafts hold it, which `npm run dev` shows (gate/draft/); it is no component for authors. */
export function DraftProblem({ severity, place, text, hides = false }: DraftProblemProps) {
  const colours = severity === 'style' ? 'border-line bg-accent-soft' : 'border-accent bg-accent-soft';
  return (
    <p role="note" className={`edge-s-6 px-4 py-2 font-mono text-small wrap-anywhere ${colours}`}>
      <strong>
        {place}
        {hides && ' (not shown)'}
      </strong>{' '}
      <WithCode text={text} />
    </p>
  );
}
