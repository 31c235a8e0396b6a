import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ComponentSchemas } from '../../lib/content/component-schema';
import { componentReference, fieldReference } from './component-reference';
import { editorSchema, editorSnippets } from './editor-files';

const schema = z.strictObject({
  name: z.string().min(2).max(40).endsWith('?').describe('A name | or two.'),
  day: z.iso.date().describe('A day.'),
  order: z.int().min(1).describe('A place.'),
  kind: z.enum(['a', 'b']).optional().describe('A kind.'),
  open: z.literal(true).optional().describe('A name alone.'),
  kinds: z
    .array(z.enum(['a', 'b']))
    .min(1)
    .describe('Kinds.'),
  records: z
    .array(z.union([z.strictObject({ x: z.string() }), z.strictObject({ u: z.url() })]))
    .optional()
    .describe('Records.'),
});

const components: ComponentSchemas = {
  Box: {
    description: 'Holds things.',
    props: z.strictObject({ title: z.string().min(1).max(9).describe('Title.') }),
    display: 'block',
    content: { only: 'Thing', atLeast: 2 },
    example: '<Box title="$\x7bx}">\n\n</Box>',
  },
  Thing: {
    description: 'A thing.',
    props: z.strictObject({}),
    display: 'block',
    content: 'blocks',
    within: 'Box',
    example: '<Thing>',
  },
};

test('a field is described by what its schema says', () => {
  expect(fieldReference(schema).split('\n').slice(2)).toEqual([
    '| `name` | yes | text of 2 to 40 characters | A name \\| or two. |',
    '| `day` | yes | for example `2026-11-22` | A day. |',
    '| `order` | yes | whole number from 1 | A place. |',
    '| `kind` | | `a` or `b` | A kind. |',
    '| `open` | | its name alone | A name alone. |',
    "| `kinds` | yes | list of `'a'`, `'b'`, at least 1 | Kinds. |",
    '| `records` | | list of records | Records. |',
    '| `records › x` | yes | text | |',
    '| `records › u` | yes | address | |',
  ]);
});

test('a component says where it stands, what it holds, and is shown where it can be shown whole', () => {
  const reference = componentReference(components);
  expect(reference).toContain('Holds only `<Thing>`, at least 2.');
  expect(reference).toContain('Stands directly in `<Box>`, on lines of its own. Holds Markdown.');
  expect(reference.match(/```mdx/g)).toHaveLength(1);
});

test('editors get draft-07 without formats that only zod knows', () => {
  const made = editorSchema('Sample', schema);
  expect(made).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'Sample' });
  expect(JSON.stringify(made)).not.toContain('ends_with');
});

test('snippets offer choices, close their tags and take signs as they are', () => {
  const snippets = editorSnippets(schema, components);
  expect(snippets['field: kinds']?.body).toEqual(["kinds: ['$\x7b1|a,b|}']"]);
  expect(snippets['field: records']?.body).toEqual(['records:', "  - { x: '$1' }", "  - { u: '$11' }"]);
  expect(snippets['component: Box']?.body[0]).toBe('<Box title="\\$\x7bx\\}">');
  expect(snippets['component: Thing']?.body).toEqual(['<Thing>', '', '$1', '', '</Thing>']);
});
