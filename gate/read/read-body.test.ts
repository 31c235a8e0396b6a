import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'signs behind a backslash': answer('The template \\{client\\} and \\<host> stay as they are.'),
    'signs between spaces': answer('QoS 0 < QoS 1, and 2 > 1.'),
    'words that only begin like import': answer('importing a certificate is quick.\n\nexports differ.'),
  },
  unsound: {
    'HTML comment': [
      answer('<!-- a note to myself -->'),
      'questions/basics/sample.mdx:9:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'HTML comment in a sentence': [
      answer('Text <!-- hidden --> text.'),
      'questions/basics/sample.mdx:9:7 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'HTML comment over lines': [
      answer('<!--\nhidden\n-->'),
      'questions/basics/sample.mdx:9:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    doctype: [
      answer('<!doctype html>'),
      'questions/basics/sample.mdx:9:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'processing instruction': [
      answer('<?xml version="1.0"?>'),
      'questions/basics/sample.mdx:9:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'CDATA section': [
      answer('<![CDATA[ text ]]>'),
      'questions/basics/sample.mdx:9:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'autolink in angle brackets': [
      answer('See <https://example.org/>.'),
      'questions/basics/sample.mdx:9:12 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'e-mail address in angle brackets': [
      answer('Write to <someone@example.org>.'),
      'questions/basics/sample.mdx:9:18 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'tag that is not closed': [
      answer('<Callout kind="note">\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag that is not closed before a heading': [
      answer('<Callout kind="note">\n\nText.\n\n## Heading'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag of a sentence that is not closed': [
      answer('A <Term name="term">word.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'closing tag of another name': [
      answer('<Callout kind="note">\n\nText.\n\n</Accordion>'),
      'questions/basics/sample.mdx:13:1 Unexpected closing tag `</Accordion>`, expected `</Callout>` before it - close tags in the reverse order of opening',
    ],
    'closing tags in the wrong order': [
      answer('<Accordion>\n\n<AccordionItem title="One">\n\nText.\n\n</Accordion>\n\n</AccordionItem>'),
      'questions/basics/sample.mdx:15:1 Unexpected closing tag `</Accordion>`, expected `</AccordionItem>` before it - close tags in the reverse order of opening',
    ],
    'closing tag without its opening': [
      answer('</Callout>'),
      'questions/basics/sample.mdx:9:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'closing tag in a sentence without its opening': [
      answer('Text </Term> text.'),
      'questions/basics/sample.mdx:9:7 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'closing tag too many': [
      answer('<Callout kind="note">\n\nText.\n\n</Callout>\n\n</Callout >'),
      'questions/basics/sample.mdx:15:2 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'closing tag that closes itself': [
      answer('A <Term name="term">word</Term/>.'),
      'questions/basics/sample.mdx:9:31 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'closing tag with an attribute': [
      answer('A <Term name="term">word</Term name="term">.'),
      'questions/basics/sample.mdx:9:32 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'tag that opens in one paragraph and closes in the next': [
      answer('A <Term name="term">word\n\nmore</Term>.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag that opens in strong text and closes behind it': [
      answer('A **<Term name="term">word** here</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag that opens in a list item and closes behind it': [
      answer('- <Callout kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag that opens in a quotation and closes behind it': [
      answer('> <Callout kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag that opens in a table cell and closes in the next': [
      answer('| A | B |\n| --- | --- |\n| <Term name="term">a | b</Term> |'),
      'questions/basics/sample.mdx:11:1 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag that opens in link text and closes behind it': [
      answer('[a <Term name="term">b](/faq/other) c</Term>'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Term>`, expected its closing tag `</Term>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'text right behind an opening tag, on lines': [
      answer('<Callout kind="note">Text.\n\nMore.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'less-than sign before a digit': [
      answer('With <3 from us.'),
      'questions/basics/sample.mdx:9:7 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'less-than sign before an equals sign': [
      answer('If x <= 3 then stop.'),
      'questions/basics/sample.mdx:9:7 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'less-than sign before a hyphen': [
      answer('An arrow <- to the left.'),
      'questions/basics/sample.mdx:9:11 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'less-than sign before a dollar sign alone': [
      answer('Below <$SYS/broker> it.'),
      'questions/basics/sample.mdx:9:13 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'less-than sign before a quotation mark': [
      answer('A <"quoted"> word.'),
      'questions/basics/sample.mdx:9:4 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'two less-than signs': [
      answer('Shift 1 <<2 bits.'),
      'questions/basics/sample.mdx:9:10 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'placeholder in angle brackets': [
      answer('Connect to <host>:<port>.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<port>`, expected its closing tag `</port>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'placeholder of several words': [
      answer('Enter <your name> here.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<your>`, expected its closing tag `</your>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'placeholder with a hyphen': [
      answer('Use <client-id> here.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<client-id>`, expected its closing tag `</client-id>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'type in angle brackets': [
      answer('A List<String> of values.'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<String>`, expected its closing tag `</String>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'opening brace alone': [
      answer('It starts with { here.'),
      'questions/basics/sample.mdx:9:23 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'opening brace on a line of its own': [
      answer('{\n\nText.'),
      'questions/basics/sample.mdx:21:1 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'opening brace at the end': [
      answer('Text.\n{'),
      'questions/basics/sample.mdx:20:1 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'brace that closes in the next paragraph': [
      answer('It starts { here.\n\nAnd ends } there.'),
      'questions/basics/sample.mdx:9:18 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'JSON without code marks': [
      answer('Send {"a": 1} to it.'),
      'questions/basics/sample.mdx:9:10 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'JSON of two fields without code marks': [
      answer('Send {"a": 1, "b": 2} to it.'),
      'questions/basics/sample.mdx:9:10 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'expression that is no JavaScript': [
      answer('See {this is not code}.'),
      'questions/basics/sample.mdx:9:10 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'braces one in another, one not closed': [
      answer('See {a: {b}.'),
      'questions/basics/sample.mdx:9:7 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'text in an expression that is not closed': [
      answer('See {"text}.'),
      'questions/basics/sample.mdx:9:6 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'template literal that is not closed': [
      answer('See {`text}.'),
      'questions/basics/sample.mdx:9:7 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'regular expression that is not closed': [
      answer('See {/text}.'),
      'questions/basics/sample.mdx:9:7 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'comment that is not closed': [
      answer('See {/* text}.'),
      'questions/basics/sample.mdx:9:6 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'import that is no JavaScript': [
      answer('import of messages is easy.'),
      'questions/basics/sample.mdx:9:11 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'export that is no JavaScript': [
      answer('export the certificate first.'),
      'questions/basics/sample.mdx:9:8 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'brace in a heading': [
      answer('## The { sign'),
      'questions/basics/sample.mdx:9:14 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'brace in a table': [
      answer('| A |\n| --- |\n| { |'),
      'questions/basics/sample.mdx:11:4 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'id of a heading in braces': [
      answer('## Heading {#heading}'),
      'questions/basics/sample.mdx:9:13 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'attribute value that is not closed': [
      answer('<Callout kind="note>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:23:1 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'attribute value without quotes': [
      answer('<Callout kind=note>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:15 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'attribute without value but with its sign': [
      answer('<Callout kind=>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:15 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'attribute value in typographic quotes': [
      answer('<Callout kind=“note”>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:15 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'attribute expression that is not closed': [
      answer('<Callout kind={"note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:23:1 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'attribute expression that is empty': [
      answer('<Callout kind={}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:16 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'spread that is empty': [
      answer('<Callout {...}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:14 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'expression among the attributes without spread': [
      answer('<Callout {kind}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:11 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'comment among the attributes': [
      answer('<Callout kind="note" {/* why */}>\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:23 Unexpected code (`{`, `import` or `export`), expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'tag without its end': [
      answer('<Callout kind="note"\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:11:5 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'tag that ends the file': [
      answer('<Callout kind="note"'),
      'questions/basics/sample.mdx:11:1 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'less-than sign that ends the file': [
      answer('Text <a'),
      'questions/basics/sample.mdx:9:8 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'comma between attributes': [
      answer('<Callout kind="note", title="Title">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:21 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'semicolon behind a name': [
      answer('<Callout; kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:9 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'name that ends with a dot': [
      answer('<Callout. kind="note">\n\nText.\n\n</Callout.>'),
      'questions/basics/sample.mdx:9:15 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'name that ends with a colon': [
      answer('<Callout: kind="note">\n\nText.\n\n</Callout:>'),
      'questions/basics/sample.mdx:9:15 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'slash in the middle of a tag': [
      answer('<Callout / kind="note">\n\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:12 Unexpected `<` that starts no complete tag, expected text or a component - write `\\<` for the sign itself, or finish the tag',
    ],
    'tag that is closed inside a code block only': [
      answer('<Callout kind="note">\n\n```\n</Callout>\n```'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'code block that is not closed inside a component': [
      answer('<Callout kind="note">\n\n```\nText.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:1 Unexpected end of `<Callout>`, expected its closing tag `</Callout>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
    'tag below a code block that was closed early': [
      answer('```\na\n```\n\n<b>\n\n```'),
      'questions/basics/sample.mdx:13:1 Unexpected end of `<b>`, expected its closing tag `</b>` - add it on a line of its own, or write `\\<` for the sign itself',
    ],
  },
});
