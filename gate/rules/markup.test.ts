import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'tildes around words and before numbers': answer('It is ~~gone~~ or ~gone~ here, and ~5 s to ~10 s.'),
    'code before emphasis, and behind a time': answer('Write `a <b>`_not_, or 12:30:`x` and key:`value`.'),
    'names that begin with a dot and are stressed': answer(
      'Use *.NET*, or *either*/*or*, and /*/ alone. The file **.env** and __NEVER__.',
    ),
    'signs of their own beside marked text, and marks within marks': answer(
      'A \\**b*, ***c***, *d **e***, **f *g***, `*`*h* and _i_\\_.',
    ),
    'heading in a frame, and a sign behind a backslash': answer(
      '## A part ##\n\nText.\n\n## Another ####\n\nText.\n\n## The wildcard \\#\n\nText.',
    ),
    'code with a backtick over two lines': answer('Write ``a ` b\nc`` or `a\nb`.'),
    'a heading underlined': answer('What now?\n---------\n\nText.'),
    'strong text between underscores': answer('This is __never__ safe, and __not at all__ quick.'),
    'strong text at the start of a word': answer('**C**ONNECT and \\__init__.'),
    'strong letters within a word': answer('A re**connect**ion, and \u3053\u308C\u306F**\u91CD\u8981**\u3067\u3059.'),
    'headings that go up again': answer('## A\n\n### B\n\n#### C\n\nText.\n\n## D\n\nText.'),
    'a heading of one letter and signs': answer('## C++?!\n\nText.'),
  },
  unsound: {
    'strong lines for headings': [
      answer(
        '**How to connect**\n\nConnect.\n\n*Steps:*\n\n1. **Start it**\n\n   So.\n\n**It is lost for good.**\n\n**Note** this.',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected strong text in place of a heading, expected `##` - write `## How to connect`',
      'questions/basics/sample.mdx:13:1 Unexpected strong text in place of a heading, expected `##` - write `## Steps`',
    ],
    'tildes of LaTeX, which strike what is between them': [
      answer('See Fig.~3 and Table~2 there.'),
      'questions/basics/sample.mdx:9:9 Unexpected two `~`, which strike the text between them, expected spaces - write a space in place of each, or `\\~` for the sign itself',
    ],
    'blocks of AsciiDoc': [
      answer('[NOTE]\n====\nThe broker waits.\n====\n\n.A title\n[source,bash]\n----\nls\n----'),
      'questions/basics/sample.mdx:9:1 Unexpected block of AsciiDoc, which makes a heading, expected `<Callout>` - write <Callout kind="note">, a blank line, the text, a blank line and </Callout>',
      'questions/basics/sample.mdx:11:1 Unexpected end of a block of AsciiDoc, which makes a heading, expected text - delete its last line',
      'questions/basics/sample.mdx:14:1 Unexpected block of AsciiDoc, which makes a heading, expected a block of code - write lines of ``` around the code',
      'questions/basics/sample.mdx:17:1 Unexpected end of a block of AsciiDoc, which makes a heading, expected text - delete its last line',
    ],
    'items of a forum, which become emphasis': [
      answer('[*] one\n[*] two'),
      'questions/basics/sample.mdx:9:2 Unexpected two `*` of the marks `[*]`, which readers do not see, expected a list - write `- ` before each item, with a space',
    ],
    'name between underscores, which make it strong': [
      answer('It calls __init__ first.'),
      'questions/basics/sample.mdx:9:10 Unexpected `__init__`, of which readers see `init`, expected code between backticks, or `**` - put it between backticks, or write **init**',
    ],
    'heading that ends in a wildcard': [
      answer('## The wildcard #\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected `#` at the end of a heading, which is not shown, expected text - write `\\#` for the sign itself',
    ],
    'text struck through inside a word': [
      answer('It is H~2~O.'),
      'questions/basics/sample.mdx:9:8 Unexpected text struck through inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\~`',
    ],
    'heading of signs': [
      answer('## ?!'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `?!`, expected a letter or digit in it, of which its address is made - say it in words',
    ],
    'heading of an emoji': [
      answer('## 🎉'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `🎉`, expected a letter or digit in it, of which its address is made - say it in words',
    ],
    'heading of an emoji with its selector': [
      answer('## ❤\uFE0F'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `❤\uFE0F`, expected a letter or digit in it, of which its address is made - say it in words',
    ],
    'heading of dots in code': [
      answer('## `...`'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `...`, expected a letter or digit in it, of which its address is made - say it in words',
    ],
    'item with a title of signs': [
      answer('<Accordion>\n\n<AccordionItem title="?!">\n\nText.\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:11:1 Unexpected title `?!`, expected a letter or digit in it, of which its address is made - say it in words',
    ],
    'heading of level 1': [
      answer('# Heading'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `#`, expected `##` - write `##`: the question itself is the heading of the page',
    ],
    'heading of level 1, underlined': [
      answer('Heading\n======='),
      'questions/basics/sample.mdx:9:1 Unexpected line of `=` below a text, which makes a heading `#` of it, expected `##` - write `## Heading` without the line below it',
    ],
    'first heading of level 3': [
      answer('### Heading'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `###`, expected `##` at most - write `##`, for no level may be left out',
    ],
    'headings of which each is too deep': [
      answer('### A\n\n#### B\n\nText.\n\n### C\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `###`, expected `##` at most - write `##`, and 1 `#` less in line 11, 15',
    ],
    'heading that jumps from level 2 to 4': [
      answer('## One\n\nText.\n\n#### Two\n\nText.'),
      'questions/basics/sample.mdx:13:1 Unexpected heading `####`, expected `###` at most - write `###`, for no level may be left out',
    ],
    'heading that jumps from level 3 to 5': [
      answer('## A\n\nText.\n\n### B\n\nText.\n\n##### C\n\nText.'),
      'questions/basics/sample.mdx:17:1 Unexpected heading `#####`, expected `####` at most - write `####`, for no level may be left out',
    ],
    'heading of level 1 in an accordion item': [
      answer('<Accordion>\n\n<AccordionItem title="One">\n\n# Heading\n\n</AccordionItem>\n\n</Accordion>'),
      'questions/basics/sample.mdx:13:1 Unexpected heading `#`, expected `##` - write `##`: the question itself is the heading of the page',
    ],
    'heading of level 1 in a quotation': [
      answer('> Quoted.\n>\n> # Heading'),
      'questions/basics/sample.mdx:11:3 Unexpected heading `#`, expected `##` - write `##`: the question itself is the heading of the page',
    ],
    'empty heading': [
      answer('##'),
      'questions/basics/sample.mdx:9:1 Unexpected heading without text, expected its text - write it or remove the `#`',
    ],
    'empty heading with closing signs': [
      answer('## ##'),
      'questions/basics/sample.mdx:9:1 Unexpected heading without text, expected its text - write it or remove the `#`',
    ],
    'heading of an image without text': [
      answer('## ![](/picture.png)'),
      'questions/basics/sample.mdx:9:1 Unexpected heading without text, expected its text - write it or remove the `#`',
      'questions/basics/sample.mdx:9:4 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    footnote: [
      answer('Text[^1].\n\n[^1]: A note.'),
      'questions/basics/sample.mdx:9:5 Unexpected footnote, expected a reference in the frontmatter - name it in `references` and write <Reference name="..." />, or say it in the text',
      'questions/basics/sample.mdx:11:1 Unexpected footnote, expected a reference in the frontmatter - name it in `references` and write <Reference name="..." />, or say it in the text',
    ],
    'footnote that nothing refers to': [
      answer('[^1]: A note.'),
      'questions/basics/sample.mdx:9:1 Unexpected footnote, expected a reference in the frontmatter - name it in `references` and write <Reference name="..." />, or say it in the text',
    ],
    'task list': [
      answer('- [ ] Open\n- [x] Done'),
      'questions/basics/sample.mdx:9:1 Unexpected box `[ ]` in a list, expected plain items - remove it',
      'questions/basics/sample.mdx:10:1 Unexpected box `[ ]` in a list, expected plain items - remove it',
    ],
    'task in a nested list': [
      answer('- One\n  - [x] Two'),
      'questions/basics/sample.mdx:10:3 Unexpected box `[ ]` in a list, expected plain items - remove it',
    ],
    'image without alternative text': [
      answer('![](/picture.png)'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'image with blank alternative text': [
      answer('![ ](/picture.png)'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'link without text': [
      answer('See [](https://example.org/).'),
      'questions/basics/sample.mdx:9:5 Unexpected link without text, expected words between `[` and `]` - say where it leads',
    ],
    'link with blank text': [
      answer('See [ ](https://example.org/).'),
      'questions/basics/sample.mdx:9:5 Unexpected link without text, expected words between `[` and `]` - say where it leads',
    ],
    'link around an image without alternative text': [
      answer('[![](/picture.png)](https://example.org/)'),
      'questions/basics/sample.mdx:9:1 Unexpected link without text, expected words between `[` and `]` - say where it leads',
      'questions/basics/sample.mdx:9:2 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'line right below a text': [
      answer('Some text.\n---\n\nMore.'),
      'questions/basics/sample.mdx:9:1 Unexpected line right below a text, which makes it a heading, expected a blank line above `---` - put a blank line above it, or write `## Heading`',
    ],
    'line right below a text of two lines, in a quotation': [
      answer('> Some\n> text\n> ---'),
      'questions/basics/sample.mdx:9:3 Unexpected line right below a text, which makes it a heading, expected a blank line above `---` - put a blank line above it, or write `## Heading`',
    ],
    'signs between digits': [
      answer('It is 2*3*4 bytes.'),
      'questions/basics/sample.mdx:9:8 Unexpected emphasis inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\*`',
    ],
    'signs of powers': [
      answer('It is 2**3**4 or a**bc**d bytes.'),
      'questions/basics/sample.mdx:9:8 Unexpected emphasis inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\*`',
      'questions/basics/sample.mdx:9:19 Unexpected emphasis inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\*`',
    ],
    'two signs before a text and one behind it': [
      answer('This is **not* closed.\n\nNor *is** this.\n\nNor ***is** that.'),
      'questions/basics/sample.mdx:9:10 Unexpected `*` beside a text that such signs mark, which readers see, expected as many signs on both sides - write as many `*` before the text as behind it, or `\\*` for the sign itself',
      'questions/basics/sample.mdx:11:5 Unexpected `*` beside a text that such signs mark, which readers see, expected as many signs on both sides - write as many `*` before the text as behind it, or `\\*` for the sign itself',
      'questions/basics/sample.mdx:13:6 Unexpected `*` beside a text that such signs mark, which readers see, expected as many signs on both sides - write as many `*` before the text as behind it, or `\\*` for the sign itself',
    ],
    'two underscores before a text and one behind it': [
      answer('This is __not_ closed.'),
      'questions/basics/sample.mdx:9:10 Unexpected `_` beside a text that such signs mark, which readers see, expected as many signs on both sides - write as many `_` before the text as behind it, or `\\_` for the sign itself',
    ],
    'stars in a path': [
      answer('Not sensor/*/temp/* but sensor/+/temp/+.'),
      'questions/basics/sample.mdx:9:12 Unexpected emphasis inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\*`',
    ],
    'stars in two names beside each other': [
      answer('It is for *.a.example,*.b.example there.'),
      'questions/basics/sample.mdx:9:11 Unexpected emphasis inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\*`',
    ],
    'names of a preprocessor': [
      answer('Print __FILE__ and __MQTT_VERSION__ there.'),
      'questions/basics/sample.mdx:9:7 Unexpected `__FILE__`, of which readers see `FILE`, expected code between backticks, or `**` - put it between backticks, or write **FILE**',
      'questions/basics/sample.mdx:9:20 Unexpected `__MQTT_VERSION__`, of which readers see `MQTT_VERSION`, expected code between backticks, or `**` - put it between backticks, or write **MQTT_VERSION**',
    ],
    'globs beside each other, of which Markdown makes strong text': [
      answer('In src/**/a and b/**/c there.'),
      'questions/basics/sample.mdx:9:8 Unexpected emphasis inside a word, expected signs around whole words - put it between backticks, or write the sign as `\\*`',
    ],
    'wildcard that makes a heading of a sentence': [
      answer('The filter\n# matches all.\n\n# matches all of them.'),
      'questions/basics/sample.mdx:10:1 Unexpected `#` that makes a heading of a sentence, expected text - write `\\#` for the sign itself',
      'questions/basics/sample.mdx:12:1 Unexpected `#` that makes a heading of a sentence, expected text - write `\\#` for the sign itself',
    ],
    'star before a comma, and another at the end of a path': [
      answer('Use *, + and topics such as a/* there.'),
      'questions/basics/sample.mdx:9:5 Unexpected two `*` that mark the text between them, which readers do not see, expected signs around words - put it between backticks, or write the sign as `\\*`',
    ],
    'prompt of a terminal': [
      answer('Restart it:\n\n# systemctl restart broker\n\nText.'),
      'questions/basics/sample.mdx:11:1 Unexpected `#` of a terminal, which makes a heading of a command, expected a block of code - put a line of ```console above it and one of ``` below it',
    ],
    'role and link of reStructuredText': [
      answer('See :ref:`label` and `the manual <https://example.org/>`_ there.'),
      'questions/basics/sample.mdx:9:10 Unexpected `:ref:` before code, which readers see, expected a link or code - write [text](address) or code alone, without `:ref:`',
      'questions/basics/sample.mdx:9:22 Unexpected link between backticks, which is shown as code, expected `[text](address)` - write [text](address)',
    ],
    'block of code between two backticks': [
      answer('``sh\nls -l\npwd\n``'),
      'questions/basics/sample.mdx:9:1 Unexpected block of code between two backticks, which makes one line of it, expected three - write a line of ```text above the code and one of ``` below it',
    ],
    'sign of a sum alone in its line': [
      answer('It is 5 * 3\n=\n15.'),
      'questions/basics/sample.mdx:9:1 Unexpected line of `=`, which makes a heading of the text above, expected text beside it - put it at the end of the line above',
    ],
    'headings with nothing below them': [
      answer('## A\n\n## B\n\n> ### C'),
      'questions/basics/sample.mdx:9:1 Unexpected heading with nothing below it, expected text - write what belongs below it, or delete it',
      'questions/basics/sample.mdx:13:3 Unexpected heading with nothing below it, expected text - write what belongs below it, or delete it',
    ],
    'text above a hyphen alone': [
      answer('Text of it\n-\n\nMore.'),
      'questions/basics/sample.mdx:9:1 Unexpected line right below a text, which makes it a heading, expected a blank line above `---` - put a blank line above it, or write `## Heading`',
    ],
    'line right below a text, above a heading': [
      answer('One line\n---\n\n## Part\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected line right below a text, which makes it a heading, expected a blank line above `---` - put a blank line above it, or write `## Heading`',
    ],
    'fields inside the text': [
      answer('Text.\n\n---\ntitle: What else?\nversions: none\n---\n\nText.'),
      'questions/basics/sample.mdx:12:1 Unexpected fields inside the text, expected them in the frontmatter - move them to the first lines of the file, or delete them',
    ],
  },
});
