import { defineProbe } from '../../probe';

const maximum = 5;
const topics = 8;

/** When nothing has come for so long, in ms, nothing more is expected. */
const quiet = 1000;

export const probe = defineProbe({
  question: 'Does the broker use topic aliases towards a client that allows them?',
  rule: 'The broker may use aliases up to the Topic Alias Maximum that the client announces. Without this property it must not use any.',
  references: ['5.0 §3.1.2.11.5 MQTT-3.1.2-26', '5.0 §3.1.2.11.5 MQTT-3.1.2-27'],
  versions: ['5.0'],
  outcomes: {
    uses: { says: 'yes', conforms: true },
    never: { says: 'no, it never uses any', conforms: true },
    beyond: { says: 'yes, more than the client allows', conforms: false },
    incomplete: { says: 'not all messages come', conforms: false },
  },
  unit: 'of 5 aliases used for 8 topics',
  means:
    'A client that announces a Topic Alias Maximum has to understand aliases, even if its present broker uses none.',
  slow: true,
  run: async (lab) => {
    const willing = await lab.connect({ name: 'willing', properties: { topicAliasMaximum: maximum } });
    const unwilling = await lab.connect({ name: 'unwilling' });
    for (const client of [willing, unwilling]) await client.subscribe(lab.topic('pump/+'), 1);
    const publisher = await lab.connect({ name: 'publisher' });
    for (const payload of ['4.1', '4.2'])
      for (let pump = 1; pump <= topics; pump += 1)
        await publisher.publish(lab.topic(`pump/${pump}`), payload, { qos: 1 });
    // A fence is known by its topic, which an alias may stand for.
    for (const client of [willing, unwilling]) while (await client.next('publish', { within: quiet }));
    const aliasesTo = (client: typeof willing) =>
      client.messages().flatMap(({ properties }) => properties?.topicAlias ?? []);
    if (willing.messages().length !== 2 * topics) return { outcome: 'incomplete' };
    const aliases = new Set(aliasesTo(willing));
    if (aliasesTo(unwilling).length > 0 || Math.max(0, ...aliases) > maximum) return { outcome: 'beyond' };
    return aliases.size > 0 ? { outcome: 'uses', number: aliases.size } : { outcome: 'never' };
  },
});
