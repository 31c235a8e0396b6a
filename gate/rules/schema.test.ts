import { question, restOfBody, term, topic } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'quotation marks in pairs, and apostrophes': question({
      question: "What do the brokers' limits mean?",
      answer: `'"Clean" asks one thing in a single sentence that is long enough, and "dirty" means the clients'' "no".'`,
      keywords: `["don't", "client's id"]`,
    }),
    'stars of hosts and of files': question({ question: 'Are *.a.example, b.* and */c matched, or d/*?' }),
    'comparisons and arrows in a short answer': question({
      answer: 'The sample asks for x < 5 and y >= 3, and answers with a -> b in a single sentence.',
    }),
    'the fewest and most characters': question({ question: `${'x'.repeat(119)}?`, answer: `${'x'.repeat(39)}.` }),
    'signs that are no markup': question({
      answer: 'Topics home/+/state and home/# match 2 * 3 levels, [as said] (R&D) at 5 % in snake_case.',
      keywords: "['+/#', '$SYS/#', '*', '_', '-']",
    }),
    'every field of a term': {
      path: 'glossary/sample.mdx',
      text: term({ expansion: 'Sample Expanded', also: '[example, specimen]' }),
    },
    'twenty redirects': question({
      redirects: `[${Array.from({ length: 20 }, (_, index) => `old-${index}`).join(', ')}]`,
    }),
  },
  unsound: {
    'quotation marks that open or close nothing': [
      question({
        question: "What does it ask?'",
        answer: 'The sample asks one thing and answers it in a single sentence that is long enough."',
      }),
      "questions/basics/sample.mdx:2:11 Unexpected `question` `What does it ask?'`, expected quotation marks in pairs, and none around the whole text - add the mark that is missing, or delete the other one",
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 83 characters, expected quotation marks in pairs, and none around the whole text - add the mark that is missing, or delete the other one',
    ],
    'quotation marks around a whole text': [
      question({ answer: '“The sample asks one thing and answers it in a single sentence that is long enough.”' }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 84 characters, expected quotation marks in pairs, and none around the whole text - delete the quotation marks around it',
    ],
    'tag in a short answer': [
      question({ answer: 'The sample asks for <host> and answers it in a single sentence that is long.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `<` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'line of hyphens inside the frontmatter': [
      question({
        reviewed: null,
        keywords: '[one]',
        body: `reviewed: 2024-05-01
---
A sound paragraph of text.\n${restOfBody}`,
      }),
      'questions/basics/sample.mdx:8:1 Unexpected `---` inside the frontmatter, expected it below the last field - delete the line',
    ],
    'map for references': [
      question({ references: "{ spec: '5.0', section: '4.2' }" }),
      'questions/basics/sample.mdx:5:13 Unexpected `references` `{"spec":"5.0","section":"4.2"}`, expected a list: `[one, two]` - begin each entry with `- `, and its other lines below the first letter',
    ],
    'review date as a moment': [
      question({ reviewed: '2024-05-01T00:00:00Z' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2024-05-01T00:00:00Z`, expected a day such as `2026-11-22` - write 2024-05-01',
    ],
    'review date as a number': [
      question({ reviewed: '20240501' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `20240501`, expected a day such as `2026-11-22` - write 2024-05-01',
    ],
    'review date in words': [
      question({ reviewed: '1 May 2024' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `1 May 2024`, expected a day such as `2026-11-22` - write 2024-05-01',
    ],
    'review date the other way round': [
      question({ reviewed: '01.05.2024' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `01.05.2024`, expected a day such as `2026-11-22` - write 2024-05-01',
    ],
    'review dates of which one number is no month': [
      question({ reviewed: '30-11-2026' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `30-11-2026`, expected a day such as `2026-11-22` - write 2026-11-30',
    ],
    'review date with its month first': [
      question({ reviewed: '11/30/2026' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `11/30/2026`, expected a day such as `2026-11-22` - write 2026-11-30',
    ],
    'review date of which nobody can tell the month': [
      question({ reviewed: '05/04/2026' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `05/04/2026`, expected a day such as `2026-11-22` - reviewed: Day (YYYY-MM-DD) somebody last checked the whole answer against its references',
    ],
    'topic that is JSON of another shape': [
      {
        path: 'topics/extra.yaml',
        text: topic({ title: null, description: null, order: null, '{ "name"': '"Topic" }' }),
      },
      'topics/extra.yaml:1:1 Unexpected absence of `description`, expected a value for it - description: What a reader finds here, in one sentence of plain text',
      'topics/extra.yaml:1:1 Unexpected absence of `order`, expected a value for it - order: Place among the topics, from 1',
      'topics/extra.yaml:1:3 Unexpected field `name`, expected `title`, `description`, `order`, `questions`, `mostAsked`, `firstSteps` or `errors` - write title in its place',
    ],
    'topic whose order is text': [
      { path: 'topics/extra.yaml', text: topic({ order: "'3'" }) },
      'topics/extra.yaml:3:8 Unexpected `order` `3`, expected a number - write 3, without quotation marks',
    ],
    'topic whose order is not a number': [
      { path: 'topics/extra.yaml', text: topic({ order: '.nan' }) },
      'topics/extra.yaml:3:8 Unexpected `order` `.nan`, expected a number - order: Place among the topics, from 1',
    ],
    'topic whose order has no end': [
      { path: 'topics/extra.yaml', text: topic({ order: '.inf' }) },
      'topics/extra.yaml:3:8 Unexpected `order` `.inf`, expected a number - order: Place among the topics, from 1',
    ],
    'unknown version': [
      question({ versions: "['4.0']" }),
      'questions/basics/sample.mdx:4:12 Unexpected entry of `versions` `4.0`, expected `3.1`, `3.1.1` or `5.0` - did you mean `5.0`?',
    ],
    'version near a known one': [
      question({ versions: "['5.0', '5']" }),
      'questions/basics/sample.mdx:4:19 Unexpected entry of `versions` `5`, expected `3.1`, `3.1.1` or `5.0` - did you mean `5.0`?',
    ],
    'version with its letter': [
      question({ versions: "['v5.0']" }),
      'questions/basics/sample.mdx:4:12 Unexpected entry of `versions` `v5.0`, expected `3.1`, `3.1.1` or `5.0` - did you mean `5.0`?',
    ],
    'second version unknown, on its own line': [
      question({ versions: "\n  - '5.0'\n  - '3.2'" }),
      'questions/basics/sample.mdx:6:5 Unexpected entry of `versions` `3.2`, expected `3.1`, `3.1.1` or `5.0` - did you mean `3.1`?',
    ],
    'no version in the list': [
      question({ versions: '[]' }),
      'questions/basics/sample.mdx:4:11 Unexpected `versions` of 0 entries, expected at least 1 entry - versions: Protocol versions the answer holds for',
    ],
    'version given twice': [
      question({ versions: "['5.0', '5.0']" }),
      'questions/basics/sample.mdx:4:19 Unexpected second `5.0` in `versions`, expected each entry once - delete one of them',
    ],
    'keyword given twice': [
      question({ keywords: '[one, two, one]' }),
      'questions/basics/sample.mdx:8:22 Unexpected second `one` in `keywords`, expected each entry once - delete one of them',
    ],
    'empty keyword': [
      question({ keywords: "[one, '']" }),
      'questions/basics/sample.mdx:8:17 Unexpected entry of `keywords` of 0 characters, expected at least 1 character - keywords: What people type, where it differs from the question',
    ],
    'keyword of 61 characters': [
      question({ keywords: '[xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]' }),
      'questions/basics/sample.mdx:8:12 Unexpected entry of `keywords` of 61 characters, expected at most 60 characters - keywords: What people type, where it differs from the question',
    ],
    'keyword with spaces around it': [
      question({ keywords: "[' one ']" }),
      'questions/basics/sample.mdx:8:12 Unexpected entry of `keywords` ` one `, expected one line without spaces around it - delete the spaces around it',
    ],
    'question with text after its mark': [
      question({ question: 'What is the sample? An example' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `What is the sample? An example`, expected it to end with `?` - question: Page heading; ends with "?"',
    ],
    'question of 7 characters': [
      question({ question: 'What x?' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` of 7 characters, expected at least 8 characters - question: Page heading; ends with "?"',
    ],
    'question of 121 characters': [
      question({ question: `${'x'.repeat(120)}?` }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` of 121 characters, expected at most 120 characters - question: Page heading; ends with "?"',
    ],
    'question over two lines': [
      question({ question: '|-\n  What is\n  the sample?' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `What is the sample?`, expected one line without spaces around it - put `>-` above a text of several lines, or write it in one',
    ],
    'question with a line end as an escape': [
      question({ question: '"What is\\nthe sample?"' }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `What is the sample?`, expected one line without spaces around it - put `>-` above a text of several lines, or write it in one',
    ],
    'question with spaces around it': [
      question({ question: "' What is the sample?'" }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` ` What is the sample?`, expected one line without spaces around it - delete the spaces around it',
    ],
    'answer of 39 characters': [
      question({ answer: `${'x'.repeat(38)}.` }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 39 characters, expected at least 40 characters - answer: The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews',
    ],
    'answer of 321 characters': [
      question({ answer: `${'x'.repeat(320)}.` }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 321 characters, expected at most 320 characters - answer: The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews',
    ],
    'answer of spaces': [
      question({ answer: "'                                                            '" }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` `                                                            `, expected one line without spaces around it - answer: The short answer in plain text, with code between backticks, true on its own; shown in lists, search and previews',
    ],
    'answer over two lines': [
      question({ answer: '|-\n  The sample asks one thing in a sentence\n  and says no more.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` `The sample asks one thing in a sentence and says no more.`, expected one line without spaces around it - put `>-` above a text of several lines, or write it in one',
    ],
    'answer that a folded text ends with a line end': [
      question({ answer: '>\n  The sample asks one thing and answers it in a sentence.' }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` `The sample asks one thing and answers it in a sentence. `, expected one line without spaces around it - put `>-` above a text of several lines, or write it in one',
    ],
    'review date that does not exist': [
      question({ reviewed: '2024-02-30' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2024-02-30`, expected a day such as `2026-11-22` - there is no such day in the calendar',
    ],
    'review date in a month 13': [
      question({ reviewed: '2024-13-01' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2024-13-01`, expected a day such as `2026-11-22` - there is no such day in the calendar',
    ],
    'review date of 29 February in a common year': [
      question({ reviewed: '2023-02-29' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2023-02-29`, expected a day such as `2026-11-22` - there is no such day in the calendar',
    ],
    'review date with its time, and with dashes': [
      question({ reviewed: '2024\u201305\u201301 10:00' }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2024\u201305\u201301 10:00`, expected a day such as `2026-11-22` - write 2024-05-01',
    ],
    'review date with a space': [
      question({ reviewed: "'2024-05-01 '" }),
      'questions/basics/sample.mdx:7:11 Unexpected `reviewed` `2024-05-01 `, expected a day such as `2026-11-22` - delete the spaces around it',
    ],
    'topic with a title of 41 characters': [
      { path: 'topics/qos.yaml', text: topic({ title: 'x'.repeat(41) }) },
      'topics/qos.yaml:1:8 Unexpected `title` of 41 characters, expected at most 40 characters - title: Name of the topic',
    ],
    'topic with a title of one character': [
      { path: 'topics/qos.yaml', text: topic({ title: 'x' }) },
      'topics/qos.yaml:1:8 Unexpected `title` of 1 character, expected at least 2 characters - title: Name of the topic',
    ],
    'topic with a description of 39 characters': [
      { path: 'topics/qos.yaml', text: topic({ description: `${'x'.repeat(38)}.` }) },
      'topics/qos.yaml:2:14 Unexpected `description` of 39 characters, expected at least 40 characters - description: What a reader finds here, in one sentence of plain text',
    ],
    'topic with a description of 201 characters': [
      { path: 'topics/qos.yaml', text: topic({ description: `${'x'.repeat(200)}.` }) },
      'topics/qos.yaml:2:14 Unexpected `description` of 201 characters, expected at most 200 characters - description: What a reader finds here, in one sentence of plain text',
    ],
    'topic of order 0': [
      { path: 'topics/qos.yaml', text: topic({ order: '0' }) },
      'topics/qos.yaml:3:8 Unexpected `order` `0`, expected at least 1 - order: Place among the topics, from 1',
    ],
    'topic of a negative order': [
      { path: 'topics/qos.yaml', text: topic({ order: '-1' }) },
      'topics/qos.yaml:3:8 Unexpected `order` `-1`, expected at least 1 - order: Place among the topics, from 1',
    ],
    'topic of an order between two': [
      { path: 'topics/qos.yaml', text: topic({ order: '1.5' }) },
      'topics/qos.yaml:3:8 Unexpected `order` `1.5`, expected a whole number - order: Place among the topics, from 1',
    ],
    'term with a definition of 39 characters': [
      { path: 'glossary/zebra.mdx', text: term({ definition: `${'x'.repeat(38)}.` }) },
      'glossary/zebra.mdx:3:13 Unexpected `definition` of 39 characters, expected at least 40 characters - definition: What it means, in plain text, true on its own',
    ],
    'term whose other name is given twice': [
      { path: 'glossary/zebra.mdx', text: term({ also: '[one, one]' }) },
      'glossary/zebra.mdx:4:13 Unexpected second `one` in `also`, expected each entry once - delete one of them',
    ],
    'term with markup in its definition': [
      {
        path: 'glossary/zebra.mdx',
        text: term({ definition: 'What the **sample** means, in text that is long enough.' }),
      },
      'glossary/zebra.mdx:3:13 Unexpected `**` in `definition`, expected plain text without Markdown or HTML - say it without the sign',
    ],
    'short answer with bold text': [
      question({ answer: "'The sample asks one thing, **bold**, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `**` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with bold text by underscores': [
      question({ answer: "'The sample asks one thing, __bold__, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `__` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with a link': [
      question({
        answer: "'The sample asks one thing, [link](https://example.org/), and answers it in one sentence.'",
      }),
      'questions/basics/sample.mdx:3:9 Unexpected `](` in `answer`, expected plain text without Markdown or HTML - write the words of the link alone',
    ],
    'short answer with emphasis by a star': [
      question({ answer: "'The sample asks one thing, *really*, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `*really*` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with emphasis of several words': [
      question({ answer: "'The sample asks one thing, *one thing*, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `*one thing*` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with emphasis by underscores': [
      question({ answer: "'The sample asks one thing, _short_, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `_short_` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with emphasis by underscores around words that hold some': [
      question({ answer: "'The sample asks one thing, _mosquitto_pub or not_, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `_mosquitto_pub or not_` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with text struck out': [
      question({ answer: "'The sample asks one thing, ~~one~~, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `~~` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with a link by reference': [
      question({ answer: "'The sample asks one thing, [short][x], and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `][` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer with an address': [
      question({ answer: "'The sample asks one thing, https://example.org/, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 80 characters, expected plain text without addresses - delete the address; `url` of a reference, or the text, may hold it',
    ],
    'short answer with an address in capitals': [
      question({ answer: "'The sample asks one thing, HTTP://example.org/, and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `answer` of 79 characters, expected plain text without addresses - delete the address; `url` of a reference, or the text, may hold it',
    ],
    'short answer that starts as a list with -': [
      question({ answer: "'- The sample asks one thing and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `-` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer that starts as a list with *': [
      question({ answer: "'* The sample asks one thing and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `*` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer that starts as a list with +': [
      question({ answer: "'+ The sample asks one thing and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `+` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer that starts as a list with 1.': [
      question({ answer: "'1. The sample asks one thing and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `1.` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'short answer that starts as a list with 12)': [
      question({ answer: "'12) The sample asks one thing and answers it in one sentence.'" }),
      'questions/basics/sample.mdx:3:9 Unexpected `12)` in `answer`, expected plain text without Markdown or HTML - delete it, or put code between backticks',
    ],
    'title of nothing but blank Braille': [
      question({ question: "'\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800'" }),
      'questions/basics/sample.mdx:2:11 Unexpected `question` `\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800`, expected text that can be seen - question: Page heading; ends with "?"',
    ],
    'keyword of blank Braille': [
      question({ keywords: '[one, \u2800\u2800]' }),
      'questions/basics/sample.mdx:8:17 Unexpected entry of `keywords` `\u2800\u2800`, expected text that can be seen - keywords: What people type, where it differs from the question',
    ],
    'question with backticks': [
      question({ question: "'What does `sample` mean?'" }),
      'questions/basics/sample.mdx:2:11 Unexpected backtick in `question`, expected plain text without Markdown or HTML - say it without the sign',
    ],
    'question that starts with a heading sign': [
      question({ question: "'# What is the sample?'" }),
      'questions/basics/sample.mdx:2:11 Unexpected `#` in `question`, expected plain text without Markdown or HTML - say it without the sign',
    ],
    'topic with a link in its description': [
      {
        path: 'topics/qos.yaml',
        text: topic({ description: "'What readers find [here](https://evil.example/), in a sentence.'" }),
      },
      'topics/qos.yaml:2:14 Unexpected `](` in `description`, expected plain text without Markdown or HTML - write the words of the link alone',
    ],
    'redirect of 81 characters': [
      question({ redirects: '[xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]' }),
      'questions/basics/sample.mdx:8:13 Unexpected entry of `redirects` of 81 characters, expected at most 80 characters - redirects: Former slugs, the first one first: their pages redirect here, their fragments on /faq lead to this answer',
    ],
    'more than twenty redirects': [
      question({
        redirects:
          '[old-0, old-1, old-2, old-3, old-4, old-5, old-6, old-7, old-8, old-9, old-10, old-11, old-12, old-13, old-14, old-15, old-16, old-17, old-18, old-19, old-20]',
      }),
      'questions/basics/sample.mdx:8:12 Unexpected `redirects` of 21 entries, expected at most 20 entries - redirects: Former slugs, the first one first: their pages redirect here, their fragments on /faq lead to this answer',
    ],
    'redirect from the name of a device': [
      question({ redirects: '[nul]' }),
      'questions/basics/sample.mdx:8:13 Unexpected entry of `redirects` `nul`, expected one that Windows does not keep for a device - redirects: Former slugs, the first one first: their pages redirect here, their fragments on /faq lead to this answer',
    ],
    'redirect given twice': [
      question({ redirects: '[old, old]' }),
      'questions/basics/sample.mdx:8:18 Unexpected second `old` in `redirects`, expected each entry once - delete one of them',
    ],
    'redirect from a slug in capitals': [
      question({ redirects: '[Old]' }),
      'questions/basics/sample.mdx:8:13 Unexpected entry of `redirects` `Old`, expected lower-case letters, digits and hyphens - write old',
    ],
    'redirect from an empty slug': [
      question({ redirects: "['']" }),
      'questions/basics/sample.mdx:8:13 Unexpected entry of `redirects` ``, expected lower-case letters, digits and hyphens - redirects: Former slugs, the first one first: their pages redirect here, their fragments on /faq lead to this answer',
    ],
    'redirect on the third line of its list': [
      question({ redirects: '\n  - old\n  - older\n  - Oldest' }),
      'questions/basics/sample.mdx:11:5 Unexpected entry of `redirects` `Oldest`, expected lower-case letters, digits and hyphens - write oldest',
    ],
    'question related to one twice': [
      question({ related: '[other, other]' }),
      'questions/basics/sample.mdx:8:18 Unexpected second `other` in `related`, expected each entry once - delete one of them',
    ],
    'question related to a path': [
      question({ related: '[/faq/other]' }),
      'questions/basics/sample.mdx:8:11 Unexpected entry of `related` `/faq/other`, expected lower-case letters, digits and hyphens - write other',
    ],
    'topic with a question twice': [
      { path: 'topics/qos.yaml', text: topic({ questions: '[other, other]' }) },
      'topics/qos.yaml:4:20 Unexpected second `other` in `questions`, expected each entry once - delete one of them',
    ],
    'topic with the slug of a question in capitals': [
      { path: 'topics/qos.yaml', text: topic({ questions: '[Other]' }) },
      'topics/qos.yaml:4:13 Unexpected entry of `questions` `Other`, expected lower-case letters, digits and hyphens - write other',
    ],
  },
});
