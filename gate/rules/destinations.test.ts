import { answer, base, term } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const decide = (see: string) =>
  `\`\`\`decide\ncaption: What it means.\nask: 'Do they see: c?'\nanswers:\n  - { if: a, means: 'all see: nothing', ${see} }\n  - { if: c, means: d }\n\`\`\``;

testSamples({
  sound: {
    'answers of pictures, and words that look like them': answer(decide('see: other')),
    'pages of every kind': answer(
      '[q](/faq/other), [list](/faq), [all](/faq/all), [term](/glossary#term), [topic](/topics/qos), [topics](/topics), [home](/).',
    ),
    'parts of a page, of this one too': answer(
      '## Überblick\n\nSee [a part](/faq/other#a-part-of-it), [the overview](#überblick).',
    ),
    'a term by its file': answer('A <Term name="term">word</Term>.'),
  },
  unsound: {
    'path of a content file': [
      answer('See [a part](/questions/qos/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/questions/qos/other`, expected a page of the site - write /faq/other',
    ],
    'anchor in capitals': [
      answer('See [a part](/faq/other#A-Part-Of-It) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#A-Part-Of-It`, expected a heading or an entry of /faq/other - did you mean `a-part-of-it`?',
    ],
    'link to an unknown question': [
      answer('See [a part](/faq/nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/faq/nowhere`, expected a page of the site - remove the link or add that page',
    ],
    'picture that leads to unknown questions, in quotation marks': [
      answer(`${decide("see: 'nowhere'")}\n\n${decide('"see": nobody')}`),
      'questions/basics/sample.mdx:13:46 Unexpected link to `/faq/nowhere`, expected a page of the site - remove the link or add that page',
      'questions/basics/sample.mdx:21:48 Unexpected link to `/faq/nobody`, expected a page of the site - remove the link or add that page',
    ],
    'link to the page on which it stands': [
      answer('See [it all](/faq/sample), or [a part](/faq/sample#what-stands-below-the-sample).'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/faq/sample`, the page on which it stands, expected another page - write the words without a link, or name a heading behind `#`',
    ],
    'link to a question near a known one': [
      answer('See [a part](/faq/othr) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/faq/othr`, expected a page of the site - did you mean `/faq/other`?',
    ],
    'link to an unknown anchor of this file': [
      answer('See [a part](#nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#nowhere`, expected a heading or an entry of this answer - write the words without a link',
    ],
    'link to an unknown anchor outside ASCII': [
      answer('See [a part](#überblick) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#überblick`, expected a heading or an entry of this answer - write the words without a link',
    ],
    'link to an anchor near a known one': [
      answer('## A part\n\nSee [a part](#a-prt).'),
      'questions/basics/sample.mdx:11:5 Unexpected anchor `#a-prt`, expected a heading or an entry of this answer - did you mean `a-part`?',
    ],
    'link to an unknown anchor of another file': [
      answer('See [a part](/faq/other#nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#nowhere`, expected a heading or an entry of /faq/other - leave the anchor out',
    ],
    'link to an unknown anchor of this file by its path': [
      answer('See [a part](/faq/sample#nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#nowhere`, expected a heading or an entry of /faq/sample - leave the anchor out',
    ],
    'link to an unknown question in the list': [
      answer('See [a part](/faq#nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#nowhere` of the list of questions, expected the page of a question - leave the anchor out',
    ],
    'link to a question in the list': [
      answer('See [a part](/faq#other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#other` of the list of questions, expected the page of a question - write /faq/other',
    ],
    'link to a former slug in the list': [
      answer('See [a part](/faq#former-other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#former-other` of the list of questions, expected the page of a question - write /faq/other',
    ],
    'link to a heading of a file that cannot be read': [
      {
        path: 'questions/basics/sample.mdx',
        text: answer('See [a part](/faq/other#a-part-of-it) and [another](/faq/nowhere#b) please.'),
        beside: { 'questions/qos/other.mdx': `${base['questions/qos/other.mdx']}\n{\n` },
      },
      'questions/basics/sample.mdx:9:43 Unexpected link to `/faq/nowhere`, expected a page of the site - remove the link or add that page',
      'questions/qos/other.mdx:26:1 Unexpected code that begins with `{`, expected text - write `\\{` for the sign itself, or put code between backticks',
    ],
    'link to an unknown glossary entry': [
      answer('See [a part](/glossary#nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#nowhere`, expected a heading or an entry of /glossary - leave the anchor out',
    ],
    'link to a glossary entry as a page': [
      answer('See [a part](/glossary/term) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/glossary/term`, expected a page of the site - write /glossary#term',
    ],
    'link to an unknown topic': [
      answer('See [a part](/topics/nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/topics/nowhere`, expected a page of the site - remove the link or add that page',
    ],
    'link to an unknown anchor of a topic': [
      answer('See [a part](/topics/qos#nowhere) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected anchor `#nowhere`, expected a heading or an entry of /topics/qos - leave the anchor out',
    ],
    'link to a former slug': [
      answer('See [a part](/faq/former-other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to the former address `/faq/former-other`, expected the present one - write /faq/other',
    ],
    'link to a former slug with an anchor': [
      answer('See [a part](/faq/former-other#a-part-of-it) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to the former address `/faq/former-other`, expected the present one - write /faq/other#a-part-of-it',
    ],
    'unknown term of the glossary': [
      answer('A <Term name="nowhere">word</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected term `nowhere`, expected the name of a file in content/glossary - add the term, or remove <Term>',
    ],
    'term near a known one': [
      answer('A <Term name="terms">word</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected term `terms`, expected the name of a file in content/glossary - did you mean `term`?',
    ],
    'term by its title': [
      answer('A <Term name="Sample term">word</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected `name="Sample term"` in `<Term>`, expected the name of a file in content/glossary - write name="sample-term"',
    ],
    'term by a path': [
      answer('A <Term name="../faq/other">word</Term>.'),
      'questions/basics/sample.mdx:9:3 Unexpected `name="../faq/other"` in `<Term>`, expected the name of a file in content/glossary - write name="other"',
    ],
    'unknown question in a definition': [
      answer('See [a].\n\n[a]: /faq/nowhere'),
      'questions/basics/sample.mdx:11:1 Unexpected link to `/faq/nowhere`, expected a page of the site - remove the link or add that page',
    ],
    'unknown question in a glossary term': [
      { path: 'glossary/sample.mdx', text: term({ body: 'See [x](/faq/nowhere).\n' }) },
      'glossary/sample.mdx:5:5 Unexpected link to `/faq/nowhere`, expected a page of the site - remove the link or add that page',
    ],
    'slug without its section, and the start of an anchor': [
      answer('See [one](/other) and [two](/faq/other#a-part).'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `/other`, expected a page of the site - write /faq/other',
      'questions/basics/sample.mdx:9:23 Unexpected anchor `#a-part`, expected a heading or an entry of /faq/other - write /faq/other#a-part-of-it',
    ],
  },
});
