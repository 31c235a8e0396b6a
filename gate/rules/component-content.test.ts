import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'two open items': answer(
      '<Accordion>\n\n<AccordionItem title="One" open>\n\nText.\n\n</AccordionItem>\n\n<AccordionItem title="Two" open>\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
    ),
    'text with marks in a term': answer('A <Term name="term">**retained** ~~and~~ *`strong`*</Term>.'),
    'a component in a component': answer(
      '<Callout kind="note">\n\n<Callout kind="tip">\n\nText.\n\n</Callout>\n\n</Callout>',
    ),
    'a term without text': answer('A <Term name="term" /> of it.'),
  },
  unsound: {
    'text directly in an accordion': [
      answer('<Accordion>\n\nLoose text.\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected content of `<Accordion>`, expected only `<AccordionItem>` - put it inside one of them',
    ],
    'text between the items of an accordion': [
      answer('<Accordion>\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\nLoose text.\n\n</Accordion>'),
      'questions/basics/sample.mdx:17:1 Unexpected content of `<Accordion>`, expected only `<AccordionItem>` - put it inside one of them',
    ],
    'callout directly in an accordion': [
      answer('<Accordion>\n\n<Callout kind="note">\n\nText.\n\n</Callout>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected content of `<Accordion>`, expected only `<AccordionItem>` - put it inside one of them',
    ],
    'accordion directly in an accordion': [
      answer(
        '<Accordion exclusive>\n\n<Accordion>\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\n</Accordion>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:11:1 Unexpected content of `<Accordion>`, expected only `<AccordionItem>` - put it inside one of them',
    ],
    'text directly in tabs': [
      answer(
        '<Tabs label="Two">\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\nLoose.\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>',
      ),
      'questions/basics/sample.mdx:17:1 Unexpected content of `<Tabs>`, expected only `<Tab>` - put it inside one of them',
    ],
    'accordion without items': [
      answer('<Accordion>\n\n</Accordion>'),
      'questions/basics/sample.mdx:9:1 Unexpected 0 `<AccordionItem>` in `<Accordion>`, expected at least 1 - add one or write plain Markdown',
    ],
    'accordion that closes itself': [
      answer('<Accordion />'),
      'questions/basics/sample.mdx:9:1 Unexpected 0 `<AccordionItem>` in `<Accordion>`, expected at least 1 - add one or write plain Markdown',
    ],
    'tabs with one tab': [
      answer('<Tabs label="One">\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\n</Tabs>'),
      'questions/basics/sample.mdx:9:1 Unexpected 1 `<Tab>` in `<Tabs>`, expected at least 2 - add one or write plain Markdown',
    ],
    'tabs without a tab': [
      answer('<Tabs label="None">\n\n</Tabs>'),
      'questions/basics/sample.mdx:9:1 Unexpected 0 `<Tab>` in `<Tabs>`, expected at least 2 - add one or write plain Markdown',
    ],
    'two tabs of one title': [
      answer(
        '<Tabs label="Two">\n\n<Tab title="A">\n\nText.\n\n</Tab>\n\n<Tab title=\'A\'>\n\nText.\n\n</Tab>\n\n</Tabs>',
      ),
      'questions/basics/sample.mdx:17:1 Unexpected second `title="A"` in `<Tabs>`, expected each title once - say what is different',
    ],
    'callout without text': [
      answer('<Callout kind="note">\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected emptiness of `<Callout>`, expected text in it - write some or remove it',
    ],
    'callout that closes itself': [
      answer('<Callout kind="note" />'),
      'questions/basics/sample.mdx:9:1 Unexpected emptiness of `<Callout>`, expected text in it - write some or remove it',
    ],
    'item without text': [
      answer('<Accordion>\n\n<AccordionItem title="One">\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected emptiness of `<AccordionItem>`, expected text in it - write some or remove it',
    ],
    'link in the text of a term': [
      answer('A <Term name="term">[word](https://example.org/)</Term>.'),
      'questions/basics/sample.mdx:9:21 Unexpected content of `<Term>`, expected plain text - take it out',
    ],
    'section with text inside': [
      answer('See <Spec version="5.0" section="4.2">here</Spec>.'),
      'questions/basics/sample.mdx:9:5 Unexpected content of `<Spec>`, expected none - write <Spec ... />',
    ],
    'link in strong text of a term': [
      answer('A <Term name="term">**[x](/faq)**</Term>.'),
      'questions/basics/sample.mdx:9:23 Unexpected content of `<Term>`, expected plain text - take it out',
    ],
    'address in strong text of a term': [
      answer('A <Term name="term">**https://example.org/**</Term>.'),
      'questions/basics/sample.mdx:9:23 Unexpected address `https://example.org/` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
      'questions/basics/sample.mdx:9:23 Unexpected content of `<Term>`, expected plain text - take it out',
    ],
    'term in emphasis of a term': [
      answer('A <Term name="term">*<Term name="term">x</Term>*</Term>.'),
      'questions/basics/sample.mdx:9:22 Unexpected content of `<Term>`, expected plain text - take it out',
    ],
    'section in strong text of a term': [
      answer('A <Term name="term">**<Spec version="5.0" section="4.2" />**</Term>.'),
      'questions/basics/sample.mdx:9:23 Unexpected content of `<Term>`, expected plain text - take it out',
    ],
    'image in emphasis of a term': [
      answer('A <Term name="term">*![A picture](/picture.png)*</Term>.'),
      'questions/basics/sample.mdx:9:22 Unexpected content of `<Term>`, expected plain text - take it out',
      'questions/basics/sample.mdx:9:22 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'link by reference in strong text of a term': [
      answer('A <Term name="term">**[x][y]**</Term>.\n\n[y]: /faq'),
      'questions/basics/sample.mdx:9:23 Unexpected content of `<Term>`, expected plain text - take it out',
    ],
    'codes with text inside': [
      answer('<ReasonCodes>\n\nText.\n\n</ReasonCodes>'),
      'questions/basics/sample.mdx:9:1 Unexpected content of `<ReasonCodes>`, expected none - write <ReasonCodes ... />',
    ],
    'two open items of which one may be': [
      answer(
        '<Accordion exclusive>\n\n<AccordionItem title="One" open>\n\nText.\n\n</AccordionItem>\n\n<AccordionItem title="Two" open>\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:17:1 Unexpected second `open` in `<Accordion>` with `exclusive`, expected one open item - remove one of the two',
    ],
    'unknown component among the parts of another': [
      answer(
        '<Tabs label="Client">\n\n<TabItem title="A">\n\nText.\n\n</TabItem>\n\n<Tab title="B">\n\nText.\n\n</Tab>\n\n</Tabs>',
      ),
      'questions/basics/sample.mdx:11:1 Unexpected component `<TabItem>`, expected `<Accordion>`, `<AccordionItem>`, `<Callout>`, `<Tabs>`, `<Tab>`, `<Term>`, `<Spec>`, `<Reference>`, `<ReasonCodes>`, `<Properties>`, `<PacketTypes>`, `<Ports>`, `<Limits>`, `<Matches>`, `<TryFilter>` or `<Measured>` - write <Tab title="...">',
    ],
  },
});
