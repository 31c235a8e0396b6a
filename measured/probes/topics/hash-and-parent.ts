import { defineProbe } from '../../probe';

export const probe = defineProbe({
  question: 'Does sport/# match sport itself, and does sport/+ match sport/?',
  rule: '# also stands for the level above it, so sport/# matches sport. + stands for exactly one level, which may be empty, so sport/+ matches sport/ but not sport.',
  references: ['5.0 §4.7.1.2', '5.0 §4.7.1.3', '3.1.1 §4.7.1.2', '3.1.1 §4.7.1.3'],
  outcomes: {
    both: { says: 'both match', conforms: true },
    'no-parent': { says: 'sport/# does not match sport', conforms: false },
    'no-empty': { says: 'sport/+ does not match sport/', conforms: false },
    'too-much': { says: 'they match more than they should', conforms: false },
  },
  means: 'With sport/# you need no second filter for sport.',
  run: async (lab) => {
    const publisher = await lab.connect({ name: 'publisher' });
    const hash = await lab.connect({ name: 'hash' });
    const plus = await lab.connect({ name: 'plus' });
    await hash.subscribe(lab.topic('sport/#'), 1);
    await plus.subscribe(lab.topic('sport/+'), 1);
    for (const topic of ['sport', 'sport/', 'sports', 'sport/a', 'sport/a/b'])
      await publisher.publish(lab.topic(topic), topic, { qos: 1 });
    await Promise.all([hash.fence(publisher), plus.fence(publisher)]);
    const [byHash, byPlus] = [hash, plus].map((client) => client.texts());
    const note = `sport/#: ${byHash?.join(' ')}; sport/+: ${byPlus?.join(' ')}`;
    if (byHash?.includes('sports') || byPlus?.some((topic) => !['sport/', 'sport/a'].includes(topic)))
      return { outcome: 'too-much', note };
    if (!byHash?.includes('sport')) return { outcome: 'no-parent', note };
    return byPlus?.includes('sport/') ? { outcome: 'both' } : { outcome: 'no-empty', note };
  },
});
