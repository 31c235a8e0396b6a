const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML or HTML. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);

/** An element of an XML document. */
export interface Xml {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content?: string | readonly (Xml | undefined)[];
}

/** A document with this root, an element a line. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${elementOf(root)}\n`;

function elementOf({ name, attributes = {}, content = [] }: Xml): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (typeof content === 'string') return `<${start}>${escaped(content)}</${name}>`;
  const inner = content.filter((child) => child !== undefined).map(elementOf);
  return inner.length > 0 ? `<${start}>\n${inner.join('\n')}\n</${name}>` : `<${start}/>`;
}
