import { type UnsoundCase, unsoundBody } from './case';

/** Bodies that are no well-formed MDX: each is refused with its place, none ends in a stack trace. */

/** The problem stands on the first line of `text`, which begins after a paragraph. */
const refuse = (name: string, text: string, says: RegExp): UnsoundCase =>
  unsoundBody(name, `Before.\n\n${text}\n`, text, says);

const tags: UnsoundCase[] = [
  refuse('tag that is not closed', '<Callout kind="note">\n\nText.', /Callout/),
  refuse('tag that is not closed before a heading', '<Callout kind="note">\n\nText.\n\n## Heading', /Callout/),
  refuse('tag of a sentence that is not closed', 'A <Term name="term">word.', /Term/),
  unsoundBody(
    'closing tag of another name',
    '<Callout kind="note">\n\nText.\n\n</Accordion>\n',
    '</Accordion>',
    /Accordion|Callout|closing/,
  ),
  unsoundBody(
    'closing tags in the wrong order',
    '<Accordion>\n\n<AccordionItem title="One">\n\nText.\n\n</Accordion>\n\n</AccordionItem>\n',
    '</Accordion>',
    /Accordion|closing/,
  ),
  refuse('closing tag without its opening', '</Callout>', /Callout|closing|</),
  refuse('closing tag in a sentence without its opening', 'Text </Term> text.', /Term|closing|</),
  unsoundBody(
    'closing tag too many',
    '<Callout kind="note">\n\nText.\n\n</Callout>\n\n</Callout >\n',
    '</Callout >',
    /Callout|closing|</,
  ),
  unsoundBody('closing tag that closes itself', 'A <Term name="term">word</Term/>.\n', 'A <', /Term|closing|\/|</),
  unsoundBody(
    'closing tag with an attribute',
    'A <Term name="term">word</Term name="term">.\n',
    'A <',
    /Term|closing|attribute|</,
  ),
  refuse('tag that opens in one paragraph and closes in the next', 'A <Term name="term">word\n\nmore</Term>.', /Term/),
  refuse(
    'tag that opens in strong text and closes behind it',
    'A **<Term name="term">word** here</Term>.',
    /Term|strong/,
  ),
  unsoundBody(
    'tag that opens in a list item and closes behind it',
    '- <Callout kind="note">\n\nText.\n\n</Callout>\n',
    '- <C',
    /Callout/,
  ),
  unsoundBody(
    'tag that opens in a quotation and closes behind it',
    '> <Callout kind="note">\n\nText.\n\n</Callout>\n',
    '> <C',
    /Callout/,
  ),
  unsoundBody(
    'tag that opens in a table cell and closes in the next',
    '| A | B |\n| --- | --- |\n| <Term name="term">a | b</Term> |\n',
    '| <T',
    /Term/,
  ),
  refuse('tag that opens in link text and closes behind it', '[a <Term name="term">b](/faq/other) c</Term>', /Term/),
  refuse('text right behind an opening tag, on lines', '<Callout kind="note">Text.\n\nMore.\n\n</Callout>', /Callout/),
];

const signs: UnsoundCase[] = [
  refuse('less-than sign before a digit', 'With <3 from us.', /</),
  refuse('less-than sign before an equals sign', 'If x <= 3 then stop.', /</),
  refuse('less-than sign before a hyphen', 'An arrow <- to the left.', /</),
  refuse('less-than sign before a dollar sign alone', 'Below <$SYS/broker> it.', /</),
  refuse('less-than sign before a quotation mark', 'A <"quoted"> word.', /</),
  refuse('two less-than signs', 'Shift 1 <<2 bits.', /</),
  refuse('placeholder in angle brackets', 'Connect to <host>:<port>.', /host|</),
  refuse('placeholder of several words', 'Enter <your name> here.', /your|</),
  refuse('placeholder with a hyphen', 'Use <client-id> here.', /client-id/),
  refuse('type in angle brackets', 'A List<String> of values.', /String/),
  refuse('opening brace alone', 'It starts with { here.', /\{/),
  unsoundBody('opening brace on a line of its own', '{\n\nText.', 'Text.', /\{/),
  unsoundBody('opening brace at the end', 'Text.\n{\n', '{', /\{/),
  refuse('brace that closes in the next paragraph', 'It starts { here.\n\nAnd ends } there.', /\{/),
  refuse('JSON without code marks', 'Send {"a": 1} to it.', /\{/),
  refuse('JSON of two fields without code marks', 'Send {"a": 1, "b": 2} to it.', /\{/),
  refuse('placeholder in braces', 'Publish to home/{room}/state.', /\{/),
  refuse('placeholder in two braces', 'Publish to home/{{room}}/state.', /\{/),
  refuse('shell variable in braces', `Set $\{HOME} first.`, /\{/),
  refuse('expression that is no JavaScript', 'See {this is not code}.', /\{/),
  refuse('braces one in another, one not closed', 'See {a: {b}.', /\{/),
  refuse('text in an expression that is not closed', 'See {"text}.', /\{/),
  refuse('template literal that is not closed', 'See {`text}.', /\{/),
  refuse('regular expression that is not closed', 'See {/text}.', /\{/),
  refuse('comment that is not closed', 'See {/* text}.', /\{/),
  refuse('import that is no JavaScript', 'import of messages is easy.', /import/),
  refuse('export that is no JavaScript', 'export the certificate first.', /export/),
  unsoundBody('brace in a heading', 'Text.\n\n## The { sign\n', '##', /\{/),
  unsoundBody('brace in a table', '| A |\n| --- |\n| { |\n', '| { |', /\{/),
  unsoundBody('id of a heading in braces', 'Text.\n\n## Heading {#heading}\n', '##', /\{/),
];

const attributes: UnsoundCase[] = [
  unsoundBody('attribute value that is not closed', '<Callout kind="note>\n\nText.\n\n</Callout>', '</Callout>', /</),
  refuse('attribute value without quotes', '<Callout kind=note>\n\nText.\n\n</Callout>', /</),
  refuse('attribute without value but with its sign', '<Callout kind=>\n\nText.\n\n</Callout>', /</),
  refuse('attribute value in typographic quotes', '<Callout kind=“note”>\n\nText.\n\n</Callout>', /</),
  unsoundBody(
    'attribute expression that is not closed',
    '<Callout kind={"note">\n\nText.\n\n</Callout>',
    '</Callout>',
    /<|\{/,
  ),
  refuse('attribute expression that is empty', '<Callout kind={}>\n\nText.\n\n</Callout>', /<|\{|kind/),
  refuse('spread that is empty', '<Callout {...}>\n\nText.\n\n</Callout>', /<|\{/),
  refuse('expression among the attributes without spread', '<Callout {kind}>\n\nText.\n\n</Callout>', /<|\{/),
  refuse('comment among the attributes', '<Callout kind="note" {/* why */}>\n\nText.\n\n</Callout>', /<|\{/),
  unsoundBody('tag without its end', '<Callout kind="note"\n\nText.\n\n</Callout>\n', 'Text.', /</),
  refuse('tag that ends the file', '<Callout kind="note"', /</),
  refuse('less-than sign that ends the file', 'Text <a', /</),
  refuse('comma between attributes', '<Callout kind="note", title="Title">\n\nText.\n\n</Callout>', /</),
  refuse('semicolon behind a name', '<Callout; kind="note">\n\nText.\n\n</Callout>', /</),
  refuse('name that ends with a dot', '<Callout. kind="note">\n\nText.\n\n</Callout.>', /</),
  refuse('name that ends with a colon', '<Callout: kind="note">\n\nText.\n\n</Callout:>', /</),
  refuse('slash in the middle of a tag', '<Callout / kind="note">\n\nText.\n\n</Callout>', /</),
];

const fences: UnsoundCase[] = [
  unsoundBody(
    'tag that is closed inside a code block only',
    '<Callout kind="note">\n\n```\n</Callout>\n```\n',
    '<Callout',
    /Callout/,
  ),
  unsoundBody(
    'code block that is not closed inside a component',
    '<Callout kind="note">\n\n```\nText.\n\n</Callout>\n',
    '<Callout',
    /Callout/,
  ),
  unsoundBody('tag below a code block that was closed early', '```\na\n```\n\n<b>\n\n```\n', '<b>', /\bb\b/),
  unsoundBody('tag behind inline code that is not closed', 'Text.\n\nSee `code <b>x</b> here.\n', 'See', /\bb\b/),
  unsoundBody('brace behind inline code that is not closed', 'Text.\n\nSee `code {x} here.\n', 'See', /\{/),
  unsoundBody('tag in what looks like indented code', 'Text.\n\n    <script>1</script>\n', '    <', /script/),
  unsoundBody('brace in what looks like indented code', 'Text.\n\n    const a = {};\n', '    const', /\{/),
  unsoundBody('code fence that closes with fewer signs', '````\n```\n\nText.\n\n````\n\n{x}\n', '{x}', /\{/),
];

export const brokenMdx: UnsoundCase[] = [...tags, ...signs, ...attributes, ...fences];
