import { reactionOf } from '../../lab/reaction';
import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'What does the broker do with topic alias 0, and with one above its Topic Alias Maximum?',
  rule: 'Alias 0 and an alias above the maximum are Protocol Errors. The broker answers with DISCONNECT with code 0x94, Topic Alias invalid, and has to close the connection.',
  references: ['5.0 §3.3.2.3.4 MQTT-3.3.2-8', '5.0 §3.3.2.3.4 MQTT-3.3.2-9', '5.0 §3.3.4', '5.0 §4.13.1 MQTT-4.13.1-1'],
  versions: ['5.0'],
  outcomes: {
    '0x94': { says: '0x94 to both', conforms: true },
    'one-0x94': { says: '0x94 to one, another code to the other', conforms: false },
    'other-codes': { says: 'other codes', conforms: false },
    closed: { says: 'closes without DISCONNECT at least once', conforms: 'open' },
    accepts: { says: 'leaves the connection open', conforms: false },
  },
  means: 'A client that gets code 0x94 has used alias 0, or an alias above the Topic Alias Maximum of this connection.',
  run: async (lab) => {
    const answerTo = async (which: 'zero' | 'beyond') => {
      const client = await lab.connect({ name: which });
      const maximum = client.connack.properties?.topicAliasMaximum ?? 0;
      const topicAlias = which === 'zero' ? 0 : maximum + 1;
      // The largest number that the property can hold leaves none beyond it.
      if (topicAlias > 65_535) return undefined;
      client.sendPublish(lab.topic('pump'), '4.1', { properties: { topicAlias } });
      return { topicAlias, reaction: await reactionOf(client) };
    };
    const answers = [await answerTo('zero'), await answerTo('beyond')].filter((answer) => answer !== undefined);
    const note = answers.map(({ topicAlias, reaction }) => `alias ${topicAlias}: ${reaction}`).join(', ');
    const reactions = answers.map(({ reaction }) => reaction);
    if (reactions.every((reaction) => reaction === '0x94')) return { outcome: '0x94' };
    if (reactions.includes('stays open') || reactions.includes('no answer')) return { outcome: 'accepts', note };
    if (reactions.includes('closed')) return { outcome: 'closed', note };
    return { outcome: reactions.includes('0x94') ? 'one-0x94' : 'other-codes', note };
  },
});
