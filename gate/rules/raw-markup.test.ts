import { answer, term } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'signs that begin or end nothing': answer(
      "100%% and %%i, '' is empty, it''s so, [i] and [b], A == b and\n== c.\n\n→ One arrow.\n\no is a letter.\n\nIt is 2 ** 3.",
    ),
    'dollars, carets, pluses and pipes that mark nothing': answer(
      '$SYS/# and $share/g/a/#, $5 to $10, a $ b $, $HOME/$USER, x^2, a^b and c^d, C++ and g++, a || b || c, +/+ and R&D, ?a&lt=5.',
    ),
    'lines that begin as lists do': answer(
      '(2) is meant.\n\nA. Stanford-Clark and\nB. Nipper wrote it.\n\n– so he said.\n\n5 km and\u00A05 m.\n\n3.1.1 and\n5.0 differ.',
    ),
    'arguments of Python, powers, globs and signs behind a backslash': answer(
      '**kwargs, *args, 2**8, src/**/a, **/*.mdx, \\*\\*so and so\\*\\*, \\~\\~x, and price\\*\\*.',
    ),
    'topics, filters and wildcards': answer('Topics a/+/b, +/#, sport/#, # and + alone, $SYS/# and * match.'),
    'statements, indexes and remarks in brackets': answer(
      '[MQTT-4.2-1][MQTT-4.3.1-1], a[i][j], m[0][1], [x] alone, [sic] and [0, 2].',
    ),
    'links between brackets behind others': answer(
      'The range [0, 2] ([the standard](https://example.org/a) says so), [MQTT-4.2.0-1] ([section 4.2](/faq/other)).\n\n[Note]: [the other](/faq/other) says so.',
    ),
    'asterisks that mark nothing': answer(
      '2 * 3 * 4, **kwargs, *.mdx and *.yaml, price* and *see below.\n\nIn src/**/a there.',
    ),
    'underscores and tildes': answer('snake_case, _private and \\__name__, ~/x and ~/y, ~5 s to ~10 s.'),
    'prices, times and comparisons': answer('It costs $5 at 12:30:00 when a == b, key:value:other, fe80::1.'),
    'signs behind a backslash': answer('\\[text\\]\\[label\\], \\*\\*x \\*\\*, \\`, \\|a\\|, \\&foo;, \\#\\#Heading'),
    'a pipe, a hash and a hyphen at the start of a line': answer(
      '| is a sign.\n\n#1 on the list.\n\n-q 1 is an option.',
    ),
    'everything in code': answer(
      '`[^1]` `[[x]]` `**a **b` `:::tip` `&foo;` `| a |` `==a==`\n\n```text\n##Heading\n| a |\n```',
    ),
    'prices, processes, patterns, powers and pointers': answer(
      'It is $5 USD, 5$ or 10$. The shell is $$ there. It is ^a$ or ^[a-z]+$, a^n^m, ##/a, void **q, int *argv[] and (char *)p.',
    ),
    'signs of a shell and of patterns': answer('$$ is a process, and $! is another.\n\nIt ends in $: a$, b$.'),
    'options, an enumeration and an operator at starts of lines': answer(
      '-q sets the QoS.\n-r sets the flag.\n\n(a) it is sent,\n(b) it is kept.\n\nRun a\n||\nb there.',
    ),
    'single signs before names and notes': answer(
      'A price* of 5 (*not paid), _id, _private and *topic are.\n\n*not paid.\n\nIt is 5 * 3, so * alone, and *not* _never_.',
    ),
    'brackets before links': answer(
      'See [MQTT-4.2-1] [a], [1] [a], [sic] [a], [optional] **text** and x[0] [a].\n\n[a]: /faq/other',
    ),
    'markup that works beside brackets': answer(
      '**[a][x]** and *[b]* and [c].\n\n[x]: /faq/other\n[b]: /faq\n[c]: /topics/qos',
    ),
    'entities, one of an ampersand': answer('&copy; &amp;amp; &nbsp; &hellip; &#8212; R&D; A & B'),
    'a hard break by a backslash': answer('One\\\ntwo, and C:\\Users\\x.'),
    'numbers in brackets and raised digits that are meant': answer(
      'The list [1] is short, m[0][1] and payload[1] of 5 m² are not.\n\nIt costs 10². [1, 2] is a list.',
    ),
    'brackets at the start of an item': answer('- [] is an empty list.\n- [y] alone, in `code`.'),
    'words of buttons in a sentence': answer('Copy the file.\nCopy it twice. He thought for 5 seconds.'),
    'letters that look like those of another encoding': answer('SÃO, ÂME and 20 €.'),
  },
  unsound: {
    'boxes before items, and items with Roman numbers': [
      answer('☐ one\n☑ two\n\nI. one\nII. two'),
      'questions/basics/sample.mdx:9:1 Unexpected list `☐ one` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:12:1 Unexpected list `I. one` that is shown as it is written, expected markup that works - write `1. ` before each item, with a space',
    ],
    'list below a text that announces it': [
      answer('You need:\n• a broker\n• a client\n\nSo:\n– one\n– two'),
      'questions/basics/sample.mdx:10:1 Unexpected list `• a broker` that is shown as it is written, expected markup that works - put a blank line above its first item, and write `- ` before each',
      'questions/basics/sample.mdx:14:1 Unexpected list `– one` that is shown as it is written, expected markup that works - put a blank line above its first item, and write `- ` before each',
    ],
    'strong text and a heading as translators leave them': [
      answer('It is ** very important ** so.\n\n\uFF03\uFF03 What to do'),
      'questions/basics/sample.mdx:9:7 Unexpected strong text `** very important **` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
      'questions/basics/sample.mdx:11:1 Unexpected heading `\uFF03\uFF03` that is shown as it is written, expected markup that works - write `## Heading`, with a space',
    ],
    'tag with a space in it': [
      answer('A < Term name="term">word waits.\n\n< Measured probe="retain" />'),
      'questions/basics/sample.mdx:9:3 Unexpected tag with a space in it `< Term name="term">` that is shown as it is written, expected markup that works - write `<` and the name without a space between them',
      'questions/basics/sample.mdx:11:1 Unexpected tag with a space in it `< Measured probe="retain" />` that is shown as it is written, expected markup that works - write `<` and the name without a space between them',
    ],
    'labels of a note, and names of its paragraphs': [
      answer('#mqtt #broker/mosquitto\n\nThe broker waits. ^a1b2c3'),
      'questions/basics/sample.mdx:9:1 Unexpected labels of a note `#mqtt #broker/mosquitto` that is shown as it is written, expected markup that works - delete it; what people search for belongs in `keywords`',
      'questions/basics/sample.mdx:11:19 Unexpected name of a paragraph `^a1b2c3` that is shown as it is written, expected markup that works - delete it',
    ],
    'items as Word copies them': [
      answer('·\u00A0\u00A0\u00A0One\n\no   Two\n\n§\tThree'),
      'questions/basics/sample.mdx:9:1 Unexpected list `·\u00A0` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:11:1 Unexpected list `o  ` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:13:1 Unexpected list `§\t` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'lists by emoji, arrows and numbers in circles and on keys': [
      answer('✅ One\n✅ Two\n\n-> One\n-> Two\n\n① One\n② Two\n\n1\uFE0F\u20E3 One\n2\uFE0F\u20E3 Two'),
      'questions/basics/sample.mdx:9:1 Unexpected list `✅ One` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:12:1 Unexpected list `-> One` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:15:1 Unexpected list `① One` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:18:1 Unexpected list `1\uFE0F\u20E3 One` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'item of a second level by two stars': [
      answer('* One\n** Two'),
      'questions/basics/sample.mdx:10:1 Unexpected item inside another one `** ` that is shown as it is written, expected markup that works - write `- ` in the column in which the text of the item above begins',
    ],
    'headings of wikis': [
      answer('== A part ==\n\nText.\n\nh2. Another\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `== ` that is shown as it is written, expected markup that works - write `## Heading` in its place',
      'questions/basics/sample.mdx:13:1 Unexpected heading `h2. ` that is shown as it is written, expected markup that works - write `## Heading` in its place',
    ],
    'strong text of wikis': [
      answer("A '''strong''' word."),
      "questions/basics/sample.mdx:9:3 Unexpected strong text or emphasis `'''strong'''` that is shown as it is written, expected markup that works - write **text**, or put it between backticks",
    ],
    'picture and comment of a notebook': [
      answer('![[hall.png]]\n\nText %%ask somebody%% here.'),
      'questions/basics/sample.mdx:9:1 Unexpected link to a page of a wiki `![[hall.png]]` that is shown as it is written, expected markup that works - say in words what it shows',
      'questions/basics/sample.mdx:11:6 Unexpected comment `%%ask somebody%%` that is shown as it is written, expected markup that works - delete it',
    ],
    'sources that a program has named': [
      answer('It is so.\u30101\u2020source\u3011 It is. :contentReference[oaicite:0]'),
      'questions/basics/sample.mdx:9:10 Unexpected source that a program has named `\u30101\u2020source\u3011` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
      'questions/basics/sample.mdx:9:28 Unexpected source that a program has named `:contentReference[oaicite:0]` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
    ],
    'marks of a forum': [
      answer('A [b]strong[/b] word.'),
      'questions/basics/sample.mdx:9:3 Unexpected mark of a forum `[b]strong[/b]` that is shown as it is written, expected markup that works - write it in Markdown',
    ],
    'directive of reStructuredText': [
      answer('.. warning::\n\n   Text.'),
      'questions/basics/sample.mdx:9:1 Unexpected remark `.. warning::` that is shown as it is written, expected markup that works - write <Callout kind="warning">, a blank line, the text, a blank line and </Callout>',
    ],
    'list below a text that starts with another number': [
      answer('Text:\n2. One\n3. Two\n4. Three'),
      'questions/basics/sample.mdx:10:1 Unexpected list `2. One` that is shown as it is written, expected markup that works - put a blank line above its first item',
    ],
    'address with one bracket too few': [
      answer('See [the manual](https://example.org/a_(b).'),
      'questions/basics/sample.mdx:9:5 Unexpected link that is not complete `[the manual](https://example.o...` that is shown as it is written, expected markup that works - add the `)` that is missing; a `(` of the address is `%28`',
    ],
    'definition with a space in its address': [
      answer('See [the other][a].\n\n[a]: /faq/ other'),
      'questions/basics/sample.mdx:9:5 Unexpected link to a label that is not there `[the other][a]` that is shown as it is written, expected markup that works - write [text](address), or add a line of [label]: address below',
      'questions/basics/sample.mdx:11:1 Unexpected definition inside a text `[a]: ` that is shown as it is written, expected markup that works - leave no space in its address',
    ],
    'footnote without a text': [
      answer('Text[^2].'),
      'questions/basics/sample.mdx:9:5 Unexpected footnote `[^2]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
    ],
    'link of a wiki': [
      answer('See [[other]] or [[other|that one]].'),
      'questions/basics/sample.mdx:9:5 Unexpected link to a page of a wiki `[[other]]` that is shown as it is written, expected markup that works - write [text](/faq/...), or put it between backticks',
      'questions/basics/sample.mdx:9:18 Unexpected link to a page of a wiki `[[other|that one]]` that is shown as it is written, expected markup that works - write [text](/faq/...), or put it between backticks',
    ],
    'link to a mistyped label': [
      answer('See [the other][lable] and [**bold**][no].'),
      'questions/basics/sample.mdx:9:5 Unexpected link to a label that is not there `[the other][lable]` that is shown as it is written, expected markup that works - write [text](address), or add a line of [label]: address below',
      'questions/basics/sample.mdx:9:28 Unexpected link to a label that is not there `[**bold**][no]` that is shown as it is written, expected markup that works - write [text](address), or add a line of [label]: address below',
    ],
    'link to itself that is not there': [
      answer('See [the other][].'),
      'questions/basics/sample.mdx:9:5 Unexpected link to a label that is not there `[the other][]` that is shown as it is written, expected markup that works - write [text](address), or add a line of [label]: address below',
    ],
    'link with a space between': [
      answer('See [the other] (/faq/other).'),
      'questions/basics/sample.mdx:9:5 Unexpected link that is not complete `[the other] (` that is shown as it is written, expected markup that works - write [text](address) without a space',
    ],
    'link with a space in its address': [
      answer('See [the other](/faq/the other).'),
      'questions/basics/sample.mdx:9:5 Unexpected link that is not complete `[the other](/faq/the other)` that is shown as it is written, expected markup that works - write [text](address) without a space',
    ],
    'address with a space behind brackets': [
      answer('See [a] (https://example.org/) and [b](https://example.org/a b).'),
      'questions/basics/sample.mdx:9:5 Unexpected link that is not complete `[a] (` that is shown as it is written, expected markup that works - write [text](address) without a space',
      'questions/basics/sample.mdx:9:36 Unexpected link that is not complete `[b](https://example.org/a b)` that is shown as it is written, expected markup that works - write [text](address) without a space',
    ],
    'definition below a line of text': [
      answer('See [a].\n[a]: https://example.org/'),
      'questions/basics/sample.mdx:10:1 Unexpected definition inside a text `[a]: ` that is shown as it is written, expected markup that works - put a blank line above it',
    ],
    'alert of GitHub': [
      answer('> [!WARNING]\n> Text.'),
      'questions/basics/sample.mdx:9:3 Unexpected remark `[!WARNING]` that is shown as it is written, expected markup that works - write <Callout kind="warning">, a blank line, the text, a blank line and </Callout>',
    ],
    'directive in one paragraph': [
      answer(':::tip\nText.\n:::'),
      'questions/basics/sample.mdx:9:1 Unexpected remark `:::tip` that is shown as it is written, expected markup that works - write <Callout kind="tip">, a blank line, the text, a blank line and </Callout>',
    ],
    'directive over paragraphs': [
      answer(':::danger Look out\n\nText.\n\n:::'),
      'questions/basics/sample.mdx:9:1 Unexpected remark `:::danger` that is shown as it is written, expected markup that works - write <Callout kind="warning">, a blank line, the text, a blank line and </Callout>',
    ],
    'end of a directive alone': [
      answer('Text.\n\n:::'),
      'questions/basics/sample.mdx:11:1 Unexpected remark `:::` that is shown as it is written, expected markup that works - delete it',
    ],
    'admonition of Material for MkDocs': [
      answer('!!! note\n    Text.\n\n??? tip\n    Text.'),
      'questions/basics/sample.mdx:9:1 Unexpected remark `!!! note` that is shown as it is written, expected markup that works - write <Callout kind="note">, a blank line, the text, a blank line and </Callout>',
      'questions/basics/sample.mdx:12:1 Unexpected remark `??? tip` that is shown as it is written, expected markup that works - write <Callout kind="tip">, a blank line, the text, a blank line and </Callout>',
    ],
    'heading without a space': [
      answer('##Heading\n\n#Another\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `##` that is shown as it is written, expected markup that works - write `## Heading`, with a space',
      'questions/basics/sample.mdx:11:1 Unexpected heading `#` that is shown as it is written, expected markup that works - write `## Heading`, with a space',
    ],
    'heading of seven levels': [
      answer('####### Heading\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `####### ` that is shown as it is written, expected markup that works - write `## Heading`, with a space',
    ],
    'strong text with a space': [
      answer('A **bold **word.\n\nA ** bold** word.\n\nA __bold __ word.'),
      'questions/basics/sample.mdx:9:3 Unexpected strong text `**bold **` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
      'questions/basics/sample.mdx:11:3 Unexpected strong text `** bold**` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
      'questions/basics/sample.mdx:13:3 Unexpected strong text `__bold __` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
    ],
    'strong text that a letter follows': [
      answer('It is **so:**this.'),
      'questions/basics/sample.mdx:9:7 Unexpected strong text `**so:**` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
    ],
    'strong text in a quotation over two lines': [
      answer('> A **bold\n> word **here.'),
      'questions/basics/sample.mdx:9:5 Unexpected strong text `**bold` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
    ],
    'emphasis with a space': [
      answer('A *new * word.\n\nA * new* word.\n\nA _new _ word.'),
      'questions/basics/sample.mdx:9:3 Unexpected emphasis `*new *` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
      'questions/basics/sample.mdx:11:3 Unexpected emphasis `* new*` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
      'questions/basics/sample.mdx:13:3 Unexpected emphasis `_new _` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
    ],
    'text struck through with a space': [
      answer('QoS ~~3 ~~ 2.'),
      'questions/basics/sample.mdx:9:5 Unexpected text struck through `~~3 ~~` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
    ],
    'marked text': [
      answer('A ==new== word.'),
      'questions/basics/sample.mdx:9:3 Unexpected marked text `==new==` that is shown as it is written, expected markup that works - write **text**',
    ],
    'code that is not closed': [
      answer('Run `ls now.'),
      'questions/basics/sample.mdx:9:5 Unexpected backtick without another that is shown as it is written, expected markup that works - close the code, or write `\\`` for the sign itself',
    ],
    'table without its second line': [
      answer('| A | B |\n| 1 | 2 |\n| 3 | 4 |'),
      'questions/basics/sample.mdx:9:1 Unexpected table `| A | B |` that is shown as it is written, expected markup that works - write a head, below it a line of `| --- |` with as many cells, and no blank line between rows',
    ],
    'table whose second line has too few cells': [
      answer('| A | B |\n| --- |\n| 1 | 2 |'),
      'questions/basics/sample.mdx:9:1 Unexpected table `| A | B |` that is shown as it is written, expected markup that works - write a head, below it a line of `| --- |` with as many cells, and no blank line between rows',
    ],
    'table without outer pipes and with a cell too many': [
      answer('A | B\n--- | --- | ---\n1 | 2'),
      'questions/basics/sample.mdx:10:1 Unexpected table `--- | --- | ---` that is shown as it is written, expected markup that works - write a head, below it a line of `| --- |` with as many cells, and no blank line between rows',
    ],
    'row below a blank line': [
      answer('| A |\n| --- |\n| 1 |\n\n| 2 |'),
      'questions/basics/sample.mdx:13:1 Unexpected table `| 2 |` that is shown as it is written, expected markup that works - write a head, below it a line of `| --- |` with as many cells, and no blank line between rows',
    ],
    'list without spaces': [
      answer('-one\n-two'),
      'questions/basics/sample.mdx:9:1 Unexpected list `-one` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'list of bullets with tabs, as Word copies it': [
      answer('\u2022\tOne thing\n\u2022\tAnother thing'),
      'questions/basics/sample.mdx:9:1 Unexpected list `\u2022\t` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'list of bullets': [
      answer('• one\n• two'),
      'questions/basics/sample.mdx:9:1 Unexpected list `• ` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'name of an emoji': [
      answer('It works :tada: now.'),
      'questions/basics/sample.mdx:9:10 Unexpected name of an emoji `:tada:` that is shown as it is written, expected markup that works - write the emoji itself, or put it between backticks',
    ],
    'entity that does not exist': [
      answer('A &rarow; B.'),
      'questions/basics/sample.mdx:9:3 Unexpected entity that does not exist `&rarow;` that is shown as it is written, expected markup that works - write the sign itself, or put it between backticks',
    ],
    'backslash at the end': [
      answer('Text.\\'),
      'questions/basics/sample.mdx:9:6 Unexpected backslash at the end `\\` that is shown as it is written, expected markup that works - delete it',
    ],
    'in a heading, a cell, a list and a component': [
      answer('## A [^1]\n\n| A |\n| --- |\n| [[x]] |\n\n- :tada:\n\n<Callout kind="note">\n\nA **b **c.\n\n</Callout>'),
      'questions/basics/sample.mdx:9:6 Unexpected footnote `[^1]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
      'questions/basics/sample.mdx:13:3 Unexpected link to a page of a wiki `[[x]]` that is shown as it is written, expected markup that works - write [text](/faq/...), or put it between backticks',
      'questions/basics/sample.mdx:15:3 Unexpected name of an emoji `:tada:` that is shown as it is written, expected markup that works - write the emoji itself, or put it between backticks',
      'questions/basics/sample.mdx:19:3 Unexpected strong text `**b **` that is shown as it is written, expected markup that works - leave no space between the signs and the text they mark, and one around them',
    ],
    'in a term': [
      { path: 'glossary/sample.mdx', text: term({ body: 'Text[^2].\n' }) },
      'glossary/sample.mdx:5:5 Unexpected footnote `[^2]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
    ],
    'strong text that is not closed': [
      answer('This is **not closed.\n\nOr **here,\nand at the end** of a line.'),
      'questions/basics/sample.mdx:9:9 Unexpected sign of strong text `**` that is shown as it is written, expected markup that works - add `**` at the other end of the text, or write `\\*\\*` for the signs themselves',
    ],
    'emphasis that is not closed': [
      answer('This is *not closed, nor is\n(_never here_me.'),
      'questions/basics/sample.mdx:9:9 Unexpected sign of emphasis `*` that is shown as it is written, expected markup that works - add another at the other end of the text, or delete it',
      'questions/basics/sample.mdx:10:2 Unexpected sign of emphasis `_` that is shown as it is written, expected markup that works - add another at the other end of the text, or delete it',
    ],
    'struck text that is not closed': [
      answer('This is ~~not closed.'),
      'questions/basics/sample.mdx:9:9 Unexpected sign of struck text `~~` that is shown as it is written, expected markup that works - add `~~` at the other end of the text, or delete it',
    ],
    'strong text that begins in one item and ends in another': [
      answer('- **One\n- two** and more'),
      'questions/basics/sample.mdx:9:3 Unexpected sign of strong text `**` that is shown as it is written, expected markup that works - add `**` at the other end of the text, or write `\\*\\*` for the signs themselves',
      'questions/basics/sample.mdx:10:6 Unexpected sign of strong text `**` that is shown as it is written, expected markup that works - add `**` at the other end of the text, or write `\\*\\*` for the signs themselves',
    ],
    'heading and lists with spaces that do not break': [
      answer('##\u00A0A part\n\n-\u00A0one\n-\u00A0two\n\n1.\u00A0one'),
      'questions/basics/sample.mdx:9:1 Unexpected sign with a space behind it that does not break `## ` that is shown as it is written, expected markup that works - replace the space behind the sign by a plain one',
      'questions/basics/sample.mdx:11:1 Unexpected sign with a space behind it that does not break `- ` that is shown as it is written, expected markup that works - replace the space behind the sign by a plain one',
      'questions/basics/sample.mdx:12:1 Unexpected sign with a space behind it that does not break `- ` that is shown as it is written, expected markup that works - replace the space behind the sign by a plain one',
      'questions/basics/sample.mdx:14:1 Unexpected sign with a space behind it that does not break `1. ` that is shown as it is written, expected markup that works - replace the space behind the sign by a plain one',
    ],
    'lists by letters, in brackets and without spaces': [
      answer('a) One\nb) Two\n\n(1) One\n(2) Two\n\n1.One\n2.Two\n\nii. Two\niii. Three'),
      'questions/basics/sample.mdx:9:1 Unexpected list `a) One` that is shown as it is written, expected markup that works - write `1. ` before each item, with a space',
      'questions/basics/sample.mdx:12:1 Unexpected list `(1) One` that is shown as it is written, expected markup that works - write `1. ` before each item, with a space',
      'questions/basics/sample.mdx:15:1 Unexpected list `1.One` that is shown as it is written, expected markup that works - write `1. ` before each item, with a space',
      'questions/basics/sample.mdx:18:1 Unexpected list `ii. Two` that is shown as it is written, expected markup that works - write `1. ` before each item, with a space',
    ],
    'lists of other signs': [
      answer('● one\n● two\n\n– one\n– two\n\n- Which:\n\n  → one\n  → two'),
      'questions/basics/sample.mdx:9:1 Unexpected list `● ` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:12:1 Unexpected list `– one` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
      'questions/basics/sample.mdx:17:3 Unexpected list `→ one` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'notes and contents of other dialects': [
      answer('Text^[A note.] more.\n\n[TOC]\n\n[[toc]]'),
      'questions/basics/sample.mdx:9:5 Unexpected footnote `^[A note.]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
      'questions/basics/sample.mdx:11:1 Unexpected place of a table of contents `[TOC]` that is shown as it is written, expected markup that works - delete it',
      'questions/basics/sample.mdx:13:1 Unexpected place of a table of contents `[[toc]]` that is shown as it is written, expected markup that works - delete it',
    ],
    'code between other signs than backticks': [
      answer("'''sh\nls *.conf\n'''\n\n\u00B4\u00B4\u00B4\nls\n\u00B4\u00B4\u00B4"),
      "questions/basics/sample.mdx:9:1 Unexpected fence of other signs `'''sh` that is shown as it is written, expected markup that works - write lines of ``` in their place",
      'questions/basics/sample.mdx:13:1 Unexpected fence of other signs `\u00B4\u00B4\u00B4` that is shown as it is written, expected markup that works - write lines of ``` in their place',
    ],
    'link whose label stands apart': [
      answer('See [the other] [a].\n\n[a]: /faq/other'),
      'questions/basics/sample.mdx:9:5 Unexpected link whose label stands apart `[the other] ` that is shown as it is written, expected markup that works - leave no space between the text and its label',
    ],
    formulas: [
      answer('The size is $x$ or $2^n-1$.\n\n$$\nx\n$$'),
      'questions/basics/sample.mdx:9:13 Unexpected formula `$x$` that is shown as it is written, expected markup that works - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:9:20 Unexpected formula `$2^n-1$` that is shown as it is written, expected markup that works - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:11:1 Unexpected formula `$$` that is shown as it is written, expected markup that works - write it in words or plain signs, such as 10², or put it between backticks',
    ],
    'raised, inserted and hidden text': [
      answer('It is 10^3^ bytes. Press ++ctrl+c++ now. This is ||hidden||.'),
      'questions/basics/sample.mdx:9:9 Unexpected raised or inserted text `^3^` that is shown as it is written, expected markup that works - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:9:26 Unexpected raised or inserted text `++ctrl+c++` that is shown as it is written, expected markup that works - write it in words or plain signs, such as 10², or put it between backticks',
      'questions/basics/sample.mdx:9:50 Unexpected raised or inserted text `||hidden||` that is shown as it is written, expected markup that works - write it in words or plain signs, such as 10², or put it between backticks',
    ],
    'list of definitions': [
      answer('Client\n: What connects.\n\nBroker\n\n: What serves.'),
      'questions/basics/sample.mdx:10:1 Unexpected definition of a word `: ` that is shown as it is written, expected markup that works - write `- ` before the word and a dash behind it, all in one line',
      'questions/basics/sample.mdx:14:1 Unexpected definition of a word `: ` that is shown as it is written, expected markup that works - write `- ` before the word and a dash behind it, all in one line',
    ],
    'meaning of an abbreviation': [
      answer('M2M is old.\n\n*[M2M]: Machine to machine'),
      'questions/basics/sample.mdx:11:1 Unexpected meaning of an abbreviation `*[M2M]:` that is shown as it is written, expected markup that works - say it in the text, or lead to the glossary with <Term name="...">',
    ],
    'entities without their end, and emoji by number': [
      answer('A &mdash B &lt C :+1: and :100: of it.'),
      'questions/basics/sample.mdx:9:3 Unexpected entity that does not exist `&mdash` that is shown as it is written, expected markup that works - write the sign itself, or put it between backticks',
      'questions/basics/sample.mdx:9:12 Unexpected entity that does not exist `&lt` that is shown as it is written, expected markup that works - write the sign itself, or put it between backticks',
      'questions/basics/sample.mdx:9:18 Unexpected name of an emoji `:+1:` that is shown as it is written, expected markup that works - write the emoji itself, or put it between backticks',
      'questions/basics/sample.mdx:9:27 Unexpected name of an emoji `:100:` that is shown as it is written, expected markup that works - write the emoji itself, or put it between backticks',
    ],
    'table with a frame of signs': [
      answer('+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+'),
      'questions/basics/sample.mdx:9:1 Unexpected table `+---+---+` that is shown as it is written, expected markup that works - write a head, below it a line of `| --- |` with as many cells, and no blank line between rows',
    ],
    'table right below a list': [
      answer('- One\n| A | B |\n| --- | --- |\n| 1 | 2 |'),
      'questions/basics/sample.mdx:10:1 Unexpected table `| A | B |` that is shown as it is written, expected markup that works - put a blank line above it',
    ],
    'numbers of sources': [
      answer('It waits.[1] More [2][3], more [4]. Again,[1, 2] and ever.¹\n\n[1] Manual'),
      'questions/basics/sample.mdx:9:10 Unexpected number of a source `[1]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
      'questions/basics/sample.mdx:9:19 Unexpected number of a source `[2][3]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
      'questions/basics/sample.mdx:9:32 Unexpected number of a source `[4]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
      'questions/basics/sample.mdx:9:43 Unexpected number of a source `[1, 2]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
      'questions/basics/sample.mdx:9:59 Unexpected number of a source `¹` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
      'questions/basics/sample.mdx:11:1 Unexpected number of a source `[1] ` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
    ],
    'numbers of sources, each with a backslash': [
      answer('It waits.\\[1\\]'),
      'questions/basics/sample.mdx:9:10 Unexpected number of a source `\\[1` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or put code between backticks',
    ],
    'sources that other programs have named': [
      answer('One. citeturn0search1turn0news2 Two [cite: 3, 4]. Three[citation:3]. [cite_start]Four [web:1].'),
      'questions/basics/sample.mdx:9:6 Unexpected source that a program has named `citeturn0search1turn0news2` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
      'questions/basics/sample.mdx:9:37 Unexpected source that a program has named `[cite: 3, 4]` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
      'questions/basics/sample.mdx:9:56 Unexpected source that a program has named `[citation:3]` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
      'questions/basics/sample.mdx:9:70 Unexpected source that a program has named `[cite_start]` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
      'questions/basics/sample.mdx:9:87 Unexpected source that a program has named `[web:1]` that is shown as it is written, expected markup that works - delete it, or name the document in `references` and write <Reference name="..." />',
    ],
    'notes with a second caret': [
      answer('It waits[^1^].'),
      'questions/basics/sample.mdx:9:9 Unexpected footnote `[^1^]` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
    ],
    'boxes that are no boxes': [
      answer('- [] One\n- [x]Two'),
      'questions/basics/sample.mdx:9:3 Unexpected box of a list `[] ` that is shown as it is written, expected markup that works - delete it',
      'questions/basics/sample.mdx:10:3 Unexpected box of a list `[x]` that is shown as it is written, expected markup that works - delete it',
    ],
    'buttons of a page': [
      answer('sh\nCopy code\n\nThought for 5 seconds\n\nText.'),
      'questions/basics/sample.mdx:10:1 Unexpected button of a page `Copy code` that is shown as it is written, expected markup that works - delete it, and put lines of ``` around code that stands below it',
      'questions/basics/sample.mdx:12:1 Unexpected button of a page `Thought for 5 seconds` that is shown as it is written, expected markup that works - delete it, and put lines of ``` around code that stands below it',
    ],
    gap: [
      answer('Write to [insert address].'),
      'questions/basics/sample.mdx:9:10 Unexpected gap `[insert address]` that is shown as it is written, expected markup that works - fill it, or put it between backticks',
    ],
    'text that was read in another encoding': [
      answer('Itâ€™s the Ã¼ber one.'),
      'questions/basics/sample.mdx:9:3 Unexpected letters of another encoding `â€™` that is shown as it is written, expected markup that works - write the letter or sign that is meant, or put them between backticks',
      'questions/basics/sample.mdx:9:12 Unexpected letters of another encoding `Ã¼` that is shown as it is written, expected markup that works - write the letter or sign that is meant, or put them between backticks',
    ],
    'heading between signs of strong text': [
      answer('**## Part**\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected heading `**## ` that is shown as it is written, expected markup that works - write `## Heading`, with a space',
    ],
  },
});
