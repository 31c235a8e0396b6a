interface ContentProblemsProps {
  /** A line each. */
  toMend: readonly string[];
  style: readonly string[];
}

/** No page of a reader has such a box, so its place is no part of the style that readers load. */
const place = { position: 'sticky', insetBlockStart: 0, zIndex: 1, maxBlockSize: '40vh', overflow: 'auto' } as const;

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
      className="edge-b border-line font-mono text-small wrap-anywhere"
      style={place}
    >
      {groups.map(({ heading, lines, colours }) => (
        <div key={heading} className={`px-4 py-2 ${colours}`}>
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
