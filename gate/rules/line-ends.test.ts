import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

const line = (place: string, what: string, kind: string, next: string) =>
  `questions/basics/sample.mdx:${place} Unexpected ${what}, of which readers see all lines in one, expected ${kind} - ${next}`;
const code = (place: string, what: string, language: string) =>
  line(place, what, 'a block of code', `put a line of \`\`\`${language} above it and one of \`\`\` below it`);

testSamples({
  sound: {
    'values, paths and statements in sentences of several lines': answer(
      'The client sets a = 5 and\nb = 6, which is all: and/or, 24/7 or\nn/a. Update the table\nfrom it, with topic and\nuser names: see a/b.',
    ),
    'hyphens and times at the ends and the starts of lines': answer(
      'It starts at\n10:30 and ends at\n11:30, pre-\nand post-conditions, `a-\nb` and a dash -\nhere. So - it seems -\nhe said,\na = b.',
    ),
    'parts of words that are left out': answer(
      'They are two- through four-byte numbers, on the broker- instead of the client-side.',
    ),
    'words with a dash in two lines': answer(
      'QoS 1 – at least once – is enough, and\nQoS 2 – exactly once – costs more.',
    ),
    'sentences that begin with signs and names of programs': answer(
      '$ is the sign\nof a name.\n\nDocker starts it.\nDocker ends it.\n\nsudo is needed, and\nsudo asks twice.\n\nOn port 1883\nlistener 1883 waits.',
    ),
    'a command in one line, and wide code': answer('$ mosquitto_sub -t x\n\nRun `a    b` and\n`c    d` there.'),
    'lines that hard breaks keep apart': answer('1700000000: One came.\\\n1700000000: One went.'),
    'a line across the page': answer('Text.\n\n- - -\n\nText.'),
    'words, each on a line that a break ends': answer('**Port:** 1883\\\n**Keep Alive**: 60'),
    'numbers, an arrow and a colon in a text of several lines': answer(
      'It sends 10 or\n20 of them, CONNECT → CONNACK, and goes on\nNote: here.',
    ),
    'numbers and lists with commas': answer(
      'Write a | b here,\nor `c | d`\nor c || d or e|f there.\n\nIt keeps 1,000,000 messages and\n2,000,000 topics of\n3,000 clients.\n\nVersions 3.1,3.1.1,5.0 and\nlevels 0, 1, 2 of it.\n\nOne, two,\nthree, four,\nfive; six.\n\nWrite `a,b,c` or\n`d,e,f` there.',
    ),
  },
  unsound: {
    'names with their values, and sections of them': [
      answer(
        'MQTT_HOST=broker.example\nMQTT_PORT=1883\n\nHost = broker.example\nPort = 1883\n\nbroker: localhost\nport: 1883\n\n"host": "localhost",\n"port": 1883\n\n*/5 * * * * ls\n0 0 * * * ls\n\n192.0.2.1 one.example\n192.0.2.2 two.example\n\n[Unit]\nAfter=network.target',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected names with their values, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:12:1 Unexpected names with their values, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:15:1 Unexpected names with their values, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:18:1 Unexpected names with their values, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:21:1 Unexpected names with their values, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:24:1 Unexpected names with their values, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:27:1 Unexpected section of a configuration, of which readers see all lines in one, expected a block of code - put a line of ```ini above it and one of ``` below it',
    ],
    'lines of an ACL file': [
      answer('user ann\ntopic readwrite pump/#'),
      'questions/basics/sample.mdx:9:1 Unexpected lines of a configuration, of which readers see all lines in one, expected a block of code - put a line of ```conf above it and one of ``` below it',
    ],
    'programs, a traceback and a statement of SQL': [
      answer(
        'def lamp(client):\n    client.on()\n\nTraceback (most recent call last):\n  File "a.py", line 3\n\nSELECT * FROM a\nWHERE b = 1;',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected lines of a program, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:12:1 Unexpected lines of a program, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:15:1 Unexpected lines of a program, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'topics, one a line, and a tree of folders': [
      answer('pump/7/state\npump/8/state\n\nhome/\n  hall/\n    lamp'),
      'questions/basics/sample.mdx:9:1 Unexpected topics or paths, of which readers see all lines in one, expected a list - write `- ` before each of them',
      'questions/basics/sample.mdx:12:1 Unexpected drawing of lines and corners, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'terms of AsciiDoc': [
      answer('Keep Alive:: the longest time\nSession:: what is kept'),
      'questions/basics/sample.mdx:9:1 Unexpected words with what belongs to each, of which readers see all lines in one, expected a list - write `- ` before each of them',
    ],
    'words that a hyphen and a space cut in a line': [
      answer(
        'A sub- scription and a cli- ent; pre- and post-paid, short- to long-lived, sub-, and so - as it is - on.',
      ),
      'questions/basics/sample.mdx:9:6 Unexpected hyphen behind which readers see a space, expected a whole word - join both parts of the word, or put a space before a dash, too',
      'questions/basics/sample.mdx:9:27 Unexpected hyphen behind which readers see a space, expected a whole word - join both parts of the word, or put a space before a dash, too',
    ],
    'words that a PDF has cut, at their places': [
      answer('The broker keeps the sub-\nscription, and MQTT-\nSN too.\n\n> A cli-\n> ent waits.'),
      'questions/basics/sample.mdx:9:25 Unexpected hyphen behind which readers see a space, expected a whole word - join both parts of the word, or put a space before a dash, too',
      'questions/basics/sample.mdx:10:20 Unexpected hyphen behind which readers see a space, expected a whole word - join both parts of the word, or put a space before a dash, too',
      'questions/basics/sample.mdx:13:8 Unexpected hyphen behind which readers see a space, expected a whole word - join both parts of the word, or put a space before a dash, too',
    ],
    'words with a dash': [
      answer(
        'ACL – access control list\nQoS – Quality of Service\nTLS – Transport Layer Security\n\nACL = access control list\nQoS = Quality of Service\nTLS = Transport Layer Security',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected words with what belongs to each, of which readers see all lines in one, expected a list - write `- ` before each of them',
      'questions/basics/sample.mdx:13:1 Unexpected words with what belongs to each, of which readers see all lines in one, expected a list - write `- ` before each of them',
    ],
    'messages of a chat': [
      answer(
        '[12/11/2026, 10:32:01] Ann: Why?\n[12/11/2026, 10:33:10] Bob: It is wrong.\n\n10:32 Ann: Why?\n10:33 Bob: It is wrong.\n\n[10:32] Why?\n[10:33] It is wrong.',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected lines of a log, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:12:1 Unexpected lines of a log, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
      'questions/basics/sample.mdx:15:1 Unexpected lines of a log, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'lines of a log of a system': [
      answer('Nov 30 06:37:32 hall kernel: one\nNov 30 06:37:33 hall kernel: two'),
      'questions/basics/sample.mdx:9:1 Unexpected lines of a log, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'session of a notebook': [
      answer('In [3]: client.connect("localhost")\nOut[3]: 0'),
      'questions/basics/sample.mdx:9:1 Unexpected session of a notebook, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'drawing in the language of another program': [
      answer('@startuml\nclient -> broker: CONNECT\n@enduml\n\nsequenceDiagram\n  A->>B: CONNECT'),
      'questions/basics/sample.mdx:9:1 Unexpected source of a drawing, of which readers see all lines in one, expected a picture - draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
      'questions/basics/sample.mdx:13:1 Unexpected source of a drawing, of which readers see all lines in one, expected a picture - draw it as one of the pictures: see "Pictures" in CONTRIBUTING.md',
    ],
    'table of reStructuredText, and columns of single signs': [
      answer('=====  =======\nLevel  Meaning\n=====  =======\n0      at most once\n\n0      once\n1      more'),
      'questions/basics/sample.mdx:9:1 Unexpected columns between spaces, of which readers see all lines in one, expected a table or a block of code - put a line of ```text above it and one of ``` below it, or write a table with `|`',
      'questions/basics/sample.mdx:14:1 Unexpected columns between spaces, of which readers see all lines in one, expected a table or a block of code - put a line of ```text above it and one of ``` below it, or write a table with `|`',
    ],
    'columns between pipes': [
      answer('QoS | Name\n0 | At most once'),
      line(
        '9:1',
        'columns between pipes',
        'a table',
        'put a line of `--- | ---` with as many parts below the first one',
      ),
    ],
    'columns between commas, and between semicolons in two columns': [
      answer('Level,Name,Meaning\n0,At most once,Fire and forget\n\nSo:\nPort;Use\n1883;plain\n8883;with TLS'),
      line(
        '9:1',
        'columns between commas',
        'a table',
        'write each line as `| a | b |`, and below the first one `| --- | --- |`',
      ),
      line(
        '13:1',
        'columns between commas',
        'a table',
        'write each line as `| a | b |`, and below the first one `| --- | --- |`',
      ),
    ],
    'session of a terminal': [
      answer("Run:\n\n$ mosquitto_sub -t '#' -v\npump/7/pressure 4.2"),
      code('11:1', 'session of a terminal', 'console'),
    ],
    'session with the name of a machine, in a quotation': [
      answer('> pi@hall:~$ mosquitto_sub -t x\n> 4.2'),
      code('9:3', 'session of a terminal', 'console'),
    ],
    'session of Windows, in an item': [
      answer('- C:\\Users\\me> mosquitto_sub -t x\n  4.2'),
      code('9:3', 'session of a terminal', 'console'),
    ],
    'commands without a prompt': [
      answer('sudo apt update\nsudo apt install mosquitto-clients'),
      code('9:1', 'commands', 'sh'),
    ],
    'lines of a configuration': [
      answer('Write this:\nlistener 1883\nallow_anonymous true'),
      code('10:1', 'lines of a configuration', 'conf'),
    ],
    'lines of a log': [
      answer('1700000000: New connection from a client.\n1700000001: Client has gone.'),
      code('9:1', 'lines of a log', 'text'),
    ],
    'drawing of a tree': [answer('home\n├── hall\n└── kitchen'), code('10:1', 'drawing of lines and corners', 'text')],
    'cells of a spreadsheet': [
      answer('Port\tUse\n1883\tplain\n8883\twith TLS'),
      line(
        '9:1',
        'columns between tabs',
        'a table',
        'write each line as `| a | b |`, and below the first one `| --- | --- |`',
      ),
    ],
    'columns that spaces make': [
      answer('Port     Use\n----     ---\n1883     plain\n8883     with TLS'),
      'questions/basics/sample.mdx:10:1 Unexpected line below the names of columns, which readers see across the page, expected a table or a block of code - put a line of ```text above it and one of ``` below it, or write a table with `|`',
      line(
        '11:1',
        'columns between spaces',
        'a table or a block of code',
        'put a line of ```text above it and one of ``` below it, or write a table with `|`',
      ),
    ],
    'packets on their way': [
      answer('Client → Broker: CONNECT\nBroker -> Client: CONNACK'),
      'questions/basics/sample.mdx:9:1 Unexpected packets on their way, of which readers see all lines in one, expected a block of code or a list - put a line of ```text above it and one of ``` below it',
    ],
    bytes: [
      answer('10 0e 00 04 4d 51\n04 02 00 3c'),
      'questions/basics/sample.mdx:9:1 Unexpected bytes, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'drawing of hyphens': [
      answer('Client      Broker\n  |--CONNECT-->|\n  |--PUBLISH-->|'),
      'questions/basics/sample.mdx:10:1 Unexpected drawing of lines and corners, of which readers see all lines in one, expected a block of code - put a line of ```text above it and one of ``` below it',
    ],
    'lines of a program': [
      answer('client = paho.Client()\nclient.connect("localhost", 1883)'),
      'questions/basics/sample.mdx:9:1 Unexpected lines of a program, of which readers see all lines in one, expected a block of code - put a line of ```js above it and one of ``` below it',
    ],
    'words with what belongs to each': [
      answer('**Port:** 1883\n**Keep Alive**: 60'),
      'questions/basics/sample.mdx:9:1 Unexpected words with what belongs to each, of which readers see all lines in one, expected a list - write `- ` before each of them',
    ],
  },
});
