import type { StructuredData as Data } from '@/lib/structured-data';

/** JSON has another way to write these, and without them nothing in it can be taken for HTML. */
const signs: Readonly<Record<string, string>> = { '<': '\\u003c', '&': '\\u0026' };

/** What a page says to machines, which no reader sees. To browsers it is data, so the policy has nothing to allow. */
export function StructuredData({ data }: { data: Data }) {
  const json = JSON.stringify(data).replace(/[<&]/g, (sign) => signs[sign] ?? sign);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
