/** What check found while an author was writing. Shown by `npm run dev` only, so the words are an author's, not a reader's. */
export function ContentProblems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <section
      aria-label="Problems in the content"
      className="sticky top-0 z-1 max-h-96 overflow-auto bg-accent px-4 py-4 font-mono text-small wrap-anywhere text-paper"
    >
      <strong>Not shown yet. Files that had a sound version still show it.</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
