import { question, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'comments, quotes and lists in block style': question({
      question: '"What is it: a + b # c?" # asked by many',
      keywords: '\n- one\n- two',
    }),
    'text over several lines': question({
      answer: '>-\n  The sample asks one thing and answers it\n  in a single sentence over two lines.',
    }),
  },
  unsound: {
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
      'questions/basics/sample.mdx:6:1 Unexpected tab, expected spaces to indent YAML - replace it',
    ],
    'quotation mark that is not closed': [
      question({ question: '"What does the sample ask?' }),
      'questions/basics/sample.mdx:2:11 Unexpected end of quoted YAML text, expected its closing mark - close it on the same line',
    ],
    'single quotation mark that is not closed': [
      question({ keywords: "['one, two]" }),
      'questions/basics/sample.mdx:8:12 Unexpected YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
      'questions/basics/sample.mdx:8:12 Unexpected end of quoted YAML text, expected its closing mark - close it on the same line',
    ],
    'bracket that is not closed': [
      question({ keywords: '[one, two' }),
      'questions/basics/sample.mdx:8:20 Unexpected YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
    ],
    'bracket that was not opened': [
      question({ keywords: 'one, two]', related: ']' }),
      'questions/basics/sample.mdx:9:10 Unexpected YAML (Unexpected flow-seq-end token in YAML stream: "]"), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
    ],
    'colon in a text without quotes': [
      question({ question: 'What is it: the sample?' }),
      "questions/basics/sample.mdx:2:11 Unexpected `: ` inside a YAML text, expected quotation marks around it - put the whole text between '...'",
    ],
    'text that starts with an asterisk': [
      question({ question: '*What is it?' }),
      'questions/basics/sample.mdx:2:11 Unexpected anchor or alias (`&` or `*`), expected plain values - write the value out, or quote text that starts with such a sign',
      'questions/basics/sample.mdx:2:17 Unexpected YAML (Unexpected scalar at node end), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
    ],
    'text that starts with an ampersand': [
      question({ answer: '&' }),
      'questions/basics/sample.mdx:3:9 Unexpected YAML (Anchor cannot be an empty string), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
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
      'questions/basics/sample.mdx:2:11 Unexpected YAML (Invalid escape sequence \\q), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
    ],
    'wrong indentation': [
      question({ keywords: '\n    - one\n  - two' }),
      'questions/basics/sample.mdx:10:1 Unexpected YAML (A block sequence may not be used as an implicit map key), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
      'questions/basics/sample.mdx:10:3 Unexpected kind of field, expected a name before the colon - write `name: value`',
      'questions/basics/sample.mdx:10:3 Unexpected line without a YAML field, expected `field: value` - put text of several lines into one, or indent it',
    ],
    'line without a colon': [
      question({ keywords: '[one]\njust words here' }),
      'questions/basics/sample.mdx:9:1 Unexpected line without a YAML field, expected `field: value` - put text of several lines into one, or indent it',
    ],
    'dots at the end': [
      question({ reviewed: '2024-05-01\n...' }),
      'questions/basics/sample.mdx:8:1 Unexpected YAML marker (`...` or `%`), expected lines of `field: value` - delete the line',
    ],
    'comment without a space before it': [
      question({ versions: "['5.0']# only this" }),
      'questions/basics/sample.mdx:4:18 Unexpected YAML (Comments must be separated from other tokens by white space characters), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
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
      'questions/basics/sample.mdx:8:17 Unexpected YAML (Unexpected , in flow sequence), expected lines of `field: value` - quote text that holds `: ` or ` #` or starts with a sign',
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
      'topics/extra.yaml:5:1 Unexpected tab, expected spaces to indent YAML - replace it',
    ],
    'topic with a body': [
      { path: 'topics/extra.yaml', text: topic({ order: '3\n---\nSome text.' }) },
      'topics/extra.yaml:4:1 Unexpected second YAML document, expected one - delete the line of `---`',
    ],
  },
});
