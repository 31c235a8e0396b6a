import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parseBody } from '@/lib/content/parse-body';
import { MdxBody } from '../mdx-body';
import { pictureSchemas } from './schemas';

/** What is read of a picture by somebody who does not see it: its text in order, without what is hidden from them. */
const textOf = (language: string, yaml: string) =>
  linesOf(renderToStaticMarkup(<MdxBody tree={parseBody(`\`\`\`${language}\n${yaml}\n\`\`\``)} />));

function linesOf(html: string): string[] {
  return html
    .replace(/<(div|svg) aria-hidden="true".*?<\/\1>/g, '')
    .replace(/<(?:\/?(?:li|p|ul|ol|figure|figcaption|br)\b[^>]*)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const example = (language: keyof typeof pictureSchemas) => textOf(language, pictureSchemas[language].example);

test('a sequence reads as a list of who sends what to whom', () => {
  expect(example('sequence')).toEqual([
    'pump to broker: PUBLISH QoS 1, id 10',
    'broker: keeps the message',
    'broker to pump: PUBACK id 10',
    'A message at QoS 1, from a pump to the broker.',
  ]);
});

test('a broken link and a lost packet are said in words', () => {
  const said = textOf(
    'sequence',
    'caption: A link that breaks.\nparties: { pump: client, broker: broker }\nsteps:\n  - { from: pump, to: broker, packet: PUBLISH, qos: 0, retain: true, lost: true }\n  - { wait: a minute passes }\n  - { cut: [pump, broker] }',
  );
  expect(said.slice(0, 3)).toEqual([
    'pump to broker: PUBLISH QoS 0, RETAIN, (lost)',
    'a minute passes',
    'The link breaks between pump and broker',
  ]);
});

test('a timeline reads as times with what happens', () => {
  expect(example('timeline')).toEqual([
    '0 s the last packet of the client arrives',
    '60 s Keep Alive is over: a packet was due by now',
    '90 s one and a half times Keep Alive: the broker closes the connection',
    'A client with a Keep Alive of 60 s falls silent.',
  ]);
});

test('a tree of topics says of each topic whether it matches', () => {
  expect(example('topic-tree')).toEqual([
    'Topic Filter home/+/lamp',
    'home',
    'hall',
    'lamp matches',
    'kitchen',
    'lamp matches',
    'oven does not match',
    'What home/+/lamp matches.',
  ]);
});

test('lanes read as what happens to each message, with the number in flight and the order of arrival', () => {
  expect(example('lanes')).toEqual([
    'first QoS 1: PUBLISH at step 1, PUBACK at 3',
    'second QoS 1: waits at step 2, PUBLISH at 4, PUBACK at 5',
    'In flight to panel after each step: 1 1 0 1 0; allowed: 1',
    'panel receives first, second',
    'With a Receive Maximum of 1 the second message waits for the PUBACK of the first.',
  ]);
});

test('lanes say where a link breaks, and what is sent again', () => {
  const said = textOf(
    'lanes',
    'caption: A link that breaks.\nparties: { broker: broker, panel: client }\nfrom: broker\nmessages: [{ name: first, qos: 1 }]\nsteps:\n  - { message: first, packet: PUBLISH, lost: true }\n  - { cut: panel }\n  - { back: panel }\n  - { message: first, packet: PUBLISH, dup: true }\n  - { message: first, packet: PUBACK }',
  );
  expect(said.slice(0, 3)).toEqual([
    'first QoS 1: PUBLISH (lost) at step 1, PUBLISH DUP at 4, PUBACK at 5',
    'Link to panel breaks at step 2, panel is connected again at step 3',
    'In flight to panel after each step: 1 0 0 1 0',
  ]);
});

test('a tree of decisions leads to answers', () => {
  expect(example('decide')).toEqual([
    'What does the client say?',
    'Connection refused: Nothing listens at this address.',
    'Not authorized: The broker is there and refuses the login.',
    'Where a first look leads.',
  ]);
});

test('a packet reads as its fields: bytes and what they are', () => {
  const html = renderToStaticMarkup(
    <MdxBody
      tree={parseBody(
        '```packet {"cmd":"puback","messageId":10}\n40 02  # PUBACK, # of bytes\n00   # Packet Identifier\n0a\n```',
      )}
    />,
  );
  expect(linesOf(html)).toEqual(['40 02 PUBACK, # of bytes', '00 0a Packet Identifier', 'PUBACK, byte by byte.']);
});
