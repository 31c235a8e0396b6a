import { answer, question, restOfBody } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'spaces and a tab behind the fences': question()
      .replace('---\n', '---  \n')
      .replace('---\nA sound', '---\t\nA sound'),
    'a line across the page later on': answer('Text.\n\n---\n\nText.'),
  },
  unsound: {
    'a fence above the last fields': [
      question().replace('reviewed:', '---\nreviewed:'),
      'questions/basics/sample.mdx:7:1 Unexpected `---` inside the frontmatter, expected it below the last field - delete the line',
    ],
    'file that was pasted twice': [
      `${question()}\n${question()}`,
      'questions/basics/sample.mdx:21:1 Unexpected frontmatter inside the text, expected one, at the start of the file - delete what was pasted twice, or give the second one a file of its own',
    ],
    'body alone, with a block of fields in it': [
      `A paragraph.\n\n\`\`\`topic-tree\ncaption: Topics.\n\`\`\`\n${restOfBody}`,
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - write its fields above the text; CONTRIBUTING.md says which',
    ],
    'file without frontmatter': [
      'Just text.\n',
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - write its fields above the text; CONTRIBUTING.md says which',
    ],
    'empty file': [
      '',
      'questions/basics/sample.mdx:1:1 Unexpected empty file, expected YAML frontmatter and text - delete it; npm run new writes one that is begun',
    ],
    'file of blank lines': [
      '\n\n\n',
      'questions/basics/sample.mdx:1:1 Unexpected empty file, expected YAML frontmatter and text - delete it; npm run new writes one that is begun',
    ],
    'frontmatter without its first fence': [
      question().replace('---\n', ''),
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - make `---` the first line',
    ],
    'frontmatter after a blank line': [
      `\n${question()}`,
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - make `---` the first line',
    ],
    'frontmatter after a comment': [
      `# A comment\n${question()}`,
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - delete what stands above `---` in line 2',
    ],
    'frontmatter below a sentence that presents it': [
      `Sure! Here is the MDX file:\n\n${question()}`,
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - delete what stands above `---` in line 3',
    ],
    'whole file in a block of code': [
      `Here it is:\n\n\`\`\`mdx\n${question()}\`\`\`\n`,
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - delete what stands above `---` in line 4, and the line of ``` that closes it at the end',
    ],
    'frontmatter in a block of code': [
      question().replace('---\n', '```yaml\n').replace('---\n', '```\n'),
      'questions/basics/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - write `---` in its place',
    ],
    'frontmatter that the end of a block of code closes, above a line across the page': [
      question().replace('---\nA sound', '```\nA sound').concat('\n---\n\nText.'),
      'questions/basics/sample.mdx:8:1 Unexpected ````` where the frontmatter ends, expected a second line of `---` - write `---` in its place, without spaces before it',
    ],
    'frontmatter that is not closed': [
      question().replace('---\nA sound', 'A sound'),
      'questions/basics/sample.mdx:1:1 Unexpected end of file in the frontmatter, expected a second line of `---` - add it below the last field',
    ],
    'frontmatter that dots close': [
      question().replace('---\nA sound', '...\nA sound'),
      'questions/basics/sample.mdx:8:1 Unexpected `...` where the frontmatter ends, expected a second line of `---` - write `---` in its place, without spaces before it',
    ],
    'frontmatter whose second fence is indented': [
      question().replace('---\nA sound', ' ---\nA sound'),
      'questions/basics/sample.mdx:8:1 Unexpected ` ---` where the frontmatter ends, expected a second line of `---` - write `---` in its place, without spaces before it',
    ],
    'first fence alone': [
      '---',
      'questions/basics/sample.mdx:1:1 Unexpected end of file in the frontmatter, expected a second line of `---` - add it below the last field',
    ],
    'second frontmatter below the first': [
      answer(`---\nquestion: What else?\n---\nText.`),
      'questions/basics/sample.mdx:9:1 Unexpected second `---` after the frontmatter, expected text - move its fields to the one above, and delete its lines of `---`',
    ],
    'line across the page right below the frontmatter': [
      answer('---\n\nText.'),
      'questions/basics/sample.mdx:9:1 Unexpected second `---` after the frontmatter, expected text - write `***` for a line across the page',
    ],
    'line that begins with hyphens inside a text': [
      question({ answer: '|\n  First line of the text.\n--- and its second line.' }),
      'questions/basics/sample.mdx:5:1 Unexpected `--- and its second line.`, expected `---` alone to end the frontmatter - indent the line if it belongs to a text',
    ],
    'term without frontmatter': [
      { path: 'glossary/sample.mdx', text: 'Just text.\n' },
      'glossary/sample.mdx:1:1 Unexpected start of file, expected YAML frontmatter between two lines of `---` - write its fields above the text; CONTRIBUTING.md says which',
    ],
    'frontmatter that another dash closes': [
      question().replace('---\nA sound', '—\nA sound'),
      'questions/basics/sample.mdx:8:1 Unexpected `—` where the frontmatter ends, expected a second line of `---` - write `---` in its place, without spaces before it',
    ],
    'frontmatter that two hyphens close': [
      question().replace('---\nA sound', '--\nA sound'),
      'questions/basics/sample.mdx:8:1 Unexpected `--` where the frontmatter ends, expected a second line of `---` - write `---` in its place, without spaces before it',
    ],
    'frontmatter that four hyphens close': [
      question().replace('---\nA sound', '----\nA sound'),
      'questions/basics/sample.mdx:8:1 Unexpected `----`, expected `---` alone to end the frontmatter - delete what follows the three hyphens',
    ],
    'frontmatter that a space ends which does not break': [
      question().replace('---\nA sound', '---\u00A0\nA sound'),
      'questions/basics/sample.mdx:8:1 Unexpected `--- `, expected `---` alone to end the frontmatter - delete what follows the three hyphens',
    ],
    'text right behind the second fence': [
      question().replace('---\nA sound', '---A sound'),
      'questions/basics/sample.mdx:8:1 Unexpected `---A sound paragraph of text.`, expected `---` alone to end the frontmatter - put the text on the next line',
    ],
    'frontmatter that is not closed, above a line across the page': [
      question().replace('---\nA sound', 'A sound').concat('\n---\n\nText.'),
      'questions/basics/sample.mdx:8:1 Unexpected text in the frontmatter, expected a second line of `---` above it - add it below the last field',
    ],
  },
});
