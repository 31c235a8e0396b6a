import type { z } from 'zod';
import type { PictureSchema } from '../../components/mdx/pictures/picture-schema';
import type { ComponentSchema, ComponentSchemas } from '../../lib/content/component-schema';
import { type Field, fieldsOf } from './fields';

/** The components that authors may use, as Markdown: what each is for, what it takes and how it is written. */
export function componentReference(components: ComponentSchemas): string {
  return Object.entries(components)
    .map(([name, schema]) => sectionOf(name, schema))
    .join('\n\n');
}

/** The pictures that authors may draw, as Markdown. */
export function pictureReference(pictures: Readonly<Record<string, PictureSchema>>): string {
  return Object.entries(pictures)
    .map(([language, { description, schema, example }]) =>
      [
        `#### \`${language}\``,
        description,
        tableOf('field', fieldsOf(schema)),
        `\`\`\`\`md\n\`\`\`${language}\n${example}\n\`\`\`\n\`\`\`\``,
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** The fields of frontmatter as a Markdown table. */
export const fieldReference = (schema: z.ZodObject): string => tableOf('field', fieldsOf(schema));

function sectionOf(name: string, schema: ComponentSchema): string {
  const fields = fieldsOf(schema.props);
  return [
    `#### \`<${name}>\``,
    `${schema.description} ${placeOf(schema)} ${contentOf(schema)}`,
    ...(fields.length > 0 ? [tableOf('attribute', fields)] : []),
    // A component that stands in another one is shown there.
    ...(schema.within ? [] : [`\`\`\`mdx\n${schema.example}\n\`\`\``]),
  ].join('\n\n');
}

function placeOf({ display, within }: ComponentSchema): string {
  if (within) return `Stands directly in \`<${within}>\`, on lines of its own.`;
  return display === 'block'
    ? 'Stands on lines of its own, with a blank line before and after each tag.'
    : 'Stands in a line of text.';
}

function contentOf({ content }: ComponentSchema): string {
  if (content === 'blocks') return 'Holds Markdown.';
  if (content === 'text') return 'Holds text.';
  if (content === 'nothing') return 'Holds nothing.';
  return `Holds only \`<${content.only}>\`${content.atLeast > 1 ? `, at least ${content.atLeast}` : ''}.`;
}

/** A row for each field, and below it one for each part of the records that it lists. */
function tableOf(heading: string, fields: readonly Field[]): string {
  const rows = fields.flatMap((field) => [
    rowOf(field, field.name),
    ...field.shapes.flat().map((part) => rowOf(part, `${field.name} › ${part.name}`)),
  ]);
  return [`| ${heading} | needed | value | what it is |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowOf({ required, value, description }: Field, name: string): string {
  const cells = [`\`${name}\``, required ? 'yes' : '', value, description];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |');
}
