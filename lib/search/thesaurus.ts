import { tokensOf } from './tokens';

/** Words that people use for one another when they ask about MQTT, a group each: whoever searches for one finds the others, too. */
const groups: readonly string[] = [
  'delete remove clear erase purge',
  'big large huge long maximum limit size length',
  'receive get arrive',
  'twice duplicate double multiple',
  'order sequence',
  'difference differ versus compare comparison',
  'fail error problem issue broken not',
  'example sample tutorial command',
  'install setup',
  'secure security encrypt encryption safe',
  'standard specification iso oasis',
  'login authentication authenticate credentials user',
  'allow permission permit authorize',
  'password passphrase secret',
  'broker server',
  'device thing sensor',
  'choose select pick compare',
  'seconds interval time period',
  'offline disconnected away',
  'lost missing lose drop',
  'keep store save persist',
  'show list see view find',
  'all every everything',
  'kick disconnect close terminate',
  'reconnect retry again',
  'file firmware image binary',
  'ping pingreq pingresp heartbeat',
  'acknowledge ack puback suback connack confirm',
  'machine computer host pc laptop',
  'lan network external remote',
  'speed fast slow performance latency',
  'docker container compose',
  'scale cluster load balance',
  'invent create history who',
  'cost overhead bandwidth',
  'name naming structure design convention',
  'expire expiry ttl lifetime timeout',
  'own same self',
  'publish send emit transmit',
  'two second another other both',
  'encode decode format',
  'json payload data',
  'intermittent unstable random',
  'monitor metrics statistics status',
];

/** What abbreviations stand for, those of everyday English and of programs included. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acl: 'access control',
    auth: 'authentication login',
    ca: 'certificate',
    cert: 'certificate',
    certs: 'certificate',
    cid: 'client identifier',
    conf: 'configuration',
    config: 'configuration',
    db: 'database',
    diff: 'difference',
    hash: 'wildcard',
    id: 'identifier',
    js: 'javascript',
    k8s: 'kubernetes cluster',
    lb: 'load balancer',
    lwt: 'last will testament',
    max: 'maximum',
    min: 'minimum',
    mitm: 'certificate',
    msg: 'message',
    msgs: 'messages',
    mtls: 'client certificate tls',
    os: 'system',
    passwd: 'password',
    plus: 'wildcard',
    pub: 'publish',
    pw: 'password',
    pwd: 'password',
    rc: 'return code',
    sec: 'seconds',
    secs: 'seconds',
    ssl: 'tls',
    sub: 'subscribe',
    subs: 'subscriptions',
    sys: '$sys',
    vs: 'difference',
    ws: 'websocket',
    wss: 'websocket tls',
    x509: 'certificate client',
  }),
);

/** What says nothing of what a text is about. */
const stopWords: ReadonlySet<string> = new Set(
  `a about after am an and any are as at be because been being but by can could did do does doing for from had has have how i if
in into is it its just let me my of off on only or our please should so some such than that the their them then there
these they this those to too under up us use using was we were what when where which while why with without would you your
s t m ve re`.split(/\s+/),
);

/** Words that stand for an abbreviation. @param word - as tokensOf gives it */
export const expansionsOf = (word: string): readonly string[] => expansions.get(word) ?? [];

/** Words that people use for this one. @param word - as tokensOf gives it */
export const relatedTo = (word: string): readonly string[] => related.get(word) ?? [];

const expansions = new Map([...abbreviations].map(([word, meaning]) => [tokensOf(word)[0] ?? word, tokensOf(meaning)]));

const related = new Map<string, string[]>();
for (const words of groups.map(tokensOf))
  for (const word of words)
    related.set(word, [...(related.get(word) ?? []), ...words.filter((other) => other !== word)]);

/** The words of a text that say what it is about. */
export const tellingTokensOf = (text: string): string[] => tokensOf(text).filter((word) => !stopWords.has(word));
