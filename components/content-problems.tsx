export interface ContentProblemsProps {
  /** A line each. */
  toMend: readonly string[];
  style: readonly string[];
}

/** What check found while an author was writing. Shown by `npm run dev` only, so the words are an author's, not a reader's. */
export function ContentProblems({ toMend, style }: ContentProblemsProps) {
  const groups = [
    {
      heading: 'To be mended. Everything is shown but what could do harm.',
      lines: toMend,
      colours: 'bg-accent text-paper',
    },
    {
      heading: 'Matters of style. They hide nothing, and npm run check asks for them, too.',
      lines: style,
      colours: 'bg-accent-soft text-ink',
    },
  ].filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return null;
  return (
    <section
      aria-label="Problems in the content"
      className="sticky top-0 z-1 max-h-[40vh] overflow-auto edge-b border-line font-mono text-small wrap-anywhere"
    >
      {groups.map(({ heading, lines, colours }) => (
        <div key={heading} className={`px-4 py-3 ${colours}`}>
          <strong>{heading}</strong>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
