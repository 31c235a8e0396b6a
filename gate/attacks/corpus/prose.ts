import { question, restOfBody, term, topic, type UnsoundCase, unsound, unsoundBody } from './case';

/** Texts that content/STYLE.md does not want. */

const many = (count: number, word = 'word') =>
  Array(count).fill(word).join(' ').replace(/^w/, 'W').replaceAll('word word', 'word other');

/** A paragraph of its own in an answer that is sound without it. */
const refuse = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n${text}\n${restOfBody}`, text, says);

const avoided: UnsoundCase[] = [
  refuse('word that belittles', 'You just publish.', /:11:5 Unexpected `just`, expected plain words - leave it out/),
  refuse('word that belittles at the start', 'Simply publish.', /:11:1 Unexpected `Simply`/),
  refuse('words that fill', 'Connect first, of course.', /`of course`/),
  refuse('long way to say to', 'Connect in order to publish.', /`in order to`.*write `to`/),
  refuse('long way to say use', 'It utilises TCP.', /`utilises`.*write `use`/),
  refuse('note that asks to be noted', 'Note that it waits.', /`Note that`.*straight away/),
  refuse('word of advertising', 'A robust and *seamless* link.', /`robust`.*what it withstands/),
  refuse('word that belittles in emphasis', 'That is **easy**.', /:11:11 Unexpected `easy`/),
  refuse('word that belittles in a term', 'An <Term name="term">easy</Term> one.', /`easy`/),
  refuse('word that belittles in a heading', '## An easy way', /`easy`/),
  refuse(
    'word that belittles in a title',
    '<Callout kind="note" title="Easily done">\n\nText.\n\n</Callout>',
    /`Easily`/,
  ),
  unsoundBody(
    'word that belittles in a later line',
    `One\nline and\njust one.\n${restOfBody}`,
    'just',
    /:11:1 Unexpected `just`/,
  ),
  unsoundBody('word that belittles in a cell', `| A |\n| --- |\n| simply b |\n${restOfBody}`, '| simply', /`simply`/),
  unsound(
    'word that belittles in the short answer',
    question({ answer: 'Yes, it simply waits until the broker has answered it.' }),
    'answer:',
    /`simply`/,
  ),
  unsound(
    'word that belittles in the question',
    question({ question: 'Is it easy to publish?' }),
    'question:',
    /`easy`/,
  ),
  unsound(
    'word that belittles in a definition',
    term({ definition: 'What obviously comes before all the others, in every case.' }),
    'definition:',
    /`obviously`/,
    { path: 'glossary/sample.mdx' },
  ),
  unsound(
    'word that belittles in a topic',
    topic({ description: 'What you just have to know before all else, in a sentence.' }),
    'description:',
    /`just`/,
    { path: 'topics/extra.yaml' },
  ),
];

const spelt = (found: string, expected: string) =>
  new RegExp(`Unexpected spelling \`${found}\`, expected \`${expected}\``);
const spelling = (text: string, found: string, expected: string): UnsoundCase =>
  refuse(`spelling ${found}`, text, spelt(found, expected));

const spellings: UnsoundCase[] = [
  refuse('SSL for TLS', 'It needs SSL.', /:11:10 Unexpected `SSL`, expected `TLS`/),
  refuse('SSL beside TLS', 'It needs SSL/TLS.', /`SSL`, expected `TLS`/),
  refuse('ssl in small letters', 'It needs ssl here.', /`ssl`, expected `TLS`/),
  refuse('SSL before the number of no version', 'It needs SSL 3 times.', /`SSL`, expected `TLS`/),
  spelling('A Mqtt client.', 'Mqtt', 'MQTT'),
  spelling('Send mqtt.', 'mqtt', 'MQTT'),
  spelling('It speaks MQTTv5.', 'MQTTv5', 'MQTT 5'),
  spelling('It speaks MQTT v3.1.1 too.', 'MQTT v3.1.1', 'MQTT 3.1.1'),
  spelling('It speaks MQTT5 too.', 'MQTT5', 'MQTT 5'),
  spelling('A v5 client.', 'v5', 'MQTT 5.0'),
  spelling('A Qos of 1.', 'Qos', 'QoS'),
  spelling('Use QOS 1.', 'QOS', 'QoS'),
  spelling('Use QoS2 here.', 'QoS2', 'QoS 2'),
  spelling('Over Websocket.', 'Websocket', 'WebSocket'),
  spelling('Over web sockets.', 'web sockets', 'WebSockets'),
  spelling('Start mosquitto now.', 'mosquitto', 'Mosquitto'),
  spelling('A Connack comes.', 'Connack', 'CONNACK'),
  spelling('The Connect packet.', 'Connect', 'CONNECT'),
  spelling('A topic filter.', 'topic filter', 'Topic Filter'),
  spelling('Two Topic names.', 'Topic names', 'Topic Names'),
  spelling('Its will message.', 'will message', 'Will Message'),
  spelling('A ClientID.', 'ClientID', 'client ID'),
  spelling('Two client ids.', 'client ids', 'client IDs'),
  spelling('A client identifier.', 'client identifier', 'Client Identifier'),
  spelling('A keepalive of 60.', 'keepalive', 'Keep Alive'),
  spelling('With clean session.', 'clean session', 'Clean Session'),
  spelling('With Clean start.', 'Clean start', 'Clean Start'),
  spelling('A session expiry interval.', 'session expiry interval', 'Session Expiry Interval'),
  spelling('A packet ID.', 'packet ID', 'Packet Identifier'),
  spelling('All reason codes.', 'reason codes', 'Reason Codes'),
  spelling('It is pub/sub.', 'pub/sub', 'publish/subscribe'),
  unsound(
    'spelling in a short answer',
    question({ answer: 'Yes, a Mqtt client waits until the broker has answered it.' }),
    'answer:',
    spelt('Mqtt', 'MQTT'),
  ),
];

const sentences: UnsoundCase[] = [
  refuse('sentence of 33 words', `${many(33)}.`, /sentence of 33 words, expected at most 32 - cut it in two/),
  refuse('sentence of 33 words behind another', `A word. ${many(33)}.`, /:11:9 Unexpected sentence of 33 words/),
  refuse('sentence of 33 words with code', `${many(31)} \`a b c\` and.`, /sentence of 33 words/),
  unsound(
    'short answer of one long sentence',
    question({ answer: `${many(33, 'word')}.` }),
    'answer:',
    /sentence of 33 words/,
  ),
  refuse('word that stands twice', 'Over the the wire.', /:11:6 Unexpected second `the`, expected it once/),
  unsoundBody(
    'word that stands twice, over the end of a line',
    `Over the\nthe wire.\n${restOfBody}`,
    'Over',
    /second `the`/,
  ),
];

const answer = 'The pump in bed 4 opens its valve for nine minutes at dawn.';

const repetitions: UnsoundCase[] = [
  unsound(
    'short answer in the body',
    question({ answer, body: `${answer}\n${restOfBody}` }),
    9,
    /:9:1 Unexpected run of 13 words of `answer` \("the pump in bed \.\.\."\), expected other words/,
  ),
  unsound(
    'eight words of the short answer in the body, as code and in bold',
    question({ answer, body: `Here \`bed 4\` opens **its valve for nine** minutes.\n${restOfBody}` }),
    9,
    /:9:6 Unexpected run of 8 words of `answer`/,
  ),
  unsound(
    'definition in the text of a term',
    term({
      definition: 'What the sample opens at dawn, in the garden behind the house.',
      body: 'It is what the sample opens at dawn, in the garden.\n',
    }),
    5,
    /run of 9 words of `definition`/,
    { path: 'glossary/sample.mdx' },
  ),
];

const lengths: UnsoundCase[] = [
  unsoundBody('answer of one word', 'Yes.\n', 'Yes', /answer of 1 word, expected at least 120/),
  unsoundBody('answer of 119 words', paragraphs(119), 'Word', /answer of 119 words, expected at least 120/),
  unsoundBody(
    'answer that is long only by its code',
    `Yes.\n\n\`\`\`text\n${many(200)}\n\`\`\`\n`,
    'Yes',
    /answer of 1 word,/,
  ),
  unsoundBody('answer that is long only by a table', 'Yes.\n\n<ReasonCodes />\n', 'Yes', /answer of 1 word,/),
  unsoundBody(
    'answer of 451 words',
    `${paragraphs(440)}\n## End\n\nFinally ${many(10)}.\n`,
    'Finally',
    /answer of 451 words, expected at most 450/,
  ),
  unsoundBody(
    'stretch of 151 words',
    `## A\n\n${paragraphs(150)}\nAnd.\n`,
    'And.',
    /stretch of 151 words without a heading, expected at most 150/,
  ),
  unsoundBody(
    'stretch of 151 words in a list',
    `- ${many(30)}.\n`.repeat(5).concat('- End.\n'),
    '- End',
    /stretch of 151 words/,
  ),
];

/** Paragraphs of ten words, with a heading after every 150. */
function paragraphs(words: number): string {
  const full = Array.from(
    { length: Math.floor(words / 10) },
    (_, index) => `${index % 15 || !index ? '' : `## Part ${index}\n\n`}${many(10)}.\n`,
  );
  return [...full, words % 10 ? `${many(words % 10)}.\n` : ''].filter(Boolean).join('\n');
}

const texts: UnsoundCase[] = [
  refuse(
    'link text here',
    'See [here](/faq/other).',
    /:11:5 Unexpected link text `here`, expected words that say where it leads/,
  ),
  refuse('link text this page', 'See [this page](/faq/other).', /`this page`/),
  refuse('link text in bold', 'See [**click here**](/faq/other).', /`click here`/),
  refuse('link text with a full stop', 'See [Link.](/faq/other)', /`Link\.`/),
  refuse('address that is a link by itself', 'See https://example.org/path?query=1 for more.', /address as link text/),
  refuse('address as the text of its link', 'See [https://example.org](https://example.org).', /address as link text/),
  refuse('path as the text of its link', 'See [/faq/other](/faq/other).', /address as link text/),
  unsoundBody('link text here by reference', `See [here][a].\n\n[a]: /faq/other\n${restOfBody}`, 'See', /`here`/),
];

/** What parsers get through quickly, and nobody could read. */
const endless: UnsoundCase[] = [
  ['tildes', '~a ~~b '],
  ['emphasis that never closes', '**a *b __c _d '],
  ['links', '[a](/faq) '],
].map(([name, part = '']) => {
  const text = term({ body: `${part.repeat(Math.floor(20_000 / part.length))}\n` });
  return unsound(`20 kB of ${name}`, text, 5, /sentence of \d+ words/, { path: 'glossary/sample.mdx' });
});

export const prose: UnsoundCase[] = [
  ...avoided,
  ...spellings,
  ...sentences,
  ...repetitions,
  ...lengths,
  ...texts,
  ...endless,
];
