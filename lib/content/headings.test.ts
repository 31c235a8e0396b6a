import { expect, test } from 'vitest';
import { headingsOf } from './headings';
import { parseBody } from './parse-body';

const headings = (body: string) => headingsOf(parseBody(body));

test('headings come in order, with their ids and levels', () => {
  expect(headings('## First `part`\n\ntext\n\n### Deeper\n')).toEqual([
    { id: 'first-part', level: 2, text: 'First part', holdsLink: false },
    { id: 'deeper', level: 3, text: 'Deeper', holdsLink: false },
  ]);
});

test('a heading with a link in it, or with a component that may show one, holds a link', () => {
  const found = headings('## See [that](/faq)\n\n## A <Term id="qos">QoS</Term> level\n');
  expect(found.map(({ holdsLink }) => holdsLink)).toEqual([true, true]);
});

test('what stands in an item that may be closed is no part of the page', () => {
  const item = '<Accordion>\n\n<AccordionItem title="One">\n\n### Inside\n\n</AccordionItem>\n\n</Accordion>\n';
  expect(headings(`## Outside\n\n${item}`).map(({ text }) => text)).toEqual(['Outside']);
});
