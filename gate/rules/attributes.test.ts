import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'every attribute of a component': answer(
      '<Accordion exclusive speed="150">\n\n<AccordionItem title="On Debian" open>\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
    ),
    'attributes over several lines': answer('<Callout\n  kind="note"\n  title="Title"\n>\n\nText.\n\n</Callout>'),
  },
  unsound: {
    'expressions that say true and false': [
      answer(
        '<Accordion exclusive={true}>\n\n<AccordionItem title="One" open={false}>\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected expression in `exclusive` of `<Accordion>`, expected text in quotation marks - write exclusive alone',
      'questions/basics/sample.mdx:11:1 Unexpected expression in `open` of `<AccordionItem>`, expected text in quotation marks - remove it',
    ],
    'empty title, once': [
      answer('<Callout kind="note" title="">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `title=""` in `<Callout>`, expected at least 2 characters - remove it, or write its text',
    ],
    'unknown attribute': [
      answer('<Callout kind="note" colour="red">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `colour` of `<Callout>`, expected `kind` or `title` - remove it',
    ],
    'attribute near a known one': [
      answer('<Callout kid="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `kid` of `<Callout>`, expected `kind` or `title` - did you mean `kind`?',
    ],
    'attribute in wrong case': [
      answer('<Callout Kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `Kind` of `<Callout>`, expected `kind` or `title` - did you mean `kind`?',
    ],
    'attribute missing': [
      answer('<Callout>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected absence of `kind` in `<Callout>`, expected a value for it - for example <Callout kind="warning">',
    ],
    'attribute value unknown': [
      answer('<Callout kind="danger">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `kind="danger"` in `<Callout>`, expected `note`, `tip` or `warning` - write kind="warning"',
    ],
    'attribute value near a known one': [
      answer('<Callout kind="warn">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `kind="warn"` in `<Callout>`, expected `note`, `tip` or `warning` - write kind="warning"',
    ],
    'attribute value in wrong case': [
      answer('<Callout kind="Note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `kind="Note"` in `<Callout>`, expected `note`, `tip` or `warning` - did you mean `note`?',
    ],
    'attribute value empty': [
      answer('<Callout kind="">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `kind=""` in `<Callout>`, expected `note`, `tip` or `warning` - for example <Callout kind="warning">',
    ],
    'attribute without its value': [
      answer('<Callout kind>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `kind` without a value in `<Callout>`, expected `note`, `tip` or `warning` - write kind="..."',
    ],
    'attribute given twice': [
      answer('<Callout kind="note" kind="tip">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected second `kind` of `<Callout>`, expected each attribute once - keep one of them',
    ],
    'speed that is not offered': [
      answer('<Accordion speed="250">\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:9:1 Unexpected `speed="250"` in `<Accordion>`, expected `0`, `150`, `300`, `400` or `600` - did you mean `150`?',
    ],
    'speed with its unit': [
      answer('<Accordion speed="300ms">\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:9:1 Unexpected `speed="300ms"` in `<Accordion>`, expected `0`, `150`, `300`, `400` or `600` - did you mean `300`?',
    ],
    'exclusive with a value': [
      answer(
        '<Accordion exclusive="false">\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected `exclusive="false"` in `<Accordion>`, expected `exclusive` alone, without a value - leave it out',
    ],
    'open with a value': [
      answer(
        '<Accordion speed="300">\n\n<AccordionItem title="One" open="yes">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:11:1 Unexpected `open="yes"` in `<AccordionItem>`, expected `open` alone, without a value - write open alone',
    ],
    'item without title': [
      answer('<Accordion speed="300">\n\n<AccordionItem>\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected absence of `title` in `<AccordionItem>`, expected a value for it - for example <AccordionItem title="On Debian" open>',
    ],
    'item with an empty title': [
      answer('<Accordion>\n\n<AccordionItem title="">\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected `title=""` in `<AccordionItem>`, expected at least 2 characters - for example <AccordionItem title="On Debian" open>',
    ],
    'item with a blank title': [
      answer('<Accordion>\n\n<AccordionItem title="  ">\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected `title="  "` in `<AccordionItem>`, expected one line without spaces around it - for example <AccordionItem title="On Debian" open>',
    ],
    'data attribute': [
      answer(
        '<Accordion data-speed="300">\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `data-speed` of `<Accordion>`, expected `exclusive` or `speed` - remove it',
    ],
    'tabs without label': [
      answer('<Tabs>\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>'),
      'questions/basics/sample.mdx:9:1 Unexpected absence of `label` in `<Tabs>`, expected a value for it - for example <Tabs label="Client">',
    ],
    'tab without title': [
      answer('<Tabs label="Two">\n\n<Tab>\n\nText.\n\n</Tab>\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>'),
      'questions/basics/sample.mdx:11:1 Unexpected absence of `title` in `<Tab>`, expected a value for it - for example <Tab title="MQTT.js">',
    ],
    'term without name': [
      answer('A <Term>word</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected absence of `name` in `<Term>`, expected a value for it - for example <Term name="retained-message">retained messages</Term>',
    ],
    'section without version': [
      answer('See <Spec section="4.2" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected absence of `version` in `<Spec>`, expected a value for it - for example <Spec version="5.0" section="4.2" statement="MQTT-4.2-1" />',
    ],
    'section without number': [
      answer('See <Spec version="5.0" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected absence of `section` in `<Spec>`, expected a value for it - for example <Spec version="5.0" section="4.2" statement="MQTT-4.2-1" />',
    ],
    'section of version 3.1': [
      answer('See <Spec version="3.1" section="4.2" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected `version="3.1"` in `<Spec>`, expected `3.1.1` or `5.0` - did you mean `3.1.1`?',
    ],
    'section of version 5': [
      answer('See <Spec version="5" section="4.2" />.'),
      'questions/basics/sample.mdx:9:5 Unexpected `version="5"` in `<Spec>`, expected `3.1.1` or `5.0` - did you mean `5.0`?',
    ],
    'attributes of other systems': [
      answer(
        '<Callout type="note" colour="x">\n\nA <Term slug="term">term</Term> of <Spec spec="5.0" section="4.2" />.\n\n</Callout>',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected attribute `colour` of `<Callout>`, expected `kind` or `title` - remove it',
      'questions/basics/sample.mdx:9:1 Unexpected attribute `type` of `<Callout>`, expected `kind` or `title` - write kind in its place',
      'questions/basics/sample.mdx:11:3 Unexpected attribute `slug` of `<Term>`, expected `name` - write name in its place',
      'questions/basics/sample.mdx:11:36 Unexpected attribute `spec` of `<Spec>`, expected `version`, `section` or `statement` - write version in its place',
    ],
  },
});
