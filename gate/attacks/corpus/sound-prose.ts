import { question, restOfBody, type SoundCase, term } from './case';

/** Texts that look like what content/STYLE.md does not want, and are sound. */

const body = (name: string, text: string): SoundCase => ({
  name,
  text: question({ body: `${text}\n${restOfBody}` }),
});

const answer = 'The pump in bed 4 opens its valve for nine minutes at dawn.';
const words = (count: number) => `Word${' other word'.repeat(Math.floor((count - 1) / 2))}${count % 2 ? '' : ' more'}`;

export const soundProse: SoundCase[] = [
  body('words to avoid inside others', 'Justice, uneasy, easter; a justified and unobvious notebook.\n'),
  body('words to avoid in code and in quotation marks', 'Run `just simply` or say "in order to" and “of course”.\n'),
  body('names that hold SSL', 'OpenSSL says SSL_ERROR_SYSCALL, `SSL` and "SSL handshake failed".\n'),
  body('versions of SSL', 'SSL 3.0 came before TLS, and SSL 2.0 before SSL 3.0.\n'),
  body('small letters of names in code', 'Install `mosquitto`, `mqtt`, `paho-mqtt` and `QOS`.\n'),
  body(
    'small letters inside longer names',
    'Use mosquitto_pub, mosquitto-clients, mosquitto.conf, test.mosquitto.org, mqtt-packet, paho-mqtt 2.1.0 and mqtt.js.\n',
  ),
  body('names of versions', 'MQTT 5, MQTT 5.0, MQTT 3.1.1 and MQTT-SN 1.2; IPv6, EMQX v5.8 and [MQTT-4.2-1].\n'),
  body(
    'names of packets as verbs',
    'Clients connect, publish packets of their own, and disconnect; what will message them?\n',
  ),
  body('client ID at the start', 'Client IDs are texts. A client ID is one.\n'),
  body('keepalive of other protocols', 'TCP keepalive and HTTP keep-alive are other things than Keep Alive.\n'),
  body("the name of Google's product", 'Google Pub/Sub and Cloud Pub/Sub are no publish/subscribe of MQTT.\n'),
  body(
    'words that may stand twice',
    'The longest that that broker had had was nine days. Yes yes, Duran Duran.\n'.replace('Yes yes', 'Yes, yes'),
  ),
  body('two pieces of code side by side', 'The wildcards `+` `+` and the codes `a` `b`.\n'),
  body('sentence of 32 words', `${words(32)}.\n`),
  body('many sentences of 20 words', `${words(20)}. ${words(20)}! ${words(20)}?\n`),
  body(
    'sentences that end in numbers and capitals',
    `${words(20)} at QoS 1. The ${words(20)} is by client ID. \`Code\` ${words(20)} at 5. 0 ${words(20)}.\n`,
  ),
  body('sentence of 32 words and a cited place', `${words(32)} <Spec version="5.0" section="4.2" />.\n`),
  body('sentences in the items of a list', `- ${words(20)}\n- ${words(20)}\n`),
  {
    name: 'seven words of the short answer in the body',
    text: question({
      answer,
      body: `It opens its valve for nine minutes at noon, and bed 4 opens its.\n${restOfBody}`,
    }),
  },
  {
    name: 'short answer in code',
    text: question({ answer, body: `It is said like this:\n\n\`\`\`text\n${answer}\n\`\`\`\n${restOfBody}` }),
  },
  { name: 'answer of 120 words', text: question({ body: stretches(1, 120) }) },
  { name: 'answer of 450 words with headings of every kind', text: question({ body: stretches(3, 150) }) },
  {
    name: 'title of an item where a heading would be',
    text: question({
      body: `${stretch(140)}\n<Accordion>\n\n<AccordionItem title="One">\n\n${stretch(140)}\n</AccordionItem>\n\n</Accordion>\n`,
    }),
  },
  { name: 'short text of a term', path: 'glossary/sample.mdx', text: term({ body: 'Two words.\n' }) },
  { name: 'long text of a term', path: 'glossary/sample.mdx', text: term({ body: stretch(600) }) },
  body(
    'link texts that begin like poor ones',
    'See [here and there](/faq/other), [this broker](/faq/other), [link quality](/faq/other).\n',
  ),
];

/** So many stretches of so many words, each below a heading. */
function stretches(count: number, length: number): string {
  return Array.from({ length: count }, (_, index) => `## Part ${index}\n\n${stretch(length)}`).join('\n');
}

/** Paragraphs of ten words. */
function stretch(length: number): string {
  return `${words(10)}.\n\n`.repeat(length / 10);
}
