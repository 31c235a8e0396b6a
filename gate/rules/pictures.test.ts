import { pictureSchemas } from '../../components/mdx/pictures/schemas';
import { answer, base } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const block = (language: string, yaml: string) => answer(`\`\`\`${language}\n${yaml}\n\`\`\``);
const sequence = (...steps: string[]) =>
  block(
    'sequence',
    `caption: A message on its way.\nparties: { pump: client, broker: broker }\nsteps:\n${steps.map((step) => `  - { ${step} }`).join('\n')}`,
  );
const lanes = (...steps: string[]) =>
  block(
    'lanes',
    `caption: What is in flight.\nparties: { broker: broker, panel: client }\nfrom: broker\nwindow: 1\nmessages: [{ name: first, qos: 1 }, { name: second, qos: 1 }]\nsteps:\n${steps.map((step) => `  - { ${step} }`).join('\n')}`,
  );
const publish = 'from: pump, to: broker, packet: PUBLISH, qos: 1, id: 10';
const timeline = (...lines: string[]) => block('timeline', `caption: What runs out.\n${lines.join('\n')}`);

testSamples({
  sound: Object.fromEntries(
    Object.entries(pictureSchemas).map(([language, { example }]) => [
      `the example of ${language}`,
      {
        path: 'questions/basics/sample.mdx',
        text: block(language, example),
        beside: Object.fromEntries(
          ['connection-refused', 'not-authorised-error'].map((slug, index) => [
            `questions/qos/${slug}.mdx`,
            String(base['questions/qos/other.mdx'])
              .replace(/question: .*/, `question: Which page is helpful number ${index}?`)
              .replace(
                /answer: .*/,
                `answer: This page stands beside the sample so that a picture can lead to it, number ${index} of two.`,
              )
              .replace(/redirects: .*/, `redirects: [former-${slug}]`),
          ]),
        ),
      },
    ]),
  ),
  unsound: {
    'a packet of another QoS': [
      sequence(publish, 'from: broker, to: pump, packet: PUBREC, id: 10'),
      'questions/basics/sample.mdx:14:5 Unexpected `{ from: broker, to: pump, packet: PUBREC, id: 10 }` in a `sequence`, expected a PUBLISH of QoS 2 with id 10 before it - see "Pictures" in CONTRIBUTING.md',
    ],
    'more messages in flight than the window has room for': [
      lanes('message: first, packet: PUBLISH', 'message: second, packet: PUBLISH'),
      'questions/basics/sample.mdx:17:5 Unexpected `{ message: second, packet: PUBLISH }` in a `lanes`, expected at most 1 messages in flight - see "Pictures" in CONTRIBUTING.md',
    ],
    'a message that has no name': [
      lanes('message: first, packet: PUBLISH', 'message: third, waits: true'),
      'questions/basics/sample.mdx:17:5 Unexpected `{ message: third, waits: true }` in a `lanes`, expected a message that stands in `messages` - see "Pictures" in CONTRIBUTING.md',
    ],
    'a name that is mistyped': [
      sequence(publish, 'from: broker, to: pump, packet: PUBACk, id: 10'),
      'questions/basics/sample.mdx:14:39 Unexpected `PUBACk` in a `sequence`, expected `CONNECT`, `CONNACK`, `PUBLISH`, `PUBACK`, `PUBREC`, `PUBREL`, `PUBCOMP`, `SUBSCRIBE`, `SUBACK`, `UNSUBSCRIBE`, `UNSUBACK`, `PINGREQ`, `PINGRESP`, `DISCONNECT` or `AUTH` - did you mean `PUBACK`?',
    ],
    'a party that is not there': [
      sequence(publish, 'at: brocker, note: keeps it'),
      'questions/basics/sample.mdx:14:5 Unexpected `{ at: brocker, note: keeps it }` in a `sequence`, expected names that stand in `parties` - see "Pictures" in CONTRIBUTING.md',
    ],
    'a step of two kinds': [
      sequence('wait: 5 s, note: keeps it', publish, 'from: broker, to: pump, packet: PUBACK, id: 10'),
      'questions/basics/sample.mdx:13:5 Unexpected `{ wait: 5 s, note: keeps it }` in a `sequence`, expected one of `packet`, `note`, `cut` and `wait` - see "Pictures" in CONTRIBUTING.md',
    ],
    'a field that is mistyped': [
      timeline(
        'keepalive: 60',
        'events:',
        '  - { event: last-packet, at: 0 }',
        '  - { event: connection-lost, at: 5 }',
      ),
      'questions/basics/sample.mdx:11:1 Unexpected field `keepalive` of a `timeline`, expected one of its fields - did you mean `keepAlive`?',
    ],
    'a time that follows from another': [
      timeline('keepAlive: 60', 'events:', '  - { event: last-packet, at: 0 }', '  - { event: broker-closes, at: 60 }'),
      'questions/basics/sample.mdx:14:5 Unexpected `{ event: broker-closes, at: 60 }` in a `timeline`, expected no time of its own: it is computed - see "Pictures" in CONTRIBUTING.md',
    ],
    'a caption and a filter that a comment cuts': [
      block('topic-tree', 'caption: What the filter # matches.\nfilter: #\ntopics: [a, a/b]'),
      "questions/basics/sample.mdx:10:26 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
      "questions/basics/sample.mdx:11:9 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'a note that a comma ends': [
      sequence('from: pump, to: broker, packet: PUBLISH, qos: 0', 'at: broker, note: keeps it, then sends it'),
      "questions/basics/sample.mdx:14:35 Unexpected `then sends it` behind a comma in a `sequence`, expected `name: value` - put the whole text that holds the comma between '...'",
    ],
    'a note that a comma ends before a number': [
      sequence('from: pump, to: broker, packet: PUBLISH, qos: 0', 'at: broker, note: keeps two, 3'),
      "questions/basics/sample.mdx:14:36 Unexpected number behind a comma, expected `name: value` - put the whole text that holds the comma between '...'",
    ],
    'numbers and a version in other marks than they need': [
      block(
        'sequence',
        "caption: A message on its way.\nversion: 5.0\nparties: { pump: client, broker: broker }\nsteps:\n  - { from: pump, to: broker, packet: PUBLISH, qos: '1', id: '10', dup: yes }\n  - { wait: 60 }",
      ),
      "questions/basics/sample.mdx:11:10 Unexpected `5.0` in a `sequence`, expected `3.1.1` or `5.0` - write '5.0', with its quotation marks",
      "questions/basics/sample.mdx:14:53 Unexpected `'1'` in a `sequence`, expected `0`, `1` or `2` - write 1, without quotation marks",
      "questions/basics/sample.mdx:14:62 Unexpected `'10'` in a `sequence`, expected a number - write 10, without quotation marks",
      'questions/basics/sample.mdx:14:73 Unexpected `yes` in a `sequence`, expected `true` - write true, or delete the field',
      "questions/basics/sample.mdx:15:13 Unexpected `60` in a `sequence`, expected text (in quotation marks if it looks like a number) - write '60' if that is what you mean",
    ],
    'a time with its unit': [
      timeline('keepAlive: 60 s', 'events:', '  - { event: last-packet, at: 0 }', '  - { event: keep-alive-over }'),
      'questions/basics/sample.mdx:11:12 Unexpected `60 s` in a `timeline`, expected a number - write 60, without a unit',
    ],
    'parties and a break of the link that are no lists of their kind': [
      block(
        'sequence',
        'caption: A message on its way.\nparties: [pump, broker]\nsteps:\n  - { from: pump, to: broker, packet: PUBLISH, qos: 0 }\n  - { cut: pump }',
      ),
      'questions/basics/sample.mdx:11:10 Unexpected `[pump, broker]` in a `sequence`, expected fields: `{ name: value }` - see "Pictures" in CONTRIBUTING.md',
      'questions/basics/sample.mdx:14:12 Unexpected `pump` in a `sequence`, expected a list: `[one, two]` - see "Pictures" in CONTRIBUTING.md',
    ],
    'a party with a long name': [
      block(
        'sequence',
        'caption: A message on its way.\nparties: { pump in the hall: client, broker: broker }\nsteps:\n  - { at: broker, note: waits }\n  - { wait: later }',
      ),
      'questions/basics/sample.mdx:11:12 Unexpected name `pump in the hall` in a `sequence`, expected at most 14 characters - see "Pictures" in CONTRIBUTING.md',
    ],
    'topics in one text': [
      block('topic-tree', 'caption: What it matches.\nfilter: a/#\ntopics: a/hall/lamp, a/oven'),
      'questions/basics/sample.mdx:12:9 Unexpected `a/hall/lamp, a/oven` in a `topic-tree`, expected a list: `[one, two]` - write [a/hall/lamp, a/oven]',
    ],
    'markup in a note': [
      sequence('from: pump, to: broker, packet: PUBLISH, qos: 0', "at: broker, note: 'keeps **it** now'"),
      'questions/basics/sample.mdx:14:25 Unexpected `**` in a text in a `sequence`, expected plain text without Markdown or HTML - say it without the sign',
    ],
    'the path of an answer': [
      block(
        'decide',
        'caption: What it means.\nask: What is there?\nanswers:\n  - { if: a, means: b, see: /faq/other }\n  - { if: c, means: d }',
      ),
      'questions/basics/sample.mdx:13:29 Unexpected `/faq/other` in a `decide`, expected the slug of an answer - write other',
    ],
    'no caption': [
      block('topic-tree', 'filter: a/#\ntopics: [a, a/b]'),
      'questions/basics/sample.mdx:10:1 Unexpected absence of `caption` in a `topic-tree`, expected text (in quotation marks if it looks like a number) - see "Pictures" in CONTRIBUTING.md',
    ],
    'a filter that is none': [
      block('topic-tree', 'caption: What it matches.\nfilter: a/#/b\ntopics: [a, a/b]'),
      'questions/basics/sample.mdx:11:9 Unexpected `a/#/b` in a `topic-tree`, expected `#` alone in the last level - see "Pictures" in CONTRIBUTING.md',
    ],
    'an answer that is not there': [
      block(
        'decide',
        'caption: What it means.\nask: What is there?\nanswers:\n  - { if: a, means: b, see: nowhere }\n  - { if: c, means: d }',
      ),
      'questions/basics/sample.mdx:13:29 Unexpected link to `/faq/nowhere`, expected a page of the site - remove the link or add that page',
    ],
    'no YAML': [
      block('decide', 'just text'),
      'questions/basics/sample.mdx:10:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
  },
});
