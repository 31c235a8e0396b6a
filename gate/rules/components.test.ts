import { componentSchemas } from '../../components/mdx/schemas';
import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const known = Object.keys(componentSchemas).map((name) => `\`<${name}>\``);
const [first, last] = [known.slice(0, -1).join(', '), known.at(-1)];

/** The problem of a tag that is no component: of one that looks like a component, all of them are named. */
const unknown = (place: string, tag: string, hint: string) => {
  const expected = tag.startsWith('HTML') ? 'text or a component' : `${first} or ${last}`;
  return `questions/basics/sample.mdx:${place} Unexpected ${tag}, expected ${expected} - ${hint}`;
};

testSamples({
  sound: {
    'a component on lines of its own': answer('<Callout kind="note">\n\nText.\n\n</Callout>'),
    'a component in a sentence': answer('A <Term name="term">word</Term> of it.'),
    'citations that are entries of a list': answer(
      '- <Spec version="5.0" section="4.2" />\n- <Spec version="5.0" section="4.3" />',
    ),
    'a citation as the source of a quotation': answer('> Words.\n>\n> <Spec version="5.0" section="4.2" />'),
    'a tag between backticks': answer('Write `<div>` like this.'),
  },
  unsound: {
    'HTML in the text of a link, once': [
      answer('See [<u>the manual</u>](/faq/other).'),
      'questions/basics/sample.mdx:9:6 Unexpected HTML `<u>`, expected text or a component - write **text**, or delete the two tags',
    ],
    'component of a line on lines of its own': [
      answer('A\n<Term name="term">\nword\n</Term>\nhere.\n<Spec version="5.0" section="4.2" />\nB'),
      'questions/basics/sample.mdx:10:1 Unexpected `<Term>` on lines of its own, expected it in a line of text - join its line with the text that it belongs to',
      'questions/basics/sample.mdx:14:1 Unexpected `<Spec>` on lines of its own, expected it in a line of text - join its line with the text that it belongs to',
    ],
    'citation that is torn out of the text of an entry': [
      answer('- See\n  <Spec version="5.0" section="4.2" />\n  here.'),
      'questions/basics/sample.mdx:10:3 Unexpected `<Spec>` on lines of its own, expected it in a line of text - join its line with the text that it belongs to',
    ],
    'block and line break in a cell': [
      answer('| A |\n| --- |\n| <Ports /> |\n| 1<br />2 |'),
      'questions/basics/sample.mdx:11:3 Unexpected `<Ports>` in a line of text, expected it on lines of its own - put it below the table',
      unknown('12:4', 'HTML `<br>`', 'make two rows of it, or say it in one line'),
    ],
    'img alone': [
      answer('<img src="/picture.png" alt="A picture" />'),
      unknown('9:1', 'HTML `<img>`', 'say in words what it shows'),
    ],
    'anchor of HTML': [
      answer('See <a href="https://example.org/">this</a>.'),
      unknown('9:5', 'HTML `<a>`', 'write [text](address)'),
    ],
    'line break of HTML': [
      answer('One line<br />another line.'),
      unknown('9:9', 'HTML `<br>`', 'end the line with `\\` instead, or begin a new paragraph'),
    ],
    div: [
      answer('<div>\n\nText.\n\n</div>'),
      unknown('9:1', 'HTML `<div>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    'div around a component': [
      answer('<div>\n\n<Callout kind="note">\n\nText.\n\n</Callout>\n\n</div>'),
      unknown('9:1', 'HTML `<div>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    span: [
      answer('A <span>word</span>.'),
      unknown('9:3', 'HTML `<span>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    button: [
      answer('<button>Press</button>'),
      unknown('9:1', 'HTML `<button>`', 'put it between backticks, or write `\\<` for the sign itself'),
    ],
    details: [
      answer('<details>\n\nText.\n\n</details>'),
      unknown('9:1', 'HTML `<details>`', 'write <Accordion>, and in it <AccordionItem title="..."> around the text'),
    ],
    dialog: [
      answer('<dialog open>Text</dialog>'),
      unknown('9:1', 'HTML `<dialog>`', 'put it between backticks, or write `\\<` for the sign itself'),
    ],
    'sub and sup': [
      answer('CO<sub>2</sub>'),
      unknown('9:3', 'HTML `<sub>`', 'write it in words or plain signs, such as 10²'),
    ],
    'list of definitions': [
      answer('<dl>\n\nText.\n\n</dl>'),
      unknown('9:1', 'HTML `<dl>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    'steps of another system': [
      answer('<Steps>\n\nText.\n\n</Steps>'),
      unknown('9:1', 'component `<Steps>`', 'write a list with `1. ` before its items'),
    ],
    kbd: [answer('Press <kbd>Enter</kbd>.'), unknown('9:7', 'HTML `<kbd>`', 'put what it holds between backticks')],
    'pre and code of HTML': [
      answer('<pre><code>text</code></pre>'),
      unknown('9:1', 'HTML `<pre>`', 'write Markdown instead, or put the tag between backticks'),
      unknown('9:6', 'HTML `<code>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    'heading of HTML': [
      answer('<h2>Heading</h2>'),
      unknown('9:1', 'HTML `<h2>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    'table of HTML': [
      answer('<table><tr><td>1</td></tr></table>'),
      unknown('9:1', 'HTML `<table>`', 'write Markdown instead, or put the tag between backticks'),
      unknown('9:8', 'HTML `<tr>`', 'write Markdown instead, or put the tag between backticks'),
      unknown('9:12', 'HTML `<td>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    fragment: [
      answer('<>Text</>'),
      'questions/basics/sample.mdx:9:1 Unexpected fragment `<>`, expected a component - remove it',
    ],
    'fragment around blocks': [
      answer('<>\n\nText.\n\n</>'),
      'questions/basics/sample.mdx:9:1 Unexpected fragment `<>`, expected a component - remove it',
    ],
    'unknown component': [answer('<Video id="x" />'), unknown('9:1', 'component `<Video>`', 'remove it')],
    'unknown component near a known one': [
      answer('<Callouts kind="note">\n\nText.\n\n</Callouts>'),
      unknown('9:1', 'component `<Callouts>`', 'did you mean `Callout`?'),
    ],
    'Note for Callout': [
      answer('<Note>\n\nText.\n\n</Note>'),
      unknown('9:1', 'component `<Note>`', 'write <Callout kind="note">'),
    ],
    'accordion in lower case': [
      answer('<accordion>\n\nText.\n\n</accordion>'),
      unknown('9:1', 'HTML `<accordion>`', 'did you mean `Accordion`?'),
    ],
    'callout in capitals': [
      answer('<CALLOUT kind="note">\n\nText.\n\n</CALLOUT>'),
      unknown('9:1', 'component `<CALLOUT>`', 'did you mean `Callout`?'),
    ],
    'term in lower case': [
      answer('A <term name="term">word</term>.'),
      unknown('9:3', 'HTML `<term>`', 'did you mean `Term`?'),
    ],
    'component with a letter too few': [
      answer('<Accordon>\n\nText.\n\n</Accordon>'),
      unknown('9:1', 'component `<Accordon>`', 'did you mean `Accordion`?'),
    ],
    'item outside an accordion': [
      answer('<AccordionItem title="One">\n\nText.\n\n</AccordionItem>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<AccordionItem>` outside `<Accordion>`, expected it directly inside - put it between <Accordion> and </Accordion>',
    ],
    'tab outside tabs': [
      answer('<Tab title="One">\n\nText.\n\n</Tab>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<Tab>` outside `<Tabs>`, expected it directly inside - put it between <Tabs> and </Tabs>',
    ],
    'item in a callout in an accordion': [
      answer(
        '<Accordion>\n\n<AccordionItem title="Outer">\n\n<Callout kind="note">\n\n<AccordionItem title="Inner">\n\nText.\n\n</AccordionItem>\n\n</Callout>\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:15:1 Unexpected `<AccordionItem>` outside `<Accordion>`, expected it directly inside - put it between <Accordion> and </Accordion>',
    ],
    'callout in a sentence': [
      answer('Text <Callout kind="note">inside</Callout> text.'),
      'questions/basics/sample.mdx:9:6 Unexpected `<Callout>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
    ],
    'accordion in a sentence': [
      answer('Text <Accordion></Accordion> text.'),
      'questions/basics/sample.mdx:9:6 Unexpected 0 `<AccordionItem>` in `<Accordion>`, expected at least 1 - add one or write plain Markdown',
      'questions/basics/sample.mdx:9:6 Unexpected `<Accordion>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
    ],
    'callout on one line': [
      answer('<Callout kind="note">Text.</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<Callout>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
    ],
    'callout in a heading': [
      answer('## <Callout kind="note">Heading</Callout>\n\nText.'),
      'questions/basics/sample.mdx:9:4 Unexpected `<Callout>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
    ],
    'callout in a table': [
      answer('| A |\n| --- |\n| <Callout kind="note">1</Callout> |'),
      'questions/basics/sample.mdx:11:3 Unexpected `<Callout>` in a line of text, expected it on lines of its own - put it below the table',
    ],
    'callout in link text': [
      answer('[<Callout kind="note">x</Callout>](https://example.org/)'),
      'questions/basics/sample.mdx:9:2 Unexpected `<Callout>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
      'questions/basics/sample.mdx:9:2 Unexpected `<Callout>` in the text of a link, expected plain text - put it before or after the link',
    ],
    'term in link text': [
      answer('[a <Term name="term">word</Term>](https://example.org/)'),
      'questions/basics/sample.mdx:9:4 Unexpected `<Term>` in the text of a link, expected plain text - put it before or after the link',
    ],
    'section in link text': [
      answer('[see <Spec version="5.0" section="4.2" />](https://example.org/)'),
      'questions/basics/sample.mdx:9:6 Unexpected `<Spec>` in the text of a link, expected plain text - put it before or after the link',
    ],
    'term in strong text of a link': [
      answer('See [**<Term name="term">x</Term>**](/faq).'),
      'questions/basics/sample.mdx:9:8 Unexpected `<Term>` in the text of a link, expected plain text - put it before or after the link',
    ],
    'codes in a sentence': [
      answer('See <ReasonCodes /> there.'),
      'questions/basics/sample.mdx:9:5 Unexpected `<ReasonCodes>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
    ],
    'tag behind inline code that is not closed': [
      answer('See `code <b>x</b> here.'),
      'questions/basics/sample.mdx:9:5 Unexpected backtick without another that is shown as it is written, expected markup that works - close the code, or write `\\`` for the sign itself',
      unknown('9:11', 'HTML `<b>`', 'write Markdown instead, or put the tag between backticks'),
    ],
    'tag in what looks like indented code': [
      answer('    <script>1</script>'),
      unknown('9:5', 'HTML `<script>`', 'write Markdown instead, or put the tag between backticks'),
      'questions/basics/sample.mdx:9:5 Unexpected text that four spaces indent, expected code between lines of ```, or text without them - put a line of ```text above it and one of ``` below it, or delete the spaces',
    ],
    'components of other systems': [
      answer('<Note>\n\nText.\n\n</Note>\n\nSee <Link href="/faq/other">the other</Link>.'),
      'questions/basics/sample.mdx:9:1 Unexpected component `<Note>`, expected `<Accordion>`, `<AccordionItem>`, `<Callout>`, `<Tabs>`, `<Tab>`, `<Term>`, `<Spec>`, `<Reference>`, `<ReasonCodes>`, `<Properties>`, `<PacketTypes>`, `<Ports>`, `<Limits>`, `<Matches>`, `<TryFilter>` or `<Measured>` - write <Callout kind="note">',
      'questions/basics/sample.mdx:15:5 Unexpected component `<Link>`, expected `<Accordion>`, `<AccordionItem>`, `<Callout>`, `<Tabs>`, `<Tab>`, `<Term>`, `<Spec>`, `<Reference>`, `<ReasonCodes>`, `<Properties>`, `<PacketTypes>`, `<Ports>`, `<Limits>`, `<Matches>`, `<TryFilter>` or `<Measured>` - write [text](address)',
    ],
    'parts in a line of text': [
      answer('<Tabs label="Client">\n<Tab title="A">One.</Tab>\n<Tab title="B">Two.</Tab>\n</Tabs>'),
      'questions/basics/sample.mdx:10:1 Unexpected `<Tab>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
      'questions/basics/sample.mdx:11:1 Unexpected `<Tab>` in a line of text, expected it on lines of its own - put a blank line before and after each of its tags',
    ],
    'thoughts and frames of a program': [
      answer('<think>\nWhat to say?\n</think>\n\n<answer>\nText.\n</answer>'),
      'questions/basics/sample.mdx:9:1 Unexpected HTML `<think>`, expected text or a component - delete it with all that it holds',
      'questions/basics/sample.mdx:13:1 Unexpected HTML `<answer>`, expected text or a component - delete it, and the tag that closes it',
    ],
    'summary in an accordion': [
      answer(
        '<Accordion>\n<summary>More</summary>\n\n<AccordionItem title="More">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:10:1 Unexpected HTML `<summary>`, expected text or a component - write its text as title="..." of <AccordionItem>',
    ],
  },
});
