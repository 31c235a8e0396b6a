const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => references[sign] ?? sign);

/**
 * Text that React leaves as it finds it when it takes over an island: what a translator, or an extension, has made of it stays.
 */
export function KeptText({ children }: { children: string }) {
  return <span suppressHydrationWarning dangerouslySetInnerHTML={{ __html: escaped(children) }} />;
}

interface KeptLinesProps {
  label: string;
  name: string;
  lines: readonly string[];
  /** Classes of the field. */
  look: string;
}

/** A field for lines of text. A `<textarea>` of React's own is set back when React takes it over (tried with 19.3.1): what a reader has written would be lost. */
export function KeptLines({ label, name, lines, look }: KeptLinesProps) {
  const field = `<textarea name="${name}" rows="5" dir="ltr" autocapitalize="none" spellcheck="false" class="${look}">`;
  const html = `<label>${escaped(label)}${field}${escaped(lines.join('\n'))}</textarea></label>`;
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
