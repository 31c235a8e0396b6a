import { z } from 'zod';
import type { ComponentSchema } from '@/lib/content/component-schema';
import { plainText } from '@/lib/content/plain-text';

export const tabsSchema = {
  description: 'The same thing in several tools or languages, of which a reader uses one.',
  props: z.strictObject({
    label: plainText(2, 60).describe('What the tabs choose between, for those who cannot see them.'),
  }),
  display: 'block',
  content: { only: 'Tab', atLeast: 2 },
  example: `<Tabs label="Client">

<Tab title="mosquitto_pub">

Markdown, most often a block of code.

</Tab>

<Tab title="MQTT.js">

Markdown.

</Tab>

</Tabs>`,
} satisfies ComponentSchema;

export const tabSchema = {
  description: 'One of the tabs; the first is open.',
  props: z.strictObject({ title: plainText(1, 40).describe('Name of the tab.') }),
  display: 'block',
  content: 'blocks',
  within: 'Tabs',
  example: '<Tab title="MQTT.js">',
} satisfies ComponentSchema;
