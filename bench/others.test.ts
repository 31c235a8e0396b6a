import { expect, test } from 'vitest';
import { plainPage } from './others';

test('an answer becomes plain Markdown with a title and a description', () => {
  const answer = `---
question: What is "QoS"?
answer: A promise.
versions: ['5.0']
---
A <Term name="session">session</Term>, see <Spec version="5.0" section="4.3" />.

<Tabs label="Client">

<Tab title="mosquitto_pub">

Text.

</Tab>

</Tabs>

<Matches filter="sport/+" topics="sport/a, sport/b" />
`;
  expect(plainPage(answer)).toBe(`---
title: "What is \\"QoS\\"?"
description: "A promise."
---
A session, see 5.0 4.3.



### mosquitto_pub

Text.





| | |
|---|---|
| sport/+ | sport/+ |
| sport/a | sport/a |
| sport/b | sport/b |
`);
});
