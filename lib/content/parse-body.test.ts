import { expect, test } from 'vitest';
import { parseBody } from './parse-body';

const names = (body: string) =>
  JSON.stringify(parseBody(body), (key, value) => (key === 'properties' ? undefined : value));

test('a component becomes an element with its literal attributes', () => {
  expect(parseBody('<Accordion exclusive speed="150">\n\n</Accordion>').children).toEqual([
    { type: 'element', tagName: 'Accordion', properties: { exclusive: true, speed: '150' }, children: [] },
  ]);
});

test('headings and accordion items share one set of ids', () => {
  const tree = parseBody('## Same\n\n<AccordionItem title="Same">\n\nText.\n\n</AccordionItem>');
  expect(tree.children.map((node) => 'properties' in node && node.properties.id)).toEqual(['same', 'same-1']);
});

test('white space between blocks goes, between words it stays', () => {
  expect(names('- a\n- b')).not.toContain('\\n');
  expect(names('**a**\n*b*')).toContain('{"type":"text","value":"\\n"}');
});

for (const [what, body] of [
  ['an expression', 'Text {1 + 1}.'],
  ['an import', "import x from './x'"],
  ['an export', 'export const x = 1'],
  ['a tag of HTML', '<script>alert(1)</script>'],
  ['an attribute that is an expression', '<Accordion speed={1}></Accordion>'],
  ['attributes that are spread', '<Accordion {...x}></Accordion>'],
] as const) {
  test(`${what} is refused even if check let it through`, () => {
    expect(() => parseBody(body)).toThrow(/run npm run check/);
  });
}
