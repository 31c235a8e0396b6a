import type { Group } from './measured/probe-facts';
import type { SentPacket } from './mqtt/exchange';
import { type ComputedEvent, durationText, type GivenEvent, type TimerSettings } from './mqtt/timers';
import type { EntryKind } from './search/entry';
import { site } from './site.mjs';
import { tryWords } from './topic-words';

const pageOf = (number: number, count: number) => `page ${number} of ${count}`;

/** Every word the interface itself says, with those of topic-words.ts. A translation replaces these modules and the content, nothing else. */
export const text = {
  skipToContent: 'Skip to content',
  navigation: 'Main',
  brandLabel: 'MQTT FAQ, home',
  allQuestions: 'Questions',
  /** What the search says. It is data, for the script takes it along; `#` stands for a number, a query or versions. */
  search: {
    open: 'Search',
    description: 'Search the answers of the MQTT FAQ',
    label: 'Search, with results as you type',
    hint: 'Words, codes, errors',
    results: 'Results',
    count: { one: '# result', other: '# results' },
    nothing: 'Nothing was found for “#”.',
    nearest: 'These come nearest:',
    failed: 'The search could not be loaded. Are you offline? Keep typing to try again.',
    inside: 'In this answer:',
    versions: 'MQTT #',
    kinds: {
      question: 'Question',
      term: 'Glossary',
      code: 'Reason code',
      property: 'Property',
      measured: 'Measured',
      tool: 'Tool',
    } satisfies Record<EntryKind, string>,
    keys: 'Arrow keys choose a result, Enter opens it, Escape closes the search. Nothing fits?',
    suggest: 'Suggest a question',
    close: 'Close',
    help: {
      title: 'Keys',
      keys: [
        ['/', 'opens the search'],
        ['Ctrl K', 'opens the search, also while you type; on a Mac it is Cmd K'],
        ['?', 'shows this help'],
        ['↑ ↓', 'choose a result'],
        ['Enter', 'opens the chosen result'],
        ['Esc', 'closes the search'],
        ['← →', 'choose a tab of an answer'],
      ] as [keys: string, does: string][],
      alone: 'Use the keys / and ? without Ctrl or Cmd',
    },
  },
  /** What the tools say (components/tools/). It is data, for the script takes it along. */
  tools: {
    scheme: {
      label: 'Colour scheme',
      choices: ['As your system', 'Light', 'Dark'],
      notKept: 'Your browser keeps nothing for this site, so the choice holds for this page alone.',
    },
    copied: 'Copied',
    linkCopied: 'Link copied',
    refused: 'Your browser did not let us copy this. Press Ctrl C to copy it, or Cmd C on a Mac.',
    notLoaded: 'This could not be loaded. Are you offline? Try again later.',
    failed: 'Not loaded. Go online or reload.',
    inGlossary: 'Read on in the glossary',
  },
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  searchFor: 'Search for “#”',
  allAnswers: 'All answers in full',
  glossary: 'Glossary',
  suggest: 'Suggest a question',
  suggestContext: (address: string) => `After reading ${address}`,
  home: 'Home',
  homeTitle: 'MQTT FAQ: straight answers with their place in the standard',
  homeHeading: 'Straight answers about MQTT',
  homeIntroduction:
    'Questions about the protocol, each with a short answer and a full one. Every fact names its source: a section of the standard, or the public document it comes from.',
  homeDescription: (questions: number, topics: number) =>
    `${questions} questions about MQTT in ${topics} topics, from first steps to error codes, each answered with references to the OASIS standards 3.1.1 and 5.0.`,
  browse: 'Browse all questions',
  mostAsked: 'Most asked',
  firstSteps: 'First steps',
  errors: 'Errors and failures',
  topics: 'Topics',
  faqTitle: 'All questions about MQTT',
  faqDescription: (questions: number) =>
    `${questions} questions about MQTT by topic, each with its short answer and a link to the full answer.`,
  everythingTitle: 'All answers about MQTT in full',
  everythingDescription:
    'Every full answer of the MQTT FAQ, to read from start to end, to print, or to search in the browser.',
  everythingIntroduction:
    'Every full answer on one page, to read from start to end, to print, or to search in the browser.',
  glossaryTitle: 'Glossary of MQTT terms',
  glossaryDescription: (terms: number) =>
    `${terms} MQTT terms explained in a sentence or two, spelled as the standard spells them.`,
  lostFragment: 'Nothing on this page is called “#”. The link that brought you here may be out of date or mistyped.',
  topicsTitle: 'Topics of MQTT',
  topicsDescription: (topics: number) =>
    `The ${topics} topics of the MQTT FAQ: what each topic is about, and how many questions it answers.`,
  topicTitle: (title: string) => `${title}: questions about MQTT`,
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf,
  /** A title as it stands on a page of a list, of which the first needs no number. */
  titleOnPage: (title: string, { number, count }: { number: number; count: number }) =>
    number > 1 ? `${title}, ${pageOf(number, count)}` : title,
  allInTopic: (count: number, title: string) => `All ${count} questions in ${title}`,
  everythingByTopic: 'There are too many full answers for one page. Each topic has a page with its full answers.',
  questionCount: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  shortAnswer: 'Short answer',
  fullAnswer: 'Read the full answer',
  fullAnswerTo: (question: string) => `Read the full answer: ${question}`,
  itemLink: 'Link to this item',
  itemLinkTo: (title: string) => `Link to this item: ${title}`,
  holdsFor: 'Applies to',
  versions: (versions: readonly string[]) => `MQTT ${versions.join(', ')}`,
  reviewed: 'Reviewed',
  changed: 'Last changed',
  examples: 'Examples run on',
  examplesDiffer: (versions: readonly string[]) => `${versions.join(', ')}: different output`,
  edit: 'Edit this answer',
  editTerm: (term: string) => `Edit the entry ${term}`,
  editShort: 'Edit',
  references: 'References',
  backToText: (place?: number) => (place ? `Back to the text, place ${place}` : 'Back to the text'),
  related: 'Related questions',
  onThisPage: 'On this page',
  allOfTopic: (title: string) => `All questions in ${title}`,
  readOn: 'Read on',
  previous: 'Previous',
  next: 'Next',
  inTopic: (title: string) => `More in ${title}`,
  breadcrumb: 'Breadcrumb',
  accordionButtons: {
    expandAll: 'Open all',
    collapseAll: 'Close all',
    /** `#` stands for the number. */
    expanded: { one: '# answer open', other: '# answers open' },
    collapsed: 'All answers closed',
  },
  versionFilter: {
    label: 'Applies to',
    all: 'All',
    /** `#` stands for numbers and the version, in this order. They count what the page holds: a long list has more pages. */
    shownAll: '# of # questions on this page',
    shownSome: '# of # questions on this page apply to MQTT #',
  },
  alsoCalled: 'Also called',
  callouts: { note: 'Note', tip: 'Tip', warning: 'Warning' },
  specPlace: (version: string, section: string) => `MQTT ${version} §${section}`,
  code: {
    /** By the name that authors write. */
    languages: {
      ...{ sh: 'Shell', bash: 'Shell', shell: 'Shell', console: 'Terminal', powershell: 'PowerShell', bat: 'Windows' },
      ...{
        conf: 'Configuration',
        mosquitto: 'mosquitto.conf',
        nginx: 'nginx',
        systemd: 'systemd',
        ini: 'INI',
        toml: 'TOML',
      },
      ...{
        json: 'JSON',
        yaml: 'YAML',
        xml: 'XML',
        html: 'HTML',
        css: 'CSS',
        sql: 'SQL',
        http: 'HTTP',
        diff: 'Difference',
      },
      ...{ js: 'JavaScript', ts: 'TypeScript', python: 'Python', c: 'C', cpp: 'C++', arduino: 'Arduino', csharp: 'C#' },
      ...{
        java: 'Java',
        kotlin: 'Kotlin',
        go: 'Go',
        rust: 'Rust',
        php: 'PHP',
        ruby: 'Ruby',
        swift: 'Swift',
        lua: 'Lua',
      },
    } as Readonly<Record<string, string | undefined>>,
    output: 'Output',
  },
  pictures: {
    sent: (from: string, to: string) => `${from} to ${to}: `,
    by: (name: string) => `${name}: `,
    cut: 'The link breaks',
    between: (a: string, b: string) => `between ${a} and ${b}`,
    fields: (sent: Partial<SentPacket> & { retain?: true | undefined; about?: string | undefined }) =>
      [
        sent.qos !== undefined && `QoS ${sent.qos}`,
        sent.id !== undefined && `id ${sent.id}`,
        sent.dup && 'DUP',
        sent.retain && 'RETAIN',
        sent.session !== undefined && `Session Present ${sent.session ? 1 : 0}`,
        sent.code && `code ${sent.code}`,
        sent.about,
        sent.lost && '(lost)',
      ]
        .filter(Boolean)
        .join(', '),
    events: {
      'last-packet': () => 'the last packet of the client arrives',
      'connection-lost': () => 'the connection ends without DISCONNECT',
      'message-published': () => 'the broker receives the message',
      'client-returns': () => 'the client is connected again',
      'keep-alive-over': () => 'Keep Alive is over: a packet was due by now',
      'broker-closes': () => 'one and a half times Keep Alive: the broker closes the connection',
      'will-published': ({ willDelay = 0, sessionExpiry = 0 }) =>
        willDelay > sessionExpiry
          ? 'the session ends, so the broker publishes the Will Message'
          : willDelay > 0
            ? `Will Delay of ${durationText(willDelay)}: the broker publishes the Will Message`
            : 'the broker publishes the Will Message',
      'session-ends': ({ sessionExpiry = 0 }) =>
        sessionExpiry > 0
          ? `Session Expiry of ${durationText(sessionExpiry)}: the broker deletes the session`
          : 'the session ends with the connection',
      'message-expires': ({ messageExpiry = 0 }) =>
        `Message Expiry of ${durationText(messageExpiry)}: the broker deletes each copy whose delivery has not begun`,
    } satisfies Record<Exclude<GivenEvent, 'other'> | ComputedEvent, (settings: TimerSettings) => string>,
    lane: (qos: number, to: string | undefined) => `QoS ${qos}${to ? ` to ${to}` : ''}:`,
    waits: 'waits',
    laneSteps: (steps: readonly { number: number; what: string; dup?: true; lost?: true }[]) =>
      steps
        .map(({ number, what, dup, lost }, index) =>
          [what, dup && 'DUP', lost && '(lost)', index === 0 ? 'at step' : 'at', number].filter(Boolean).join(' '),
        )
        .join(', '),
    link: 'Link',
    broken: (client: string, step: number) => `to ${client} breaks at step ${step}`,
    again: (client: string, step: number) => `${client} is connected again at step ${step}`,
    inFlight: (to: string) => `In flight to ${to}`,
    afterEachStep: (counts: readonly number[], most: number | undefined) =>
      `after each step: ${counts.join(' ')}${most === undefined ? '' : `; allowed: ${most}`}`,
    arrives: (to: string) => `${to} receives`,
    packet: (name: string) => `${name}, byte by byte.`,
    filter: 'Topic Filter',
    emptyLevel: '(empty)',
    matches: 'matches',
    noMatch: 'does not match',
  },
  table: 'Table',
  tableSource: 'Source:',
  reasonCodes: {
    label: (version: string, packet?: string) =>
      `${version === '5.0' ? 'Reason Codes' : 'Return codes'} of ${packet ? `${packet} in ` : ''}MQTT ${version}`,
    code: 'Code',
    name: 'Name',
    packets: 'In',
    meaning: 'What it says',
  },
  properties: {
    label: (packet?: string) => (packet ? `Properties of MQTT 5.0 in ${packet}` : 'Properties of MQTT 5.0'),
    id: 'Identifier',
    name: 'Property',
    type: 'Type',
    packets: 'In',
    absent: 'If left out',
  },
  packetTypes: {
    label: (version: string) => `Packet types of MQTT ${version}`,
    value: 'Type',
    name: 'Packet',
    firstByte: 'First byte',
    to: ' to ',
    sender: 'Sent by',
    senders: { client: 'client', broker: 'broker', both: 'both' },
    packetIdentifier: 'Packet Identifier',
    identifiers: { always: 'yes', never: 'no', 'above QoS 0': 'at QoS 1 and 2' },
    purpose: 'What it does',
  },
  ports: {
    label: 'Ports registered for MQTT',
    transport: 'Transport',
    port: 'Port',
    service: 'Service name',
    schemes: 'Usual address',
    none: 'none registered',
    section: 'Standard',
  },
  limits: {
    label: 'Limits of the protocol',
    title: 'Limit',
    range: 'Range',
    fromTo: (least: string, most: string) => `${least} to ${most}`,
    remark: 'Remark',
    section: 'Standard',
  },
  matches: {
    label: (filter: string) => `Topic Names and the Topic Filter ${filter}`,
    filter: 'Topic Filter',
    topic: 'Topic Name',
    matches: 'Matches?',
    yes: 'yes',
    no: 'no',
    why: 'Why',
  },
  tryFilter: {
    ...tryWords,
    title: 'Try a topic filter',
    description:
      'A tester for MQTT topic filters: which topics does a filter match, and why? Each level is explained with its section of the standard.',
    introduction:
      'Write a Topic Filter and some Topic Names. For each name you see whether the filter matches it, and the reason level by level.',
    keywords: [
      'topic filter tester',
      'test a wildcard',
      'wildcard tester',
      'topic matcher',
      'does my filter match',
      'try',
    ],
    noScript: 'To try filters of your own, allow scripts for this page. The tables below work without them.',
    differ: 'What software does differently',
    differText:
      'The tester follows the standard. These programs were measured to do something else. Behaviours in which all agree with the standard are left out.',
    examples: 'Examples',
    wrong: 'Filters that are not allowed',
    why: 'Why',
    answers: 'Answers about topics and filters',
  },
  measured: {
    title: 'Measured',
    description: (cells: number, software: number) =>
      `What MQTT brokers and clients really do: ${cells} measurements of ${software} programs, each with its version, its date and the section of the standard.`,
    introduction:
      'What MQTT software really does, found by experiments. The standard says what should happen. These tables say what happened, on which version and when.',
    counts: (cells: number, differing: number) =>
      `${cells} outcomes were measured, each at least three times. ${differing} of them differ from what the standard asks for.`,
    marks:
      'The word “differs” marks software that does not do what the standard asks for. All other software does what the standard asks for, or the standard leaves the choice to the software.',
    repeat:
      'Anybody can repeat every measurement, on Debian or with a broker that is already running. Type this in a copy of the project:',
    command: (args: string) => `npm run measure --${args || ' --list'}`,
    groups: {
      connecting: 'Connecting',
      link: 'The connection and its end',
      delivery: 'Delivery',
      topics: 'Topics and shared subscriptions',
      retained: 'Retained messages',
      'mqtt-5': 'Features of MQTT 5.0',
      websocket: 'WebSocket',
      'client-connection': 'Clients: the connection',
      'client-delivery': 'Clients: delivery',
      'client-topics': 'Clients: topics and filters',
      'topic-matchers': 'Functions that match topics',
    } satisfies Record<Group, string>,
    label: (question: string) => `Measured: ${question}`,
    caption: 'Measured:',
    behaviour: 'Behaviour',
    software: 'Software',
    does: 'What it does',
    differs: 'differs',
    standard: 'What the standard says',
    outcomes: 'What was measured',
    measuredOn: (day: string) => `Last measured on ${day}.`,
    details: 'Details',
    means: 'What this means for you',
    packets: 'The packets of one run',
    packetsOf: (software: string, protocol: string) =>
      `Recorded on ${software} with MQTT ${protocol}. Times are in milliseconds since the run began.`,
    time: 'ms',
    from: 'From',
    to: 'To',
    packet: 'Packet',
    fields: 'Fields',
    repeatTitle: 'Repeat this measurement',
    repeatAll: 'Repeat the measurements',
    answers: 'Answers that use this measurement',
    softwareTitle: (name: string) => `${name}, measured`,
    softwareDescription: (name: string) =>
      `What ${name} was measured to do, behaviour by behaviour, with the versions and the configuration it was started with.`,
    configuration: 'How the software was started',
  },
  movedTitle: (slug: string) => `Moved: ${slug}`,
  movedDescription: (slug: string, question: string) => `The address ${slug} now leads to the answer to “${question}”`,
  movedHeading: 'This answer has moved',
  movedTo: 'Read it here:',
  notFoundTitle: 'Page not found - MQTT FAQ',
  notFoundDescription:
    'There is no page at this address. The topics and the most asked questions of the MQTT FAQ may help you on.',
  notFoundHeading: 'Nobody is subscribed to this topic',
  notFoundText:
    'There is no page at this address. It may have been mistyped, or the link that brought you here is out of date.',
  notFoundSuggest: 'Is an answer missing?',
  notFoundBrowse: 'See all questions',
  api: {
    title: 'For programs',
    description:
      'The MQTT FAQ for programs: every answer as JSON and Markdown, an OpenAPI document, files for language models, and an MCP server.',
    introduction:
      'Programs can read every answer: as JSON, as Markdown, and through a server for AI assistants. JSON and Markdown are plain files, and no key is needed. Web pages of any site may read the files below /api/v1/.',
    licence: `The answers are under ${site.contentLicenseName}: name the MQTT FAQ and link to the answer.`,
    json: 'JSON',
    jsonText:
      'Fields may be added to these files. No field will be removed or change its meaning. Where an answer has moved, its former slug gives the same file. All fields are described by the',
    openApi: 'OpenAPI document',
    example: 'An example, for Node and for browsers',
    forExample: 'For example:',
    markdown: 'Markdown',
    markdownText:
      'Add .md to the address of a page. Some servers also send Markdown without .md, if the request has the header “Accept: text/markdown”.',
    models: 'Language models',
    llms: 'An index of all pages',
    llmsFull: 'All answers in one file',
    mcp: 'MCP server',
    mcpText:
      'Assistants that speak the Model Context Protocol can search, read answers, cite sections of the standard and look up codes and measurements. Start it with Node 20 or later:',
    embed: 'Show an answer elsewhere',
    embedText:
      'Every answer has an oEmbed response with its question and its short answer as plain HTML. Software that knows oEmbed finds it by itself.',
  },
  llms: {
    introduction: `Each link leads to a page in Markdown. An answer has the short answer first, then the full one with its references to the OASIS standards 3.1.1 and 5.0. Please cite the address at the top of the answer. Licence: ${site.contentLicenseName}.`,
    all: 'All pages',
    lists: 'Lists',
    allMeasured: 'All measurements',
    behaviours: 'Measured behaviours of MQTT software',
    behavioursAre: 'an index of their pages',
    optional: 'Optional',
    everything: 'All answers',
    everythingIs: 'every answer in full, in one file',
    homeIs: 'the home page',
    apiIs: 'all of it as JSON, with the codes and properties of MQTT, and an MCP server',
  },
  answerSource: 'Source',
  licenceOfAnswers: `${site.name}, ${site.contentLicenseName}.`,
  feedTitle: 'MQTT FAQ: new and changed answers',
  feedDescription: 'The answers of the MQTT FAQ that changed last, each with its short answer.',
  appDescription: 'Straight answers about MQTT, with their place in the standard.',
  previewNote: 'Each with its place in the standard',
  licence: `Answers under ${site.contentLicenseName}, code under MIT.`,
  source: 'Source and contributions',
  trademark: 'Not affiliated with OASIS. MQTT is an OASIS Standard.',
};
