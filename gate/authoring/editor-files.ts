import { z } from 'zod';
import type { ComponentSchemas } from '../../lib/content/component-schema';
import { type Field, fieldsOf } from './fields';

/** JSON Schema of a document type, in the draft that editors know (the YAML extension of VS Code: draft-07). */
export function editorSchema(title: string, schema: z.ZodObject): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      // zod's own name for a check that its `pattern` says, too; editors know no such format.
      if (jsonSchema.format === 'ends_with') delete jsonSchema.format;
    },
  });
  return { $schema, title, $comment: 'Made from lib/content/schema.ts by npm run generate.', ...rest };
}

interface Snippet {
  prefix: string;
  body: string[];
  description: string;
}

/** Snippets of VS Code for the fields of a question and the components: completion where no extension reads a schema. */
export function editorSnippets(
  question: z.ZodObject,
  components: ComponentSchemas,
): Record<string, Snippet & { scope: string }> {
  const scope = 'markdown,mdx';
  const ofFields = fieldsOf(question).map((field) => [
    `field: ${field.name}`,
    { scope, prefix: field.name, body: bodyOf(field), description: `${field.description} (${field.value})` },
  ]);
  const ofComponents = Object.entries(components).map(([name, { example, content, description }]) => {
    const complete = content === 'nothing' || example.includes(`</${name}>`);
    const body = complete ? escaped(example) : `${escaped(example)}\n\n$1\n\n</${name}>`;
    return [`component: ${name}`, { scope, prefix: `<${name}`, body: body.split('\n'), description }];
  });
  return Object.fromEntries([...ofFields, ...ofComponents]);
}

/** A field as somebody starts to write it, with the places to fill in and the choices there are. */
function bodyOf({ name, choices, shapes, value }: Field): string[] {
  if (shapes.length > 0) return [`${name}:`, ...shapes.map((shape, index) => `  - { ${recordOf(shape, index * 10)} }`)];
  if (choices.length > 0) return [`${name}: ['\${1|${choices.join(',')}|}']`];
  return [value.startsWith('list') ? `${name}: [$1]` : `${name}: $1`];
}

const recordOf = (shape: readonly Field[], before: number) =>
  shape
    .filter(({ required }) => required)
    .map(({ name, choices }, index) => {
      const stop = before + index + 1;
      return `${name}: '${choices.length > 0 ? `\${${stop}|${choices.join(',')}|}` : `$${stop}`}'`;
    })
    .join(', ');

const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&');
