import { lookup } from 'node:dns';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { splitFrontmatter } from '../../gate/read/frontmatter';
import { parseMdx } from '../../lib/content/parse-body';

/** What a file says that changes without a commit. */
export interface Problems {
  /** Path below the project. */
  path: string;
  /** ISO day of `reviewed`; undefined where the file has none. */
  reviewed: string | undefined;
  /** Addresses on other sites, without fragments, each once. */
  links: string[];
}

/** Asks for one address and does not follow it anywhere. Rejects when no answer comes. */
export type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<{ status: number; location?: string | undefined }>;

/** `unchecked`: the server answers, but not to programs. */
export type Verdict = { state: 'sound' } | { state: 'broken' | 'unchecked'; reason: string };

const timeout = 20_000;
const hostsAtOnce = 6;
const mostRedirects = 5;

/** Reads one content file with a YAML and an MDX parser, neither of which evaluates anything. */
export function problemsOf(path: string, text: string): Problems {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const parts = path.endsWith('.yaml') ? { yaml: source, body: '' } : splitFrontmatter(source);
  const { yaml, body } = Array.isArray(parts) ? { yaml: '', body: '' } : parts;
  const data: unknown = parseDocument(yaml).toJS({ maxAliasCount: 0 });
  const links = new Set<string>();
  const add = (value: unknown) => {
    if (typeof value !== 'string' || !/^https?:/i.test(value) || !URL.canParse(value)) return;
    const url = new URL(value);
    url.hash = '';
    links.add(url.href);
  };
  for (const reference of arrayOf(fieldOf(data, 'references'))) add(fieldOf(reference, 'url'));
  visit(parseMdx(body), (node) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') add(node.url);
  });
  const reviewed = fieldOf(data, 'reviewed');
  return { path, reviewed: typeof reviewed === 'string' ? reviewed : undefined, links: [...links] };
}

const arrayOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;

/** Answers whose last review lies more than a year before `today` (ISO day), the oldest first. */
export function overdue(files: readonly Problems[], today: string): Problems[] {
  // ISO days sort as text; 29 February needs no care, because no other day lies between it and 1 March.
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return files
    .filter(({ reviewed }) => reviewed !== undefined && reviewed < yearAgo)
    .sort((a, b) => ((a.reviewed ?? '') < (b.reviewed ?? '') ? -1 : 1));
}

const notPublic = new BlockList();
// IANA's special-purpose address registries, RFC 6890: everything that is not globally reachable.
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  notPublic.addSubnet(address, prefix, 'ipv4');
}
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
// Inside 2000::/3, but for documentation, benchmarks and tunnels that end at any IPv4 address.
for (const [address, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublic.addSubnet(address, prefix, 'ipv6');
}

/** Whether an IP address is one that everybody on the Internet reaches: not loopback, private, link-local or reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !notPublic.check(address, 'ipv4');
  return isIP(address) === 6 && globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** Why `url` is not asked for; undefined when it may be. A name may still lead to a private address: `askPublicly` looks. */
export function refusal(url: URL): string | undefined {
  if (url.protocol !== 'https:') return 'not https';
  if (url.username || url.password) return 'a password in the address';
  if (url.port) return 'a port of its own';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) ? !isPublicAddress(host) : !host.includes('.') || /\.(local|localhost|internal)\.?$/.test(host)) {
    return 'not a public address';
  }
}

/** Whether `link` leads somewhere, following redirects; each address on the way is judged anew. */
export async function checkLink(link: string, ask: Ask): Promise<Verdict> {
  const first = await tryLink(link, ask);
  // Servers restart and lines fail: once more before anybody is asked to look.
  return first.state === 'broken' && first.retry ? tryLink(link, ask) : first;
}

async function tryLink(link: string, ask: Ask): Promise<Verdict & { retry?: boolean }> {
  let url = new URL(link);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const reason = refusal(url);
    if (reason) return { state: 'broken', reason: redirects === 0 ? reason : `leads to ${url.href}: ${reason}` };
    let answer: Awaited<ReturnType<Ask>>;
    try {
      answer = await askBothWays(url, ask);
    } catch (error) {
      return { state: 'broken', reason: error instanceof Error ? error.message : String(error), retry: true };
    }
    const { status, location } = answer;
    if (status === 403 || status === 429) return { state: 'unchecked', reason: `status ${status}` };
    if (status >= 200 && status < 300) return { state: 'sound' };
    if (status < 300 || status >= 400 || !location)
      return { state: 'broken', reason: `status ${status}`, retry: status >= 500 };
    if (!URL.canParse(location, url)) return { state: 'broken', reason: `leads to ${location}` };
    url = new URL(location, url);
  }
  return { state: 'broken', reason: `more than ${mostRedirects} redirects` };
}

/** HEAD first, because it moves no page; some servers answer only GET, so its refusal proves nothing. */
async function askBothWays(url: URL, ask: Ask): ReturnType<Ask> {
  const head = await ask(url, 'HEAD').catch(() => undefined);
  return head && head.status < 400 ? head : ask(url, 'GET');
}

/** The verdict on each link. Several hosts at once, but one request at a time to each of them. */
export async function checkLinks(links: Iterable<string>, ask: Ask): Promise<Map<string, Verdict>> {
  const byHost = new Map<string, string[]>();
  for (const link of new Set(links)) {
    const { host } = new URL(link);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const hosts = [...byHost.values()];
  const verdicts = new Map<string, Verdict>();
  const worker = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const link of host) verdicts.set(link, await checkLink(link, ask));
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return verdicts;
}

/** The report in Markdown; `''` when there is nothing to do. Addresses are code, so that none of them is a link or a mention. */
export function reportOf(files: readonly Problems[], verdicts: ReadonlyMap<string, Verdict>, today: string): string {
  const linesFor = (state: 'broken' | 'unchecked') =>
    [...verdicts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([link, verdict]) => {
        if (verdict.state !== state) return [];
        const places = files.filter(({ links }) => links.includes(link)).map(({ path }) => code(path));
        return `- ${code(link)}: ${code(verdict.reason)}, in ${places.join(', ')}`;
      });
  const broken = linesFor('broken');
  const old = overdue(files, today).map(({ path, reviewed }) => `- ${code(path)}: ${reviewed}`);
  if (broken.length + old.length === 0) return '';
  const section = (title: string, text: string, lines: string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, '', text, '', ...lines, ''];
  return [
    'The weekly workflow keeps this list up to date, and closes the issue when the list is empty.',
    '',
    ...section('Links that lead nowhere', 'Mend the address, or cite another public document.', broken),
    ...section(
      'Answers not reviewed for a year',
      'Check the whole answer against its references, then set `reviewed`.',
      old,
    ),
    ...section('Links not checked', 'Their servers turn programs away. Nothing to do.', linesFor('unchecked')),
  ].join('\n');
}

const code = (text: string) => `\`${text.replace(/[`\s]+/g, ' ').slice(0, 300)}\``;

/** Resolves a name as `https` would, and fails when any of its addresses is not public. What is asked is what was looked at. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new Error('not a public address'), '', 0);
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** Asks over the network; the answer's body is never read. */
const askPublicly: Ask = (url, method) =>
  new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'mqtt-faq weekly link check', accept: '*/*' };
    const signal = AbortSignal.timeout(timeout);
    const sent = request(url, { method, headers, lookup: publicLookup, signal, agent: false }, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    sent.on('error', (error) => reject(signal.aborted ? new Error(`no answer within ${timeout / 1000} s`) : error));
    sent.end();
  });

async function readProblems(root: string): Promise<Problems[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths
      .sort()
      .map(async (path) => problemsOf(relative('.', path).split(sep).join('/'), await readFile(path, 'utf8'))),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await readProblems('content');
  const verdicts = await checkLinks(
    files.flatMap(({ links }) => links),
    askPublicly,
  );
  const report = reportOf(files, verdicts, new Date().toISOString().slice(0, 10));
  await writeFile(process.argv[2] ?? 'report.md', report);
  console.log(
    `${files.length} files, ${verdicts.size} links: ${report ? 'something to look at' : 'nothing to look at'}`,
  );
}
