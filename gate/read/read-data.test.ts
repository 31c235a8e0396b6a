import { question, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'a comment behind an address': question({
      references: '\n  - title: One of it\n    url: https://example.org/a#part # of 2024',
    }),
    'comments beside fields, entries and the fields of an entry': question({
      keywords: '\n  - one\n  # aside\n  - two\n# below',
      references: '\n  - title: A book\n    # aside\n    url: https://example.org/x',
    }),
    'comments on lines of their own, behind marks, days and numbers': question({
      versions: "['5.0'] # only this",
      reviewed: '2024-05-01 # by two',
      '# a comment': 'here',
    }),
    'hashes without a space, or in marks and blocks': question({
      answer: '>-\n  The sample asks one thing of a/# and\n  # gets all of it.',
      keywords: '[\'a # one\', a#b, "c # d"]',
    }),
    'comments, quotes and lists in block style': question({
      question: '"What is it: a + b # c?" # asked by many',
      keywords: '\n- one\n- two',
    }),
    'text over several lines': question({
      answer: '>-\n  The sample asks one thing and answers it\n  in a single sentence over two lines.',
    }),
  },
  unsound: {
    'numbers before the entries of a list': [
      question({ keywords: '\n  - one\n  1. two\n  2) three' }),
      'questions/basics/sample.mdx:10:3 Unexpected `1.` before an entry of a list, expected `- ` - write `- ` in place of each number',
    ],
    'numbers before all entries of a list': [
      question({ keywords: '\n  1. two\n  2. three' }),
      'questions/basics/sample.mdx:9:3 Unexpected `keywords` `1. two 2. three`, expected a list: `[one, two]` - write [two, three]',
    ],
    'dashes for the hyphens of a list': [
      question({ references: "\n  \u2013 { spec: '5.0', section: '4.2' }" }),
      'questions/basics/sample.mdx:6:3 Unexpected `\u2013` before an entry of a list, expected `- ` - write `-` for each `\u2013`',
    ],
    'links of a wiki': [
      question({ related: '[[other]], [[third|The third]]' }),
      'questions/basics/sample.mdx:8:19 Unexpected text behind a YAML list, expected the end of the line - write [other, third]',
    ],
    'an address whose last part becomes a comment': [
      question({ references: '\n  - title: One of it\n    url: https://example.org/a #part' }),
      'questions/basics/sample.mdx:7:32 Unexpected ` #` behind an address, expected no space in an address, or a comment behind `# ` - delete the space before the `#`, or put one behind it',
    ],
    'text that a comment on the next line ends': [
      question({ answer: 'The sample asks one thing and answers it in a single sentence\n  # that is long enough.' }),
      "questions/basics/sample.mdx:4:3 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'entry that a comment on the next line ends': [
      question({ keywords: '\n  - one\n    # two' }),
      "questions/basics/sample.mdx:10:5 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'text of a reference that a comment on the next line ends': [
      question({ references: '\n  - title: Issue\n      # 5\n    url: https://example.org/x' }),
      "questions/basics/sample.mdx:7:7 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'comment that swallows the end of a list': [
      question({ keywords: '[one, #, two]' }),
      "questions/basics/sample.mdx:8:17 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'list that is not closed above another': [
      question({ versions: "['3.1.1', '5.0'" }),
      "questions/basics/sample.mdx:4:11 Unexpected bracket that is not closed, expected its closing bracket - close the bracket, or put text that begins with one between '...'",
    ],
    'apostrophe in an entry between single quotation marks': [
      question({ keywords: "['it's', b]" }),
      "questions/basics/sample.mdx:8:15 Unexpected quotation mark inside a text between such marks, expected `''` - put the whole text between \"...\", or write '' for each ' inside",
    ],
    'entry without its closing quotation mark': [
      question({ versions: "['3.1.1, '5.0']" }),
      'questions/basics/sample.mdx:4:12 Unexpected end of quoted YAML text, expected its closing mark - close it on the same line',
    ],
    'semicolon between entries': [
      question({ versions: "['3.1.1'; '5.0']" }),
      'questions/basics/sample.mdx:4:19 Unexpected `;` behind an entry of a YAML list, expected a comma - write a comma in its place',
    ],
    'exclamation mark before an entry': [
      question({ keywords: '[!important, one]' }),
      "questions/basics/sample.mdx:8:12 Unexpected tag, expected a plain value - put text that starts with `!` between '...'",
    ],
    'title that a comma ends before a number': [
      question({ references: "\n  - { title: The manual, 2024, url: 'https://example.org/x' }" }),
      "questions/basics/sample.mdx:6:26 Unexpected number behind a comma, expected `name: value` - put the whole text that holds the comma between '...'",
    ],
    'number sign as the first entry of a list': [
      question({ keywords: '[#, one]' }),
      "questions/basics/sample.mdx:8:12 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'entry without a space behind its hyphen': [
      question({ keywords: '\n- one\n-two' }),
      'questions/basics/sample.mdx:10:1 Unexpected `-` without a space behind it, expected `- ` before an entry of a list - put a space behind it',
    ],
    'question mark alone in a list': [
      question({ keywords: '[?, one]' }),
      "questions/basics/sample.mdx:8:13 Unexpected kind of field, expected a name before the colon - write `name: value`, or put a sign that is meant as text between '...'",
    ],
    'asterisks for entries': [
      question({ keywords: '\n  * one\n  * two' }),
      'questions/basics/sample.mdx:9:3 Unexpected `*` before an entry of a list, expected `-` - write `-` before each entry',
    ],
    'list indented by spaces that do not break': [
      question({ keywords: '\n\u00A0\u00A0- one' }),
      'questions/basics/sample.mdx:9:1 Unexpected space that YAML takes for a letter, expected a plain space - replace it by one',
    ],
    'space that does not break behind a colon': [
      question().replace('reviewed: ', 'reviewed:\u00A0'),
      'questions/basics/sample.mdx:7:10 Unexpected space that YAML takes for a letter, expected a plain space - replace it by one',
    ],
    'colon of another script': [
      question().replace('reviewed:', 'reviewed\uFF1A'),
      'questions/basics/sample.mdx:7:9 Unexpected colon of another script, expected `field: value` - write `:` and a space',
    ],
    'empty frontmatter': [
      '---\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n',
      'questions/basics/sample.mdx:2:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'frontmatter of comments only': [
      '---\n# nothing\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n',
      'questions/basics/sample.mdx:2:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'field given twice': [
      "---\nquestion: What does the sample file ask?\nanswer: The sample asks one thing and answers it in a single sentence that is long enough to be accepted.\nversions: ['3.1.1', '5.0']\nreferences:\n  - { spec: '5.0', section: '4.2' }\nreviewed: 2024-05-01\nkeywords: [one]\nkeywords: [two]\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n",
      'questions/basics/sample.mdx:9:1 Unexpected second use of a field, expected each field once - keep one of them',
    ],
    'field given twice with and without quotes': [
      question({ "'reviewed'": '2024-05-02' }),
      'questions/basics/sample.mdx:8:1 Unexpected second use of a field, expected each field once - keep one of them',
    ],
    'key given twice in a reference': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', section: '4.3' }" }),
      'questions/basics/sample.mdx:6:36 Unexpected second use of a field, expected each field once - keep one of them',
    ],
    'tab that indents': [
      question({ references: "\n\t- { spec: '5.0', section: '4.2' }" }),
      'questions/basics/sample.mdx:6:1 Unexpected tab, expected spaces to indent YAML - replace it by spaces',
    ],
    'quotation mark that is not closed': [
      question({ question: '"What does the sample ask?' }),
      'questions/basics/sample.mdx:2:11 Unexpected end of quoted YAML text, expected its closing mark - close it on the same line',
    ],
    'single quotation mark that is not closed': [
      question({ keywords: "['one, two]" }),
      'questions/basics/sample.mdx:8:12 Unexpected end of quoted YAML text, expected its closing mark - close it on the same line',
    ],
    'bracket that is not closed': [
      question({ keywords: '[one, two' }),
      "questions/basics/sample.mdx:8:11 Unexpected bracket that is not closed, expected its closing bracket - close the bracket, or put text that begins with one between '...'",
    ],
    'bracket that was not opened': [
      question({ keywords: 'one, two]', related: ']' }),
      "questions/basics/sample.mdx:9:10 Unexpected bracket that closes nothing, expected text or a list - put the whole text between '...', or delete the bracket",
    ],
    'colon in a text without quotes': [
      question({ question: 'What is it: the sample?' }),
      "questions/basics/sample.mdx:2:11 Unexpected `: ` inside a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'text that starts with an asterisk': [
      question({ question: '*What is it?' }),
      "questions/basics/sample.mdx:2:11 Unexpected anchor or alias (`&` or `*`), expected plain values - write the value out, or put text that starts with such a sign between '...'",
    ],
    'text that starts with an ampersand': [
      question({ answer: '&' }),
      "questions/basics/sample.mdx:3:9 Unexpected anchor or alias (`&` or `*`), expected plain values - write the value out, or put text that starts with such a sign between '...'",
    ],
    'text that starts with a percent sign': [
      question({ question: '%What is it?' }),
      "questions/basics/sample.mdx:2:11 Unexpected sign at the start of a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'text that starts with an at sign': [
      question({ question: '@What is it?' }),
      "questions/basics/sample.mdx:2:11 Unexpected sign at the start of a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'text that starts with a backtick': [
      question({ question: '`code` is what?' }),
      "questions/basics/sample.mdx:2:11 Unexpected sign at the start of a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'unknown escape': [
      question({ question: '"What is \\q it?"' }),
      'questions/basics/sample.mdx:2:11 Unexpected `\\` between "...", expected an escape of YAML - write `\\\\`, or put the whole text between \'...\'',
    ],
    'wrong indentation': [
      question({ keywords: '\n    - one\n  - two' }),
      'questions/basics/sample.mdx:10:1 Unexpected list item with another indent than the first, expected as many spaces as the first - indent all items of a list alike',
    ],
    'line without a colon': [
      question({ keywords: '[one]\njust words here' }),
      'questions/basics/sample.mdx:9:1 Unexpected line without a YAML field, expected `field: value` - write it so, or indent the line if it belongs to the text above',
    ],
    'dots at the end': [
      question({ reviewed: '2024-05-01\n...' }),
      'questions/basics/sample.mdx:8:1 Unexpected YAML marker (`...` or `%`), expected lines of `field: value` - delete the line',
    ],
    'comment without a space before it': [
      question({ versions: "['5.0']# only this" }),
      'questions/basics/sample.mdx:4:18 Unexpected `#` right behind a value, expected a space before a comment - put a space before the `#`',
    ],
    'list instead of fields': [
      '---\n- one\n- two\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n',
      'questions/basics/sample.mdx:2:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'text instead of fields': [
      '---\njust text\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n',
      'questions/basics/sample.mdx:2:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'number instead of fields': [
      '---\n42\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n',
      'questions/basics/sample.mdx:2:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'null instead of fields': [
      '---\n~\n---\nA sound paragraph of text.\n\n## What stands below the sample\n\nA gardener keeps nine beds behind the house. Each has a sensor in the soil, and a valve on the pipe that leads to it. Once an hour\nthe sensor says how dry the ground is. A small program in the shed listens to all of them. When a bed is too dry, it opens the\nvalve for a few minutes and closes it again.\n\nIn winter nothing grows, so the valves stay shut. The sensors go on all the same, since frost is worth knowing about. One cold\nnight the fourth bed fell silent. Its battery had run down, and a new one brought it back within the hour. Since then the program\nalso says which bed has been quiet for longest, and the gardener takes a spare battery along.\n',
      'questions/basics/sample.mdx:2:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'hole in a list': [
      question({ keywords: '[one, , two]' }),
      'questions/basics/sample.mdx:8:17 Unexpected comma without an entry before it, expected an entry - delete the comma',
    ],
    'topic between two fences': [
      { path: 'topics/extra.yaml', text: `---\n${topic()}---\n` },
      'topics/extra.yaml:5:1 Unexpected second YAML document, expected one - delete the line of `---`',
    ],
    'topic of two documents': [
      {
        path: 'topics/extra.yaml',
        text:
          topic() +
          '---\ntitle: Sample topic\ndescription: What readers find in this topic, said in one sentence of plain text.\norder: 3\n',
      },
      'topics/extra.yaml:4:1 Unexpected second YAML document, expected one - delete the line of `---`',
    ],
    'topic with a field given twice': [
      { path: 'topics/extra.yaml', text: `${topic()}order: 4\n` },
      'topics/extra.yaml:4:1 Unexpected second use of a field, expected each field once - keep one of them',
    ],
    'topic that is a list': [
      { path: 'topics/extra.yaml', text: '- one\n' },
      'topics/extra.yaml:1:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'topic that is empty': [
      { path: 'topics/extra.yaml', text: '' },
      'topics/extra.yaml:1:1 Unexpected YAML, expected lines of `field: value` - see CONTRIBUTING.md for the fields',
    ],
    'topic with a tab': [
      { path: 'topics/extra.yaml', text: topic({ questions: '\n\t- other' }) },
      'topics/extra.yaml:5:1 Unexpected tab, expected spaces to indent YAML - replace it by spaces',
    ],
    'topic with a body': [
      { path: 'topics/extra.yaml', text: topic({ order: '3\n---\nSome text.' }) },
      'topics/extra.yaml:4:1 Unexpected second YAML document, expected one - delete the line of `---`',
    ],
    'text that a hash cuts': [
      question({ answer: 'The sample asks one thing of the filter # and gets all of it in a single sentence.' }),
      "questions/basics/sample.mdx:3:49 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'text that is a hash': [
      question({ question: '#1 of what?' }),
      "questions/basics/sample.mdx:2:11 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'text of several lines that a hash cuts': [
      question({ answer: 'The sample asks one thing\n  of the filter # and gets\n  all of it in a sentence.' }),
      "questions/basics/sample.mdx:4:17 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'entries that a hash cuts': [
      question({ keywords: '[port # 1883, b]' }),
      "questions/basics/sample.mdx:8:17 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'entry of a list in lines that a hash cuts': [
      question({ keywords: '\n  - one # two' }),
      "questions/basics/sample.mdx:9:9 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'title of a reference that a hash cuts': [
      question({ references: "\n  - title: A document # two\n    url: 'https://example.org/'" }),
      "questions/basics/sample.mdx:6:23 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'topic that a hash cuts': [
      {
        path: 'topics/extra.yaml',
        text: topic({ description: 'What readers find in this # topic, said in one sentence.' }),
      },
      "topics/extra.yaml:2:40 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'term that a hash cuts': [
      { path: 'glossary/sample.mdx', text: term({ expansion: 'Sample # Expanded' }) },
      "glossary/sample.mdx:4:19 Unexpected ` #`, which ends a YAML text, expected quotation marks around the text - put the whole text between '...', or the comment on a line of its own, without spaces before it",
    ],
    'single mark inside single marks': [
      question({ question: "'It's what?'" }),
      "questions/basics/sample.mdx:2:14 Unexpected quotation mark inside a text between such marks, expected `''` - put the whole text between \"...\", or write '' for each ' inside",
    ],
    'double marks inside double marks': [
      question({ question: '"Why "this"?"' }),
      "questions/basics/sample.mdx:2:16 Unexpected quotation mark inside a text between such marks, expected `'...'` around it - put the whole text between '...', not between \"...\"",
    ],
    'text behind a list': [
      question({ question: '[What] is it?' }),
      "questions/basics/sample.mdx:2:18 Unexpected text behind a YAML list, expected the end of the line - put the whole text between '...'",
    ],
    'entry behind one in marks': [
      question({ keywords: '["one" two]' }),
      "questions/basics/sample.mdx:8:18 Unexpected text behind an entry of a YAML list, expected a comma - put a comma before it, or the whole entry between '...'",
    ],
    'field that is indented': [
      question({ ' keywords': '[one]' }),
      "questions/basics/sample.mdx:8:2 Unexpected indented line with a `: `, expected a field at the start of its line - delete the spaces before the field, or put the whole text between '...'",
    ],
    'first field that is indented': [
      question().replace('question', ' question'),
      'questions/basics/sample.mdx:3:1 Unexpected indentation, expected all fields at the start of their lines - delete the spaces before the fields',
    ],
    'line of a text that is indented less': [
      question({ answer: '>-\n  The sample asks\n one thing.' }),
      'questions/basics/sample.mdx:5:1 Unexpected indentation, expected lines that begin where those above begin - indent the lines of a text alike, and fields not at all',
    ],
    'text behind the sign of a block': [
      question({ answer: '> The sample asks one thing.' }),
      "questions/basics/sample.mdx:3:11 Unexpected text right behind `>` or `|`, expected it on the lines below - put the whole text between '...', without the sign",
    ],
    'list on the line of its field': [
      question({ keywords: '- one' }),
      "questions/basics/sample.mdx:8:11 Unexpected `- ` at the start of a YAML text, expected a text, or a list on the lines below - put the whole text between '...', or the list on the next line",
    ],
    'colon without a space': [
      question({ 'keywords:[one]\nrelated': '[other]' }),
      'questions/basics/sample.mdx:8:1 Unexpected colon without a space behind it, expected `field: value` - put a space behind the colon',
    ],
    'map in a list in brackets': [
      question({ keywords: '[a: b: c]' }),
      "questions/basics/sample.mdx:8:15 Unexpected `: ` inside a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'entry of a reference that is indented otherwise': [
      question({ references: "\n  - spec: '5.0'\n   section: '4.2'" }),
      'questions/basics/sample.mdx:7:1 Unexpected indentation of a line in a YAML list, expected it below the entry above, or `- ` before it - begin all fields of an entry in one column',
    ],
    'reference without a comma': [
      question({ references: "\n  - { spec: '5.0' section: '4.2' }" }),
      "questions/basics/sample.mdx:6:19 Unexpected text behind an entry of a YAML list, expected a comma - put a comma before it, or the whole entry between '...'",
    ],
    'name of a field between stars': [
      question().replace('reviewed: ', '**reviewed**: '),
      "questions/basics/sample.mdx:7:1 Unexpected kind of field, expected a name before the colon - write `name: value`, or put a sign that is meant as text between '...'",
    ],
    'text that starts with a question mark': [
      question({ question: '? What does it ask?' }),
      "questions/basics/sample.mdx:2:11 Unexpected sign at the start of a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'text that starts with an ampersand and a letter': [
      question({ question: '&What does it ask?' }),
      "questions/basics/sample.mdx:2:11 Unexpected anchor or alias (`&` or `*`), expected plain values - write the value out, or put text that starts with such a sign between '...'",
    ],
    'field of a reference without a comma before it': [
      question({ references: "\n  - { spec: 3.1.1 section: '4.2' }" }),
      'questions/basics/sample.mdx:6:19 Unexpected field right behind a value, expected a comma between them - put a comma before section',
    ],
    'field of a reference without a comma before it, behind words': [
      question({ references: '\n  - { title: A manual url: https://example.org/x }' }),
      'questions/basics/sample.mdx:6:23 Unexpected field right behind a value, expected a comma between them - put a comma before url',
    ],
    'entry inside another': [
      question({ keywords: '\n  - one\n    - two\n  - three' }),
      'questions/basics/sample.mdx:10:5 Unexpected `- ` inside an entry of a YAML list, expected entries that begin in one column - indent all items of a list alike',
    ],
    'fences around the fields': [
      question().replace('---\n', '---\n```yaml\n').replace('---\nA sound', '```\n---\nA sound'),
      'questions/basics/sample.mdx:2:1 Unexpected fence around YAML, expected lines of `field: value` - delete the line',
    ],
  },
});
