import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(`e2e/support/schemas/${name}`, 'utf8'),
});

/** What keeps a text from being XML, or from being what a schema of `e2e/support/schemas/` asks for: a line for each problem. */
export async function xmlProblems(text: string, schema: 'sitemap.xsd' | 'atom.xsd'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: text },
    schema: [schemaFile(schema)],
    preload: [schemaFile('xml.xsd')],
  });
  return errors.map(({ message }) => message);
}
