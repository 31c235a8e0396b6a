const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/**
 * Text that React leaves as it finds it when it takes over an island: what a translator, or an extension, has made of it stays.
 */
export function KeptText({ children }: { children: string }) {
  const html = children.replace(/[&<]/g, (sign) => references[sign] ?? sign);
  return <span suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
