import { question } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'an answer for 3.1, which cannot be cited': question({
      versions: "['3.1']",
      references: "\n  - { spec: 3.1.1, section: '4.2' }",
    }),
    'a version of which a document elsewhere may say more': question({
      versions: "['5.0']",
      references: "\n  - { spec: 3.1.1, section: '4.2' }\n  - { title: A book, url: 'https://example.org/x' }",
    }),
    'places of both versions': question({
      references:
        "\n  - { spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1' }\n  - { spec: '3.1.1', section: '4.3.2', statement: 'MQTT-4.3.2-1' }",
    }),
    'a statement in the deeper section that holds it': question({
      references: "\n  - { spec: '5.0', section: '4.1.1', statement: 'MQTT-4.1.0-1' }",
    }),
    'a document': question({ references: "\n  - { title: A search, url: 'https://example.org/find?q=mqtt#results' }" }),
  },
  unsound: {
    'versions of which nothing is cited': [
      question({ versions: "['5.0']", references: "\n  - { spec: 3.1.1, section: '4.2' }" }),
      'questions/basics/sample.mdx:4:11 Unexpected `versions` of which `references` cite none, expected a reference for one of them - cite 5.0 in `references`, or name here what they cite',
    ],
    'title that names another host': [
      question({ references: "\n  - { title: github.com/eclipse/mosquitto, url: 'https://example.org/x' }" }),
      'questions/basics/sample.mdx:6:49 Unexpected `url` `https://example.org/x` below the title `github.com`, expected an address of that host - say in the title what the document is',
    ],
    'program for a document': [
      question({ references: "\n  - { title: Installer, url: 'https://example.org/setup.exe' }" }),
      'questions/basics/sample.mdx:6:30 Unexpected `url` `https://example.org/setup.exe`, expected the https address of a document elsewhere - lead to that page instead',
    ],
    'address that begins with a slip, and one that begins twice': [
      question({
        references:
          '\n  - { title: One of it, url: htps://a.example/ }\n  - { title: Two of it, url: https://https://b.example/ }',
      }),
      'questions/basics/sample.mdx:6:30 Unexpected `url` in `references` `htps://a.example/`, expected an address that starts with `https://` - write https://a.example/ in its place',
      'questions/basics/sample.mdx:7:30 Unexpected `url` `https://https://b.example/`, expected the https address of a document elsewhere - write https://b.example/ in its place',
    ],
    'unknown section': [
      question({ references: "\n  - { spec: '5.0', section: '9.9' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `9.9`, expected one of MQTT 5.0 - see the table of contents of the standard',
    ],
    'section near a known one': [
      question({ references: "\n  - { spec: '5.0', section: '4.14' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `4.14`, expected one of MQTT 5.0 - see the table of contents of the standard',
    ],
    'section of the other version only': [
      question({ references: "\n  - { spec: '3.1.1', section: '4.10' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected section `4.10`, expected one of MQTT 3.1.1 - it is one of MQTT 5.0; sections are numbered anew in each version',
    ],
    'section with its sign': [
      question({ references: "\n  - { spec: '5.0', section: '§4.2' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `§4.2`, expected one of MQTT 5.0 - did you mean `4.2`?',
    ],
    'section with a word': [
      question({ references: "\n  - { spec: '5.0', section: 'section 4.2' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `section 4.2`, expected one of MQTT 5.0 - did you mean `4.2`?',
    ],
    'section with its title, in which another number stands': [
      question({ references: "\n  - { spec: '5.0', section: '4.3.2 QoS 1: At least once' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `4.3.2 QoS 1: At least once`, expected one of MQTT 5.0 - did you mean `4.3.2`?',
    ],
    'section below one that has none': [
      question({ references: "\n  - { spec: '5.0', section: '4.3.2.1' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `4.3.2.1`, expected one of MQTT 5.0 - did you mean `4.3.2`?',
    ],
    'statement that its section does not have': [
      question({ references: "\n  - { spec: '5.0', section: '4.3.2', statement: 'MQTT-4.3.2-99' }" }),
      'questions/basics/sample.mdx:6:49 Unexpected statement `MQTT-4.3.2-99`, expected one of MQTT 5.0 - did you mean `MQTT-4.3.2-1`?',
    ],
    'section with a dot at its end': [
      question({ references: "\n  - { spec: '5.0', section: '4.2.' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `4.2.`, expected one of MQTT 5.0 - did you mean `4.2`?',
    ],
    'section with a leading zero': [
      question({ references: "\n  - { spec: '5.0', section: '04.2' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `04.2`, expected one of MQTT 5.0 - did you mean `4.2`?',
    ],
    'section with a space': [
      question({ references: "\n  - { spec: '5.0', section: '4.2 ' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `4.2 `, expected one of MQTT 5.0 - did you mean `4.2`?',
    ],
    'section without its dots': [
      question({ references: "\n  - { spec: '5.0', section: '432' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `432`, expected one of MQTT 5.0 - did you mean `4.3.2`?',
    ],
    'sections that are like others by accident': [
      question({ references: "\n  - { spec: '5.0', section: '9.9.9' }\n  - { spec: '5.0', section: '4.3.9' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `9.9.9`, expected one of MQTT 5.0 - see the table of contents of the standard',
      'questions/basics/sample.mdx:7:29 Unexpected section `4.3.9`, expected one of MQTT 5.0 - did you mean `4.3`?',
    ],
    'unknown appendix': [
      question({ references: "\n  - { spec: '5.0', section: 'D' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `D`, expected one of MQTT 5.0 - see the table of contents of the standard',
    ],
    'appendix with its word': [
      question({ references: "\n  - { spec: '5.0', section: 'Appendix B' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `Appendix B`, expected one of MQTT 5.0 - did you mean `B`?',
    ],
    'unknown statement': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: 'MQTT-4.2-9' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected statement `MQTT-4.2-9`, expected one of MQTT 5.0 - did you mean `MQTT-4.2-1`?',
    ],
    'statement near a known one': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: 'MQTT-4.2.1' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected statement `MQTT-4.2.1`, expected one of MQTT 5.0 - did you mean `MQTT-4.2-1`?',
    ],
    'statement of version 5.0 in 3.1.1': [
      question({ references: "\n  - { spec: '3.1.1', section: '4.2', statement: 'MQTT-4.2-1' }" }),
      'questions/basics/sample.mdx:6:49 Unexpected statement `MQTT-4.2-1`, expected one of MQTT 3.1.1 - it is one of MQTT 5.0; statements are numbered anew in each version',
    ],
    'statement of version 3.1.1 in 5.0': [
      question({ references: "\n  - { spec: '5.0', section: '3.3.5', statement: 'MQTT-3.3.5-1' }" }),
      'questions/basics/sample.mdx:6:29 Unexpected section `3.3.5`, expected one of MQTT 5.0 - it is one of MQTT 3.1.1; sections are numbered anew in each version',
    ],
    'statement of another section': [
      question({ references: "\n  - { spec: '5.0', section: '4.3', statement: 'MQTT-4.2-1' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected statement `MQTT-4.2-1` in section `4.3`, expected its own section - it stands in section 4.2',
    ],
    'statement of a section of a similar number': [
      question({ references: "\n  - { spec: '5.0', section: '4.1', statement: 'MQTT-4.12.0-1' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected statement `MQTT-4.12.0-1` in section `4.1`, expected its own section - it stands in section 4.12',
    ],
    'statement in brackets': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: '[MQTT-4.2-1]' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected statement `[MQTT-4.2-1]`, expected one of MQTT 5.0 - did you mean `MQTT-4.2-1`?',
    ],
    'statement in lower case': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: 'mqtt-4.2-1' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected statement `mqtt-4.2-1`, expected one of MQTT 5.0 - did you mean `MQTT-4.2-1`?',
    ],
    'statement that is empty': [
      question({ references: "\n  - { spec: '5.0', section: '4.2', statement: '' }" }),
      'questions/basics/sample.mdx:6:47 Unexpected empty statement, expected one of MQTT 5.0 - delete it with its name',
    ],
    'second reference bad, on its own line': [
      question({ references: "\n  - { spec: '5.0', section: '4.2' }\n  - { spec: '5.0', section: '9.9' }" }),
      'questions/basics/sample.mdx:7:29 Unexpected section `9.9`, expected one of MQTT 5.0 - see the table of contents of the standard',
    ],
    'bad section in block style, on its own line': [
      question({ references: "\n  - spec: '5.0'\n    section: '9.9'" }),
      'questions/basics/sample.mdx:7:14 Unexpected section `9.9`, expected one of MQTT 5.0 - see the table of contents of the standard',
    ],
    'same section twice': [
      question({ references: "\n  - { spec: '5.0', section: '4.2' }\n  - { section: '4.2', spec: '5.0' }" }),
      'questions/basics/sample.mdx:7:5 Unexpected second reference to the same place, expected each once - remove one of the two',
    ],
    'same address twice': [
      question({
        references:
          "\n  - { title: One, url: 'https://example.org/' }\n  - { title: Two, url: 'https://example.org/' }",
      }),
      'questions/basics/sample.mdx:7:5 Unexpected second reference to the same place, expected each once - remove one of the two',
    ],
    'same statement twice, with another reference between': [
      question({
        references:
          "\n  - { spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1' }\n  - { spec: '5.0', section: '4.3' }\n  - { statement: 'MQTT-4.2-1', spec: '5.0', section: '4.2' }",
      }),
      'questions/basics/sample.mdx:8:5 Unexpected second reference to the same place, expected each once - remove one of the two',
    ],
    'address with a space before it': [
      question({ references: "\n  - { title: A document, url: ' https://example.org/' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` ` https://example.org/`, expected the https address of a document elsewhere - delete the spaces around it',
    ],
    'address with a space inside': [
      question({ references: "\n  - { title: A document, url: 'https://example.org/a b' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://example.org/a b`, expected the https address of a document elsewhere - write `%20` for a space',
    ],
    'address without slashes': [
      question({ references: "\n  - { title: A document, url: 'https:example.org' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https:example.org`, expected the https address of a document elsewhere - open it in a browser and copy it from there',
    ],
    'reference to localhost': [
      question({ references: "\n  - { title: A document, url: 'https://localhost:8443/' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://localhost:8443/`, expected the https address of a document elsewhere - cite a document that everybody can open',
    ],
    'reference to an IP address': [
      question({ references: "\n  - { title: A document, url: 'https://192.0.2.1/' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://192.0.2.1/`, expected the https address of a document elsewhere - cite a document that everybody can open',
    ],
    'reference to a host without a dot': [
      question({ references: "\n  - { title: A document, url: 'https://intranet/' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://intranet/`, expected the https address of a document elsewhere - cite a document that everybody can open',
    ],
    'reference to the site itself': [
      question({ references: "\n  - { title: A document, url: 'https://mqtt-faq.example/faq/other' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://mqtt-faq.example/faq/other`, expected the https address of a document elsewhere - cite what that page cites',
    ],
    'reference to the site itself with a dot': [
      question({ references: "\n  - { title: A document, url: 'https://mqtt-faq.example./faq/other' }" }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://mqtt-faq.example./faq/other`, expected the https address of a document elsewhere - cite what that page cites',
    ],
    'address with a line end': [
      question({ references: '\n  - { title: A document, url: "https://example.org/\\na" }' }),
      'questions/basics/sample.mdx:6:31 Unexpected `url` `https://example.org/ a`, expected the https address of a document elsewhere - write `%20` for a space',
    ],
    'section with its title, several, and statements that are empty or without their prefix': [
      question({
        references:
          "\n  - { spec: '5.0', section: '4.2 Network Connections' }\n  - { spec: '5.0', section: '4.2, 4.3' }\n  - { spec: '5.0', section: '4.2', statement: '' }\n  - { spec: '5.0', section: '4.2', statement: '4.2-1' }",
      }),
      'questions/basics/sample.mdx:6:29 Unexpected section `4.2 Network Connections`, expected one of MQTT 5.0 - did you mean `4.2`?',
      'questions/basics/sample.mdx:7:29 Unexpected section `4.2, 4.3`, expected one of MQTT 5.0 - cite each of them by itself',
      'questions/basics/sample.mdx:8:47 Unexpected empty statement, expected one of MQTT 5.0 - delete it with its name',
      'questions/basics/sample.mdx:9:47 Unexpected statement `4.2-1`, expected one of MQTT 5.0 - did you mean `MQTT-4.2-1`?',
    ],
  },
});
