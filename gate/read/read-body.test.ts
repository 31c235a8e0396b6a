import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'signs behind a backslash': answer('The template \\{client\\} and \\<host> stay as they are.'),
    'signs between spaces': answer('QoS 0 < QoS 1, and 2 > 1.'),
    'words that only begin like import': answer('importing a certificate is quick.\n\nexports differ.'),
  },
  unsound: {
    'header that a program includes': [
      answer('#include <PubSubClient.h>'),
      'questions/basics/sample.mdx:9:10 Unexpected `<` behind `#include`, expected code - put a line of ```c above it and one of ``` below it, or put it between backticks',
    ],
    'tag of HTML that nothing closes': [
      answer('<figure>\n<img src="a.png">\n</figure>'),
      'questions/basics/sample.mdx:10:1 Unexpected tag `<img>`, expected text or a component - say in words what it shows',
    ],
    'quotation mark behind a backslash in a value': [
      answer('<Accordion>\n\n<AccordionItem title="If \\"ann\\" waits">\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:26 Unexpected `\\"` inside a value of a tag, expected `&quot;` - write `&quot;` for each mark inside a value',
    ],
    'tags with spaces in them': [
      answer('A < Term name="term">word</ Term> waits.'),
      'questions/basics/sample.mdx:9:26 Unexpected space in a closing tag, expected its name right behind `</` - delete the space, also in the tag that opens it',
    ],
    'gap of a snippet': [
      answer('It is \x24{1:text} so.'),
      'questions/basics/sample.mdx:9:7 Unexpected gap of a snippet, expected the text that fills it - write what belongs there in its place',
    ],
    'signs that stop the parser, of which each is named': [
      answer('Replace <host> and <port>,\nif x<5 and y <= 3, by {"a": {"b": 1}}.\n\nOr {"c": 2}.'),
      'questions/basics/sample.mdx:9:9 Unexpected tag `<host>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
      'questions/basics/sample.mdx:9:20 Unexpected tag `<port>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
      'questions/basics/sample.mdx:10:5 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
      'questions/basics/sample.mdx:10:14 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
      'questions/basics/sample.mdx:10:23 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
      'questions/basics/sample.mdx:12:4 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'bracket that opens and is not closed': [
      answer('A { sign.'),
      'questions/basics/sample.mdx:9:3 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'brackets behind others, in code and closed': [
      answer('Take `{` and \\{ and then {{ value }} here.'),
      'questions/basics/sample.mdx:9:26 Unexpected expression `{{ value }}`, expected text - write `\\{` for the sign itself, or put it between backticks',
    ],
    'sentence that begins with export, below another line': [
      answer('Text.\n\nexport the data\nas CSV.'),
      'questions/basics/sample.mdx:11:1 Unexpected `export`, expected text - start the line with another word, or put it between backticks',
    ],
    'bracket in a line below one that begins with export inside a paragraph': [
      answer('Some read it, others\nexport the data as { here.'),
      'questions/basics/sample.mdx:10:20 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'closing tag that is misspelt': [
      answer('<Callout kind="note">\n\nText.\n\n</Calout>'),
      'questions/basics/sample.mdx:13:1 Unexpected closing tag `</Calout>`, expected `</Callout>` - did you mean `</Callout>`?',
    ],
    'HTML comment': [
      answer('<!-- a note to myself -->'),
      'questions/basics/sample.mdx:9:1 Unexpected comment `<!-- -->`, expected text - delete it',
    ],
    'HTML comment in a sentence': [
      answer('Text <!-- hidden --> text.'),
      'questions/basics/sample.mdx:9:6 Unexpected comment `<!-- -->`, expected text - delete it',
    ],
    'HTML comment over lines': [
      answer('<!--\nhidden\n-->'),
      'questions/basics/sample.mdx:9:1 Unexpected comment `<!-- -->`, expected text - delete it',
    ],
    doctype: [
      answer('<!doctype html>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'processing instruction': [
      answer('<?xml version="1.0"?>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'CDATA section': [
      answer('<![CDATA[ text ]]>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'address of the own machine between angle brackets': [
      answer('See <http://localhost:18083>.'),
      'questions/basics/sample.mdx:9:5 Unexpected address in `<...>`, expected code - put it between backticks, without the signs around it',
    ],
    'autolink in angle brackets': [
      answer('See <https://example.org/>.'),
      'questions/basics/sample.mdx:9:5 Unexpected address in `<...>`, expected a link - write [words that say where it leads](https://...)',
    ],
    'e-mail address in angle brackets': [
      answer('Write to <someone@example.org>.'),
      'questions/basics/sample.mdx:9:10 Unexpected e-mail address in `<...>`, expected text - put it between backticks',
    ],
    'tag that is not closed': [
      answer('<Callout kind="note">\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag that is not closed before a heading': [
      answer('<Callout kind="note">\n\nText.\n\n## Heading'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag of a sentence that is not closed': [
      answer('A <Term name="term">word.'),
      'questions/basics/sample.mdx:9:3 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'closing tag of another name': [
      answer('<Callout kind="note">\n\nText.\n\n</Accordion>'),
      'questions/basics/sample.mdx:13:1 Unexpected closing tag `</Accordion>`, expected `</Callout>` - write </Callout>',
    ],
    'closing tags in the wrong order': [
      answer('<Accordion>\n\n<AccordionItem title="One">\n\nText.\n\n</Accordion>\n\n</AccordionItem>'),
      'questions/basics/sample.mdx:15:1 Unexpected closing tag `</Accordion>`, expected `</AccordionItem>` before it - close tags in the reverse order of opening',
    ],
    'closing tag without its opening': [
      answer('</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected closing tag, expected its opening tag before it - delete it, or put it between backticks',
    ],
    'closing tag in a sentence without its opening': [
      answer('Text </Term> text.'),
      'questions/basics/sample.mdx:9:6 Unexpected closing tag, expected its opening tag before it - delete it, or put it between backticks',
    ],
    'closing tag too many': [
      answer('<Callout kind="note">\n\nText.\n\n</Callout>\n\n</Callout >'),
      'questions/basics/sample.mdx:15:1 Unexpected closing tag, expected its opening tag before it - delete it, or put it between backticks',
    ],
    'closing tag that closes itself': [
      answer('A <Term name="term">word</Term/>.'),
      'questions/basics/sample.mdx:9:25 Unexpected closing tag, expected its opening tag before it - delete it, or put it between backticks',
    ],
    'closing tag with an attribute': [
      answer('A <Term name="term">word</Term name="term">.'),
      'questions/basics/sample.mdx:9:25 Unexpected closing tag with more than its name, expected `</Term>` - write </Term>',
    ],
    'tag that opens in one paragraph and closes in the next': [
      answer('A <Term name="term">word\n\nmore</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag that opens in strong text and closes behind it': [
      answer('A **<Term name="term">word** here</Term>.'),
      'questions/basics/sample.mdx:9:5 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag that opens in a list item and closes behind it': [
      answer('- <Callout kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:3 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag that opens in a quotation and closes behind it': [
      answer('> <Callout kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:3 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag that opens in a table cell and closes in the next': [
      answer('| A | B |\n| --- | --- |\n| <Term name="term">a | b</Term> |'),
      'questions/basics/sample.mdx:11:3 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'tag that opens in link text and closes behind it': [
      answer('[a <Term name="term">b](/faq/other) c</Term>'),
      'questions/basics/sample.mdx:9:4 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'text right behind an opening tag, on lines': [
      answer('<Callout kind="note">Text.\n\nMore.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'less-than sign before a digit': [
      answer('With <3 from us.'),
      'questions/basics/sample.mdx:9:6 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'less-than sign before an equals sign': [
      answer('If x <= 3 then stop.'),
      'questions/basics/sample.mdx:9:6 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'less-than sign before a hyphen': [
      answer('An arrow <- to the left.'),
      'questions/basics/sample.mdx:9:10 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'less-than sign before a dollar sign alone': [
      answer('Below <$SYS/broker> it.'),
      'questions/basics/sample.mdx:9:7 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'less-than sign before a quotation mark': [
      answer('A <"quoted"> word.'),
      'questions/basics/sample.mdx:9:3 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'two less-than signs': [
      answer('Shift 1 <<2 bits.'),
      'questions/basics/sample.mdx:9:9 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
      'questions/basics/sample.mdx:9:10 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'placeholder in angle brackets': [
      answer('Connect to <host>:<port>.'),
      'questions/basics/sample.mdx:9:12 Unexpected tag `<host>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
      'questions/basics/sample.mdx:9:19 Unexpected tag `<port>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'placeholder of several words': [
      answer('Enter <your name> here.'),
      'questions/basics/sample.mdx:9:7 Unexpected tag `<your>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'placeholder with a hyphen': [
      answer('Use <client-id> here.'),
      'questions/basics/sample.mdx:9:5 Unexpected tag `<client-id>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'type in angle brackets': [
      answer('A List<String> of values.'),
      'questions/basics/sample.mdx:9:7 Unexpected end of `<String>`, expected its closing tag `</String>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'opening brace alone': [
      answer('It starts with { here.'),
      'questions/basics/sample.mdx:9:16 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'opening brace on a line of its own': [
      answer('{\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'opening brace at the end': [
      answer('Text.\n{'),
      'questions/basics/sample.mdx:10:1 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'brace that closes in the next paragraph': [
      answer('It starts { here.\n\nAnd ends } there.'),
      'questions/basics/sample.mdx:9:11 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'JSON without code marks': [
      answer('Send {"a": 1} to it.'),
      'questions/basics/sample.mdx:9:6 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'JSON of two fields without code marks': [
      answer('Send {"a": 1, "b": 2} to it.'),
      'questions/basics/sample.mdx:9:6 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'expression that is no JavaScript': [
      answer('See {this is not code}.'),
      'questions/basics/sample.mdx:9:5 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'braces one in another, one not closed': [
      answer('See {a: {b}.'),
      'questions/basics/sample.mdx:9:5 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'text in an expression that is not closed': [
      answer('See {"text}.'),
      'questions/basics/sample.mdx:9:5 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'template literal that is not closed': [
      answer('See {`text}.'),
      'questions/basics/sample.mdx:9:5 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'regular expression that is not closed': [
      answer('See {/text}.'),
      'questions/basics/sample.mdx:9:5 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'comment that is not closed': [
      answer('See {/* text}.'),
      'questions/basics/sample.mdx:9:5 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'import that is no JavaScript': [
      answer('import of messages is easy.'),
      'questions/basics/sample.mdx:9:1 Unexpected `import`, expected text - start the line with another word, or put it between backticks',
    ],
    'export that is no JavaScript': [
      answer('export the certificate first.'),
      'questions/basics/sample.mdx:9:1 Unexpected `export`, expected text - start the line with another word, or put it between backticks',
    ],
    'brace in a heading': [
      answer('## The { sign'),
      'questions/basics/sample.mdx:9:8 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'brace in a table': [
      answer('| A |\n| --- |\n| { |'),
      'questions/basics/sample.mdx:11:3 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'id of a heading in braces': [
      answer('## Heading {#heading}'),
      'questions/basics/sample.mdx:9:12 Unexpected `{#heading}` of another system, expected text - delete it',
    ],
    'attribute value that is not closed': [
      answer('<Callout kind="note>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'attribute value without quotes': [
      answer('<Callout kind=note>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'attribute without value but with its sign': [
      answer('<Callout kind=>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'attribute value in typographic quotes': [
      answer('<Callout kind=“note”>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'attribute expression that is not closed': [
      answer('<Callout kind={"note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:15 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'attribute expression that is empty': [
      answer('<Callout kind={}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:15 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'spread that is empty': [
      answer('<Callout {...}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:10 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'expression among the attributes without spread': [
      answer('<Callout {kind}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:10 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'comment among the attributes': [
      answer('<Callout kind="note" {/* why */}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:22 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'tag without its end': [
      answer('<Callout kind="note"\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'tag that ends the file': [
      answer('<Callout kind="note"'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'less-than sign that ends the file': [
      answer('Text <a'),
      'questions/basics/sample.mdx:9:6 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'comma between attributes': [
      answer('<Callout kind="note", title="Title">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'semicolon behind a name': [
      answer('<Callout; kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'name that ends with a dot': [
      answer('<Callout. kind="note">\n\nText.\n\n</Callout.>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'name that ends with a colon': [
      answer('<Callout: kind="note">\n\nText.\n\n</Callout:>'),
      'questions/basics/sample.mdx:9:1 Unexpected `<` that starts no complete tag, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'slash in the middle of a tag': [
      answer('<Callout / kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected tag that is not complete, expected `<Name attribute="value">` - write every value as name="value", and `>` at the end',
    ],
    'tag that is closed inside a code block only': [
      answer('<Callout kind="note">\n\n```\n</Callout>\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'code block that is not closed inside a component': [
      answer('<Callout kind="note">\n\n```\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:11:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'tag below a code block that was closed early': [
      answer('```\na\n```\n\n<b>\n\n```'),
      'questions/basics/sample.mdx:15:1 Unexpected fence that is not closed, expected a closing fence of as many marks - add a line of ``` below the code',
    ],
    'tag on the third line of a paragraph': [
      answer('One\ntwo\nsee <host> here.'),
      'questions/basics/sample.mdx:11:5 Unexpected tag `<host>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'tag in a quotation': [
      answer('> Quoted\n> text with <host> here.'),
      'questions/basics/sample.mdx:10:13 Unexpected tag `<host>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'component that is left open in a list': [
      answer('- Item\n\n  <Callout kind="note">\n\n  Text.\n\nMore.'),
      'questions/basics/sample.mdx:11:3 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it where the component ends, `/>` at the end of its tag if it holds nothing, or `\\<` for the sign itself',
    ],
    'line break of HTML': [
      answer('One<br>two.'),
      'questions/basics/sample.mdx:9:4 Unexpected tag `<br>`, expected text or a component - end the line with `\\` instead, or begin a new paragraph',
    ],
    'picture of HTML': [
      answer('See <img src="/a.png"> there.'),
      'questions/basics/sample.mdx:9:5 Unexpected tag `<img>`, expected text or a component - say in words what it shows',
    ],
    'closing tag inside strong text': [
      answer('A <Term name="term">**x</Term> y**.'),
      'questions/basics/sample.mdx:9:24 Unexpected closing tag `</Term>` inside other markup, expected it where its opening tag stands - put it outside the list, the quotation or the marks that begin behind its opening tag',
    ],
    'closing tag inside a list': [
      answer('<Callout kind="note">\n\n- One\n  </Callout>'),
      'questions/basics/sample.mdx:12:3 Unexpected closing tag `</Callout>` inside other markup, expected it where its opening tag stands - put it outside the list, the quotation or the marks that begin behind its opening tag',
    ],
    'tag over two lines of a quotation': [
      answer('> <Callout\nkind="note">\n>\n> Text.\n>\n> </Callout>'),
      'questions/basics/sample.mdx:10:1 Unexpected line inside a tag, expected the tag on one line - write the whole tag on one line',
    ],
    'closing tag before its opening': [
      answer('A </b> word <b>.'),
      'questions/basics/sample.mdx:9:3 Unexpected closing tag, expected its opening tag before it - delete it, or put it between backticks',
    ],
    'component that opens anew where it was to end': [
      answer('<Callout kind="note">\n\nText.\n\n<Callout>'),
      'questions/basics/sample.mdx:13:1 Unexpected second `<Callout>` inside the first, expected `</Callout>` - write </Callout> if it ends the one above',
    ],
    'closing tag with a backslash': [
      answer('<Callout kind="note">\n\nText.\n\n<\\Callout>'),
      'questions/basics/sample.mdx:13:1 Unexpected closing tag with `\\`, expected `</Callout>` - write </Callout>',
    ],
    'text behind a closing tag': [
      answer('<Callout kind="note">\n\nText.\n\n</Callout> More.'),
      'questions/basics/sample.mdx:13:1 Unexpected text right behind `</Callout>`, expected the tag on a line of its own - put the text below the tag, with a blank line between them',
    ],
    'item that is not closed before the next one': [
      answer(
        '<Accordion>\n\n<AccordionItem title="One">\n\nText.\n\n<AccordionItem title="Two">\n\nText.\n\n</AccordionItem>\n\n</Accordion>',
      ),
      'questions/basics/sample.mdx:21:1 Unexpected closing tag `</Accordion>`, expected `</AccordionItem>` for line 11 before it - add </AccordionItem> below what belongs to line 11',
    ],
    'word in capitals that stands for another': [
      answer('Connect to <YOUR_HOST> there.'),
      'questions/basics/sample.mdx:9:12 Unexpected tag `<YOUR_HOST>`, expected text or a component - put it between backticks, or write `\\<` for the sign itself',
    ],
    'line break in a cell': [
      answer('| A |\n| --- |\n| a<br>b |'),
      'questions/basics/sample.mdx:11:4 Unexpected tag `<br>`, expected text or a component - make two rows of it, or say it in one line',
    ],
    'marks of other systems in braces': [
      answer('## A part {#part}\n\nText.'),
      'questions/basics/sample.mdx:9:11 Unexpected `{#part}` of another system, expected text - delete it',
    ],
    'class of a paragraph': [
      answer('Text.\n{: .note }'),
      'questions/basics/sample.mdx:10:1 Unexpected `{: .note }` of another system, expected text - delete it',
    ],
    'class of a link': [
      answer('[the other](/faq/other){ .button }'),
      'questions/basics/sample.mdx:9:24 Unexpected `{ .button }` of another system, expected text - delete it',
    ],
    'shortcode of another system': [
      answer('{{< note >}}\nText.\n{{< /note >}}'),
      'questions/basics/sample.mdx:9:1 Unexpected `{{< note >}}` of another system, expected text - delete it',
    ],
    'tag of another system': [
      answer('{% note %}\nText.\n{% endnote %}'),
      'questions/basics/sample.mdx:9:1 Unexpected `{% note %}` of another system, expected text - delete it',
    ],
    'braces of formulas that are no code': [
      answer('It is \\frac{a b}{c}.'),
      'questions/basics/sample.mdx:9:12 Unexpected `{` of a formula, expected text - write the formula in words or plain signs, such as 10², or put all of it between backticks',
    ],
    'JSON without a block of code': [
      answer('{\n  "on": true, "level": 4\n}'),
      'questions/basics/sample.mdx:9:1 Unexpected code that begins with `{`, expected text - put a line of ```json above it and one of ``` below it, or code in a sentence between backticks',
    ],
    'arrow of a drawing': [
      answer('Client <--CONNACK-- Broker'),
      'questions/basics/sample.mdx:9:8 Unexpected arrow of a drawing, expected a block of code - put a line of ```text above the drawing and one of ``` below it',
    ],
    'mark of a program': [
      answer('Text.<|endoftext|>'),
      'questions/basics/sample.mdx:9:6 Unexpected mark of a program, expected text - delete it',
    ],
  },
});
