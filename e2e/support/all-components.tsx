import { renderToStaticMarkup } from 'react-dom/server';
import { MdxBody } from '../../components/mdx/mdx-body';
import { pictureSchemas } from '../../components/mdx/pictures/schemas';
import { componentSchemas } from '../../components/mdx/schemas';
import { parseBody } from '../../lib/content/parse-body';
import type { MeasuredRows } from '../../lib/pages';

/** Prints every component of authors as HTML, each with the example of its schema. */
const measured: MeasuredRows = {
  'overlapping-filters': {
    id: 'overlapping-filters',
    question: 'How often does a message come that two filters match?',
    software: [
      { id: 'one', name: 'One', statements: [{ of: '1.0', says: 'once', conforms: true, notes: [] }] },
      { id: 'two', name: 'Two', statements: [{ of: '', says: 'never', conforms: false, notes: [] }] },
    ],
  },
};

const packet =
  '```packet {"cmd":"puback","messageId":10}\n40 02  # PUBACK, two bytes follow\n00 0a  # Packet Identifier\n```';
const others = {
  Markdown:
    '## Heading\n\nText with `code`, a [link](/faq) and **more**.\n\n- one\n- two\n\n> quoted\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
  Code: '```console\n$ mosquitto_sub -t a\nb\n```',
  Packet: packet,
};

const examples: [name: string, mdx: string][] = [
  // Parts of others stand in the examples of these.
  ...Object.entries(componentSchemas)
    .map(([name, { example }]): [string, string] => [name, example])
    .filter(([, example]) => !/^<\w+[^>]*[^/]>$/.test(example)),
  ...Object.entries(pictureSchemas).map(([name, { example }]): [string, string] => [
    name,
    `\`\`\`${name}\n${example}\n\`\`\``,
  ]),
  ...Object.entries(others),
];

console.log(
  renderToStaticMarkup(
    <main className="page-width">
      {examples.map(([name, mdx]) => (
        <section key={name} data-component={name}>
          <MdxBody tree={parseBody(mdx)} measured={measured} />
        </section>
      ))}
    </main>,
  ),
);
