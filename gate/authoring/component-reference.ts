import type { Word, Words } from '../../lib/content/component-schema';
import { type Field, fieldsOf } from './fields';

/** The words of MDX as Markdown for authors: what each is for, what it takes and how it is written. */
export function wordReference(words: Words): string {
  return Object.entries(words)
    .map(([name, word]) => sectionOf(name, word))
    .join('\n\n');
}

/** The fields of frontmatter as a Markdown table. */
export function fieldReference(fields: readonly Field[]): string {
  const rows = fields.flatMap((field) => [
    rowOf(field, field.name),
    ...field.shapes.flatMap((shape) => shape.map((part) => rowOf(part, `${field.name} › ${part.name}`))),
  ]);
  return tableOf('field', rows);
}

function sectionOf(name: string, word: Word): string {
  const fields = fieldsOf(word.props);
  return [
    `#### \`<${name}>\``,
    `${word.description} ${placeOf(word)} ${contentOf(word)}`,
    ...(fields.length > 0
      ? [
          tableOf(
            'attribute',
            fields.map((field) => rowOf(field, field.name)),
          ),
        ]
      : []),
    // A word that lives in another one is shown there.
    ...(word.within ? [] : [`\`\`\`mdx\n${word.example}\n\`\`\``]),
  ].join('\n\n');
}

function placeOf({ display, within }: Word): string {
  if (within) return `Stands directly in \`<${within}>\`, on lines of its own.`;
  return display === 'block'
    ? 'Stands on lines of its own, with a blank line before and after each tag.'
    : 'Stands in a line of text.';
}

function contentOf({ content }: Word): string {
  if (content === 'blocks') return 'Holds Markdown.';
  if (content === 'text') return 'Holds text.';
  if (content === 'nothing') return 'Holds nothing.';
  return `Holds only \`<${content.only}>\`${content.atLeast > 1 ? `, at least ${content.atLeast}` : ''}.`;
}

function tableOf(heading: string, rows: string[]): string {
  return [`| ${heading} | needed | value | what it is |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowOf({ required, value, description }: Field, name: string): string {
  const cells = [`\`${name}\``, required ? 'yes' : '', value, description];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |');
}
