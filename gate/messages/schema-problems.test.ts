import { question, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'paths of Windows in a text': question({
      answer: 'The sample asks one thing of C:\\broker\\new, and answers it in a sentence of a[0] that is long enough.',
    }),
    'every field of a question': question({
      keywords: '[one]',
      related: '[other]',
      redirects: '[old]',
      references: "\n  - { title: A document, url: 'https://example.org/' }",
    }),
  },
  unsound: {
    'versions as people say them': [
      question({ versions: "['v5', 'MQTT 3.1.1']" }),
      'questions/basics/sample.mdx:4:12 Unexpected entry of `versions` `v5`, expected `3.1`, `3.1.1` or `5.0` - did you mean `5.0`?',
      'questions/basics/sample.mdx:4:18 Unexpected entry of `versions` `MQTT 3.1.1`, expected `3.1`, `3.1.1` or `5.0` - did you mean `3.1.1`?',
    ],
    'versions with a word between them': [
      question({ versions: '3.1.1 and 5.0' }),
      "questions/basics/sample.mdx:4:11 Unexpected `versions` `3.1.1 and 5.0`, expected a list: `[one, two]` - write [3.1.1, '5.0']",
    ],
    'reference without spaces behind its colons': [
      question({ references: "\n  - { spec:'5.0', section:'4.2' }" }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` with the fields `spec:'5.0'`, `section:'4.2'`, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - put a space behind each colon",
    ],
    'address that begins with www': [
      question({ references: '\n  - { title: A document, url: www.example.org/a }' }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` in `references` `www.example.org/a`, expected an address that starts with `https://` - write https://www.example.org/a in its place',
    ],
    'links of a wiki': [
      question({ related: "['[[other]]']" }),
      'questions/basics/sample.mdx:8:11 Unexpected entry of `related` `[[other]]`, expected lower-case letters, digits and hyphens - write other',
    ],
    'list of versions as one text': [
      question({ versions: "'3.1.1, 5.0'" }),
      "questions/basics/sample.mdx:4:11 Unexpected `versions` `3.1.1, 5.0`, expected a list: `[one, two]` - write [3.1.1, '5.0']",
    ],
    'list of versions in round brackets': [
      question({ versions: "('3.1.1', '5.0')" }),
      "questions/basics/sample.mdx:4:11 Unexpected `versions` `('3.1.1', '5.0')`, expected a list: `[one, two]` - write [3.1.1, '5.0']",
    ],
    'en dashes for entries': [
      question({ keywords: '\n  \u2013 one\n  \u2013 two' }),
      'questions/basics/sample.mdx:9:3 Unexpected `keywords` `– one – two`, expected a list: `[one, two]` - write `-` for each `–`',
    ],
    'fields for a slug': [
      question({ related: '\n  - slug: other' }),
      'questions/basics/sample.mdx:9:5 Unexpected entry of `related` `{"slug":"other"}`, expected text (in quotation marks if it looks like a number) - write other alone',
    ],
    'file name for a slug': [
      question({ related: '[other.mdx]' }),
      'questions/basics/sample.mdx:8:11 Unexpected entry of `related` `other.mdx`, expected lower-case letters, digits and hyphens - write other',
    ],
    'null for a keyword': [
      question({ keywords: '[null, one]' }),
      "questions/basics/sample.mdx:8:12 Unexpected entry of `keywords` `null`, expected text - write 'null' if that is what you mean",
    ],
    'optional field without a value': [
      question({ related: '' }),
      'questions/basics/sample.mdx:8:10 Unexpected absence of `related`, expected a value for it - write one, or delete the field',
    ],
    'title with a comma': [
      question({ references: "\n  - { title: One, two, url: 'https://example.org/x' }" }),
      "questions/basics/sample.mdx:6:19 Unexpected `two` behind a comma in entry of `references`, expected `name: value` - put the whole text that holds the comma between '...'",
    ],
    'address with a comma': [
      question({ references: '\n  - { title: One, url: https://example.org/a,b }' }),
      "questions/basics/sample.mdx:6:46 Unexpected `b` behind a comma in entry of `references`, expected `name: value` - put the whole text that holds the comma between '...'",
    ],
    'two sections in one reference': [
      question({ references: "\n  - { spec: '5.0', section: ['4.2', '4.3'] }" }),
      'questions/basics/sample.mdx:6:29 Unexpected `section` in `references` of 2 entries, expected text (in quotation marks if it looks like a number) - give each a reference of its own',
    ],
    'misspelt field, once': [
      question({
        answer: null,
        awnser: 'The sample asks one thing and answers it in a single sentence that is long enough.',
      }),
      'questions/basics/sample.mdx:7:1 Unexpected field `awnser`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - did you mean `answer`?',
    ],
    'question between curly quotation marks': [
      question({ question: '\u201CWhat is it?\u201D' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `“What is it?”`, expected quotation marks in pairs, and none around the whole text - delete the quotation marks around it',
    ],
    'folded text with an empty line': [
      question({ answer: '>-\n  The sample asks one thing and answers it\n\n  in a single sentence.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 62 characters, expected one line without spaces around it - leave no line of it empty, and indent all of them alike',
    ],
    'field in capitals': [
      question({ reviewed: null, Reviewed: '2024-05-01' }),
      'questions/basics/sample.mdx:7:1 Unexpected field `Reviewed`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - did you mean `reviewed`?',
    ],
    'version 5.0 without quotes': [
      question({ versions: '[5.0]' }),
      "questions/basics/sample.mdx:4:12 Unexpected entry of `versions` `5.0`, expected `3.1`, `3.1.1` or `5.0` - write '5.0', with its quotation marks",
    ],
    'version 3.1 without quotes': [
      question({ versions: '[3.1, 3.1.1]' }),
      "questions/basics/sample.mdx:4:12 Unexpected entry of `versions` `3.1`, expected `3.1`, `3.1.1` or `5.0` - write '3.1', with its quotation marks",
    ],
    'number for a text': [
      question({ question: '42' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `42`, expected text (in quotation marks if it looks like a number) - question: Page heading; ends with "?"',
    ],
    'truth for a text': [
      question({ question: 'true' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `true`, expected text (in quotation marks if it looks like a number) - question: Page heading; ends with "?"',
    ],
    'null for a text': [
      question({ question: '~' }),
      'questions/basics/sample.mdx:2:11 Unexpected absence of `question`, expected a value for it - question: Page heading; ends with "?"',
    ],
    'nothing for a text': [
      question({ answer: '' }),
      'questions/basics/sample.mdx:3:9 Unexpected absence of `answer`, expected a value for it - answer: The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews',
    ],
    'list for a text': [
      question({ question: '[What is it?]' }),
      "questions/basics/sample.mdx:2:11 Unexpected `question` of 1 entry, expected text (in quotation marks if it looks like a number) - write 'What is it?' if that is what you mean",
    ],
    'map for a text': [
      question({ question: '{ What is it? }' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `{"What is it?":null}`, expected text (in quotation marks if it looks like a number) - question: Page heading; ends with "?"',
    ],
    'text for a list': [
      question({ keywords: 'one, two' }),
      'questions/basics/sample.mdx:8:11 Unexpected `keywords` `one, two`, expected a list: `[one, two]` - write [one, two]',
    ],
    'map for a list': [
      question({ keywords: '{ one: two }' }),
      'questions/basics/sample.mdx:8:11 Unexpected `keywords` `{"one":"two"}`, expected a list: `[one, two]` - begin each entry with `- `, and its other lines below the first letter',
    ],
    'null for a list': [
      question({ keywords: '' }),
      'questions/basics/sample.mdx:8:11 Unexpected absence of `keywords`, expected a value for it - write one, or delete the field',
    ],
    'null in a list': [
      question({ keywords: '[one, ~]' }),
      "questions/basics/sample.mdx:8:17 Unexpected entry of `keywords` `~`, expected text - write '~' if that is what you mean",
    ],
    'number in a list of texts': [
      question({ keywords: '[one, 1883]' }),
      "questions/basics/sample.mdx:8:17 Unexpected entry of `keywords` `1883`, expected text (in quotation marks if it looks like a number) - write '1883' if that is what you mean",
    ],
    'list in a list': [
      question({ keywords: '[one, [two]]' }),
      "questions/basics/sample.mdx:8:17 Unexpected entry of `keywords` of 1 entry, expected text (in quotation marks if it looks like a number) - write 'two' if that is what you mean",
    ],
    'text for a reference': [
      question({ references: '\n  - MQTT 5.0' }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'review date without zeros': [
      question({ reviewed: '2024-5-1' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2024-5-1`, expected a day such as `2026-11-22` - write 2024-05-01',
    ],
    'topic with an unknown field': [
      { path: 'topics/extra.yaml', text: topic({ colour: 'red' }) },
      'topics/extra.yaml:4:1 Unexpected field `colour`, expected `title`, `description`, `order`, `questions`, `mostAsked`, `firstSteps` or `errors` - remove it',
    ],
    'question without question': [
      question({ question: null }),
      'questions/basics/sample.mdx:2:1 Unexpected absence of `question`, expected a value for it - question: Page heading; ends with "?"',
    ],
    'question without answer': [
      question({ answer: null }),
      'questions/basics/sample.mdx:2:1 Unexpected absence of `answer`, expected a value for it - answer: The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews',
    ],
    'question without versions': [
      question({ versions: null }),
      'questions/basics/sample.mdx:2:1 Unexpected absence of `versions`, expected a value for it - versions: Protocol versions the answer holds for',
    ],
    'question without references': [
      question({ references: null }),
      'questions/basics/sample.mdx:2:1 Unexpected absence of `references`, expected a value for it - references: Sections of the standards and public documents that back the answer',
    ],
    'question without reviewed': [
      question({ reviewed: null }),
      'questions/basics/sample.mdx:2:1 Unexpected absence of `reviewed`, expected a value for it - reviewed: Day (YYYY-MM-DD) somebody last checked the whole answer against its references',
    ],
    'topic without title': [
      { path: 'topics/qos.yaml', text: topic({ title: null }) },
      'topics/qos.yaml:1:1 Unexpected absence of `title`, expected a value for it - title: Name of the topic',
    ],
    'topic without description': [
      { path: 'topics/qos.yaml', text: topic({ description: null }) },
      'topics/qos.yaml:1:1 Unexpected absence of `description`, expected a value for it - description: What a reader finds here, in one sentence of plain text',
    ],
    'topic without order': [
      { path: 'topics/qos.yaml', text: topic({ order: null }) },
      'topics/qos.yaml:1:1 Unexpected absence of `order`, expected a value for it - order: Place among the topics, from 1',
    ],
    'term without term': [
      { path: 'glossary/zebra.mdx', text: term({ term: null }) },
      'glossary/zebra.mdx:2:1 Unexpected absence of `term`, expected a value for it - term: The term as the standard spells it',
    ],
    'term without definition': [
      { path: 'glossary/zebra.mdx', text: term({ definition: null }) },
      'glossary/zebra.mdx:2:1 Unexpected absence of `definition`, expected a value for it - definition: What it means, in plain text, true on its own',
    ],
    'unknown field': [
      question({ colour: 'red' }),
      'questions/basics/sample.mdx:8:1 Unexpected field `colour`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - remove it',
    ],
    'field near versions': [
      question({ version: "['5.0']" }),
      'questions/basics/sample.mdx:8:1 Unexpected field `version`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - did you mean `versions`?',
    ],
    'field near keywords': [
      question({ keyword: '[one]' }),
      'questions/basics/sample.mdx:8:1 Unexpected field `keyword`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - did you mean `keywords`?',
    ],
    'field near redirects': [
      question({ redirect: '[old]' }),
      'questions/basics/sample.mdx:8:1 Unexpected field `redirect`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - did you mean `redirects`?',
    ],
    'field of another kind of file': [
      question({ mostAsked: '[other]' }),
      'questions/basics/sample.mdx:8:1 Unexpected field `mostAsked`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - remove it',
    ],
    'field title for question': [
      question({ title: 'What is it?' }),
      'questions/basics/sample.mdx:8:1 Unexpected field `title`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - remove it',
    ],
    'field in capitals beside the true one': [
      question({ Question: 'What is it?' }),
      'questions/basics/sample.mdx:8:1 Unexpected field `Question`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - did you mean `question`?',
    ],
    'topic with a field near mostAsked': [
      { path: 'topics/qos.yaml', text: topic({ mostasked: '[other]' }) },
      'topics/qos.yaml:4:1 Unexpected field `mostasked`, expected `title`, `description`, `order`, `questions`, `mostAsked`, `firstSteps` or `errors` - did you mean `mostAsked`?',
    ],
    'term with a field near expansion': [
      { path: 'glossary/zebra.mdx', text: term({ expanded: 'Sample Expanded' }) },
      'glossary/zebra.mdx:4:1 Unexpected field `expanded`, expected `term`, `expansion`, `also` or `definition` - remove it',
    ],
    'question without a question mark': [
      question({ question: 'Say what the sample is' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `Say what the sample is`, expected it to end with `?` - question: Page heading; ends with "?"',
    ],
    'section that is empty': [
      question({ references: "\n  - { spec: '5.0', section: '' }" }),
      "questions/basics/sample.mdx:6:29 Unexpected `section` in `references` of 0 characters, expected at least 1 character - section: Number of the section, quoted: '4.2'",
    ],
    'section 4.10 without quotes': [
      question({ references: "\n  - { spec: '5.0', section: 4.10 }" }),
      "questions/basics/sample.mdx:6:29 Unexpected `section` in `references` `4.10`, expected text (in quotation marks if it looks like a number) - write '4.10' if that is what you mean",
    ],
    'section 4 without quotes': [
      question({ references: "\n  - { spec: '5.0', section: 4 }" }),
      "questions/basics/sample.mdx:6:29 Unexpected `section` in `references` `4`, expected text (in quotation marks if it looks like a number) - write '4' if that is what you mean",
    ],
    'section missing': [
      question({ references: "\n  - { spec: '5.0' }" }),
      "questions/basics/sample.mdx:6:5 Unexpected absence of `section` in `references`, expected a value for it - section: Number of the section, quoted: '4.2'",
    ],
    'section null': [
      question({ references: "\n  - { spec: '5.0', section: ~ }" }),
      "questions/basics/sample.mdx:6:29 Unexpected absence of `section` in `references`, expected a value for it - section: Number of the section, quoted: '4.2'",
    ],
    'version missing': [
      question({ references: "\n  - { section: '4.2' }" }),
      'questions/basics/sample.mdx:6:5 Unexpected absence of `spec` in `references`, expected a value for it - spec: Version of the standard',
    ],
    'version without quotes': [
      question({ references: "\n  - { spec: 5.0, section: '4.2' }" }),
      "questions/basics/sample.mdx:6:13 Unexpected `spec` in `references` `5.0`, expected `3.1.1` or `5.0` - write '5.0', with its quotation marks",
    ],
    'version 3.1, which is no OASIS Standard': [
      question({ references: "\n  - { spec: '3.1', section: '4.2' }" }),
      'questions/basics/sample.mdx:6:13 Unexpected `spec` in `references` `3.1`, expected `3.1.1` or `5.0` - did you mean `3.1.1`?',
    ],
    'version with its letter in a reference': [
      question({ references: "\n  - { spec: 'v5.0', section: '4.2' }" }),
      'questions/basics/sample.mdx:6:13 Unexpected `spec` in `references` `v5.0`, expected `3.1.1` or `5.0` - did you mean `5.0`?',
    ],
    'statement null': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: ~ }" }),
      "questions/basics/sample.mdx:6:47 Unexpected absence of `statement` in `references`, expected a value for it - statement: Normative statement without its brackets: 'MQTT-4.2-1'",
    ],
    'statements as a list': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: [MQTT-4.2-1] }" }),
      "questions/basics/sample.mdx:6:47 Unexpected `statement` in `references` of 1 entry, expected text (in quotation marks if it looks like a number) - write 'MQTT-4.2-1' if that is what you mean",
    ],
    'statement without its section': [
      question({ references: "\n  - { spec: '5.0', statement: 'MQTT-4.2-1' }" }),
      "questions/basics/sample.mdx:6:5 Unexpected absence of `section` in `references`, expected a value for it - section: Number of the section, quoted: '4.2'",
    ],
    'both shapes mixed': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', title: A document, url: 'https://example.org/' }" }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` with the fields `spec`, `section`, `title`, `url`, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'section with an address': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', url: 'https://example.org/' }" }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` with the fields `spec`, `section`, `url`, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'statement with an address': [
      question({ references: "\n  - { title: A document, url: 'https://example.org/', statement: 'MQTT-4.2-1' }" }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` with the fields `title`, `url`, `statement`, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'neither shape': [
      question({ references: '\n  - { page: 12 }' }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` with the fields `page`, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'empty map': [
      question({ references: '\n  - {}' }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'title without address': [
      question({ references: '\n  - { title: A document }' }),
      'questions/basics/sample.mdx:6:5 Unexpected absence of `url` in `references`, expected a value for it - url: Public https address of the document',
    ],
    'address without title': [
      question({ references: "\n  - { url: 'https://example.org/' }" }),
      'questions/basics/sample.mdx:6:5 Unexpected absence of `title` in `references`, expected a value for it - title: What the document is called and, where it matters, its date',
    ],
    'text for a map': [
      question({ references: "\n  - 'MQTT 5.0, section 4.2'" }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'address alone': [
      question({ references: '\n  - https://example.org/' }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - write { title: ..., url: 'https://example.org/' }",
    ],
    'null for a map': [
      question({ references: '\n  - ~' }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'list for a map': [
      question({ references: "\n  - ['5.0', '4.2']" }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - take one of the two shapes",
    ],
    'unknown key': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', page: 12 }" }),
      'questions/basics/sample.mdx:6:36 Unexpected `page` in entry of `references`, expected `spec`, `section` or `statement` - remove it',
    ],
    'key near a known one': [
      question({ references: "\n  - { title: A document, uri: 'https://example.org/' }" }),
      'questions/basics/sample.mdx:6:26 Unexpected `uri` in entry of `references`, expected `name`, `title` or `url` - did you mean `url`?',
    ],
    'no reference in the list': [
      question({ references: '[]' }),
      'questions/basics/sample.mdx:5:13 Unexpected `references` of 0 entries, expected at least 1 entry - references: Sections of the standards and public documents that back the answer',
    ],
    'null for the list of references': [
      question({ references: '~' }),
      'questions/basics/sample.mdx:5:13 Unexpected absence of `references`, expected a value for it - references: Sections of the standards and public documents that back the answer',
    ],
    'address with http': [
      question({ references: "\n  - { title: A document, url: 'http://example.org/' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` in `references` `http://example.org/`, expected an address that starts with `https://` - url: Public https address of the document',
    ],
    'address that is a path': [
      question({ references: "\n  - { title: A document, url: '/faq/other' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` in `references` `/faq/other`, expected an address that starts with `https://` - url: Public https address of the document',
    ],
    'address that is words': [
      question({ references: "\n  - { title: A document, url: 'see the web' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` in `references` `see the web`, expected an address that starts with `https://` - url: Public https address of the document',
    ],
    'address without its protocol': [
      question({ references: "\n  - { title: A document, url: 'example.org' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` in `references` `example.org`, expected an address that starts with `https://` - url: Public https address of the document',
    ],
    'address that is empty': [
      question({ references: "\n  - { title: A document, url: '' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` in `references` ``, expected an address that starts with `https://` - url: Public https address of the document',
    ],
    'address that is a number': [
      question({ references: '\n  - { title: A document, url: 42 }' }),
      "questions/basics/sample.mdx:6:31 Unexpected `url` in `references` `42`, expected text (in quotation marks if it looks like a number) - write '42' if that is what you mean",
    ],
    'title of two characters': [
      question({ references: "\n  - { title: No, url: 'https://example.org/' }" }),
      'questions/basics/sample.mdx:6:14 Unexpected `title` in `references` of 2 characters, expected at least 3 characters - title: What the document is called and, where it matters, its date',
    ],
    'title of 161 characters': [
      question({
        references:
          "\n  - { title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, url: 'https://example.org/' }",
      }),
      'questions/basics/sample.mdx:6:14 Unexpected `title` in `references` of 161 characters, expected at most 160 characters - title: What the document is called and, where it matters, its date',
    ],
    'title with markup': [
      question({ references: "\n  - { title: 'A **document**', url: 'https://example.org/' }" }),
      'questions/basics/sample.mdx:6:14 Unexpected `**` in `title` in `references`, expected plain text without Markdown or HTML - say it without the sign',
    ],
    'title with spaces around it': [
      question({ references: "\n  - { title: ' A document ', url: 'https://example.org/' }" }),
      'questions/basics/sample.mdx:6:14 Unexpected `title` in `references` ` A document `, expected one line without spaces around it - delete the spaces around it',
    ],
    'title with a line end': [
      question({ references: '\n  - { title: "A\\ndocument", url: \'https://example.org/\' }' }),
      'questions/basics/sample.mdx:6:14 Unexpected `title` in `references` `A document`, expected one line without spaces around it - put `>-` above a text of several lines, or write it in one',
    ],
    'title that is a number': [
      question({ references: "\n  - { title: 9110, url: 'https://example.org/' }" }),
      "questions/basics/sample.mdx:6:14 Unexpected `title` in `references` `9110`, expected text (in quotation marks if it looks like a number) - write '9110' if that is what you mean",
    ],
    'section 3.10 of a number': [
      question({ references: "\n  - { spec: '5.0', section: 3.10 }" }),
      "questions/basics/sample.mdx:6:29 Unexpected `section` in `references` `3.10`, expected text (in quotation marks if it looks like a number) - write '3.10' if that is what you mean",
    ],
    'number for a list': [
      question({ versions: '5.0' }),
      "questions/basics/sample.mdx:4:11 Unexpected `versions` `5.0`, expected a list: `[one, two]` - write ['5.0']",
    ],
    'short number for a list': [
      question({ versions: '5' }),
      "questions/basics/sample.mdx:4:11 Unexpected `versions` `5`, expected a list: `[one, two]` - write ['5.0']",
    ],
    'number of another spelling for a text': [
      question({ keywords: '[0x10, 1_0, 1e3]' }),
      "questions/basics/sample.mdx:8:12 Unexpected entry of `keywords` `0x10`, expected text (in quotation marks if it looks like a number) - write '0x10' if that is what you mean",
      "questions/basics/sample.mdx:8:23 Unexpected entry of `keywords` `1e3`, expected text (in quotation marks if it looks like a number) - write '1e3' if that is what you mean",
    ],
    'list without spaces behind its signs': [
      question({ keywords: '\n  -one\n  -two' }),
      'questions/basics/sample.mdx:9:3 Unexpected `keywords` `-one -two`, expected a list: `[one, two]` - put a space behind each `-`',
    ],
    'colon without a space in a reference': [
      question({ references: "\n  - { spec:'5.0', section: '4.2' }" }),
      "questions/basics/sample.mdx:6:7 Unexpected `spec:'5.0'` in entry of `references`, expected `spec`, `section` or `statement` - put a space behind the colon",
    ],
    'spaces and line ends behind a question mark': [
      question({ question: '"What does it ask? "' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `What does it ask? `, expected one line without spaces around it - delete the spaces around it',
    ],
    'question in a block that keeps its line end': [
      question({ question: '|\n  What does it ask?' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `What does it ask? `, expected one line without spaces around it - put `>-` above a text of several lines, or write it in one',
    ],
    'fields under names of other systems': [
      question({
        question: null,
        title: 'What does it ask?',
        references: "\n  - { version: '5.0', section: '4.2' }\n  - { title: A manual, link: 'https://example.org/x' }",
      }),
      'questions/basics/sample.mdx:5:7 Unexpected `version` in entry of `references`, expected `spec`, `section` or `statement` - write spec in its place',
      'questions/basics/sample.mdx:6:24 Unexpected `link` in entry of `references`, expected `name`, `title` or `url` - write url in its place',
      'questions/basics/sample.mdx:8:1 Unexpected field `title`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - write question in its place',
    ],
    'list between braces': [
      question({ keywords: '{one, two}' }),
      'questions/basics/sample.mdx:8:11 Unexpected `keywords` `{"one":null,"two":null}`, expected a list: `[one, two]` - write [one, two]',
    ],
    'list of lines without hyphens': [
      question({ keywords: '\n  one\n  two words' }),
      'questions/basics/sample.mdx:9:3 Unexpected `keywords` `one two words`, expected a list: `[one, two]` - write [one, two words]',
    ],
    'list in a block': [
      question({ keywords: '|\n  one\n  two words' }),
      'questions/basics/sample.mdx:8:11 Unexpected `keywords` `one two words `, expected a list: `[one, two]` - write [one, two words]',
    ],
    'versions in words': [
      question({ versions: 'all' }),
      'questions/basics/sample.mdx:4:11 Unexpected `versions` `all`, expected a list: `[one, two]` - versions: Protocol versions the answer holds for',
    ],
    'signs behind backslashes, notes and links of wikis in a text': [
      question({
        answer: 'The sample asks one thing of a\\_b, and answers it in a sentence that is long enough.',
        keywords: "['a[^1]', '[[other]]']",
      }),
      'questions/basics/sample.mdx:3:9 Unexpected `\\_` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
      'questions/basics/sample.mdx:8:12 Unexpected `[^` in entry of `keywords`, expected plain text without Markdown or HTML - say it without the sign',
      'questions/basics/sample.mdx:8:21 Unexpected `[[other]]` in entry of `keywords`, expected plain text without Markdown or HTML - say it without the sign',
    ],
    'path whose backslash begins a line': [
      question({ question: '"Is it in C:\\new?"' }),
      "questions/basics/sample.mdx:2:11 Unexpected `question` `Is it in C: ew?`, expected one line without spaces around it - write `\\\\`, or put the whole text between '...'",
    ],
    'names that other systems have for fields': [
      question({
        question: null,
        answer: null,
        reviewed: null,
        title: 'What is it?',
        description: 'The sample asks one thing and answers it at once.',
        date: '2024-05-01',
        tags: '[one]',
        aliases: '[old]',
      }),
      'questions/basics/sample.mdx:5:1 Unexpected field `title`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - write question in its place',
      'questions/basics/sample.mdx:6:1 Unexpected field `description`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - write answer in its place',
      'questions/basics/sample.mdx:7:1 Unexpected field `date`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - write reviewed in its place',
      'questions/basics/sample.mdx:8:1 Unexpected field `tags`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - write keywords in its place',
      'questions/basics/sample.mdx:9:1 Unexpected field `aliases`, expected `question`, `answer`, `versions`, `keywords`, `related`, `references`, `reviewed` or `redirects` - write redirects in its place',
    ],
    'field of a reference by another name, among others': [
      question({ references: "\n  - { title: A document, link: 'https://example.org/', seen: today }" }),
      'questions/basics/sample.mdx:6:26 Unexpected `link` in entry of `references`, expected `name`, `title` or `url` - write url in its place',
      'questions/basics/sample.mdx:6:56 Unexpected `seen` in entry of `references`, expected `name`, `title` or `url` - remove it',
    ],
    'title and address of a document in one text': [
      question({ references: '\n  - "[A document](https://example.org/)"\n  - "A document: https://example.org/b"' }),
      "questions/basics/sample.mdx:6:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - write { title: 'A document', url: 'https://example.org/' }",
      "questions/basics/sample.mdx:7:5 Unexpected entry of `references` without fields, expected either `{ spec: '5.0', section: '4.2' }` or `{ title: ..., url: 'https://...' }` - write { title: 'A document', url: 'https://example.org/b' }",
    ],
    'address alone for the list': [
      question({ references: 'https://example.org/' }),
      'questions/basics/sample.mdx:5:13 Unexpected `references` `https://example.org/`, expected a list: `[one, two]` - begin each entry with `- `, and put it on a line of its own',
    ],
  },
});
