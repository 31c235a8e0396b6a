import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { citationOf, findSection, findStatement } from '../lib/mqtt/standards';
import { specVersions } from '../lib/mqtt/versions';
import type { Source } from './source';

/** What a tool says. */
const said = (text: string) => ({ content: [{ type: 'text' as const, text }] });

/** A tool that cannot do what it was asked for says what to do instead. */
const refused = (text: string) => ({ ...said(text), isError: true });

const readOnly = { annotations: { readOnlyHint: true, openWorldHint: false } };

const instructions =
  'Answers about the MQTT protocol with their places in the OASIS standards. Search first, then read the answer; cite the address of the answer and the section of the standard.';

const kindNames = {
  term: 'a term',
  code: 'a code',
  property: 'a property',
  measured: 'a measured behaviour',
  tool: 'a page to try something',
};

/** The slug in what was copied: an address, a path, or the slug itself, also of the Markdown file. */
const slugIn = (written: string) => lastPart(written.replace(/[?#].*$/s, '').replace(/\/$|\.(?:md|json|html)$/, ''));

/** The slug or the id in an address. */
const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** A server with everything an assistant can ask the site for. */
export function mcpServer(source: Source, version: string): McpServer {
  const server = new McpServer({ name: 'mqtt-faq', version }, { instructions });

  server.registerTool(
    'search',
    {
      title: 'Search',
      description:
        'Finds answers about MQTT, terms, codes, properties and measured behaviours by words, each with its short text and its address. Read an answer in full by its slug.',
      inputSchema: z.object({
        query: z.string().min(1).describe('Words of a question, an error text, a term, a code.'),
        limit: z.int().min(1).max(12).default(5).describe('How many, at most.'),
      }),
      ...readOnly,
    },
    async ({ query, limit }) => {
      const search = await source.search();
      const found = await search(query, limit);
      if (found.length === 0) return said(`Nothing fits "${query}". Try other words, or fewer.`);
      return said(
        found
          .map(({ kind, title, answer, path, url }) =>
            [title, kind === 'question' ? `slug: ${lastPart(path)}` : kindNames[kind], answer, url].join('\n'),
          )
          .join('\n\n'),
      );
    },
  );

  server.registerTool(
    'read_answer',
    {
      title: 'Read an answer',
      description: 'The full answer to a question in Markdown, with its references, dates and the address to cite.',
      inputSchema: z.object({
        slug: z.string().describe('From search; the last part of the address. The whole address will do.'),
      }),
      ...readOnly,
    },
    async ({ slug }) => {
      const answer = await source.answer(slugIn(slug));
      return answer ? said(answer) : refused(`There is no question "${slug}". Find its slug with search.`);
    },
  );

  server.registerTool(
    'cite_section',
    {
      title: 'Cite a section of the standard',
      description:
        'Title and deep link of a section, or of a normative statement, of MQTT 3.1.1 or 5.0, and the answers that rest on it.',
      inputSchema: z.object({
        version: z.enum(specVersions).describe('Version of the standard.'),
        section: z.string().optional().describe('Number of the section, such as 4.3.2.'),
        statement: z
          .string()
          .optional()
          .describe('Normative statement, such as MQTT-4.3.2-1. It names its own section.'),
      }),
      ...readOnly,
    },
    async ({ version, section, statement: written }) => {
      const statement = written === undefined ? undefined : findStatement(version, written.replace(/^\[|\]$/g, ''));
      const number = statement?.section ?? section?.replace(/^§\s*/, '');
      if (written && !statement)
        return refused(`MQTT ${version} has no statement ${written}. Its versions number them differently.`);
      if (!number) return refused('Give a section such as 4.3.2, or a statement such as MQTT-4.3.2-1.');
      if (!findSection(version, number)) return refused(`MQTT ${version} has no section ${number}.`);
      const { label, url } = citationOf({
        spec: version,
        section: number,
        ...(statement && { statement: statement.id }),
      });
      const rests = (await source.questions()).filter(({ sections }) =>
        sections.some(
          (one) => one.spec === version && (statement ? one.statement === statement.id : one.section === number),
        ),
      );
      const answers = rests.map(({ question, slug, url }) => `- ${question} (slug: ${slug}) ${url}`);
      return said([label, url, ...(answers.length > 0 ? ['', 'Answers that cite it:', ...answers] : [])].join('\n'));
    },
  );

  server.registerTool(
    'look_up_code',
    {
      title: 'Look up a code or a property',
      description:
        'What a Reason Code, a return code of 3.1.1, or a property of MQTT 5.0 means, by its number or its name.',
      inputSchema: z.object({
        code: z
          .string()
          .min(1)
          .describe('0x87, 135, "Not authorized", or the name of a property such as "Receive Maximum".'),
        version: z.enum(specVersions).optional().describe('Both versions if left out.'),
      }),
      ...readOnly,
    },
    async ({ code: wanted, version }) => {
      const number = /^(?:0x[\da-f]{1,2}|\d{1,3})$/i.test(wanted.trim()) ? Number(wanted) : undefined;
      const isMeant = (id: number, name: string) =>
        number === undefined ? name.toLowerCase().includes(wanted.trim().toLowerCase()) : id === number;
      const codes = (await source.reasonCodes())
        .filter((one) => (version === undefined || one.version === version) && isMeant(one.code, one.name))
        .map(
          ({ version, code, hex, name, packets, meaning, reference }) =>
            `${hex} (${code}) ${name}, MQTT ${version}, in ${packets.join(', ')}: ${meaning}\n${reference.label} ${reference.url}`,
        );
      // 3.1.1 has none.
      const properties = version === '3.1.1' ? [] : await source.properties();
      const found = properties
        .filter(({ id, name }) => isMeant(id, name))
        .map(
          ({ hex, name, type, absent, in: holders }) =>
            `Property ${hex} ${name} (${type}), in ${holders.map(({ packet }) => packet).join(', ')}. If left out: ${absent}.\n${holders[0]?.reference.url}`,
        );
      const all = [...codes, ...found];
      return all.length > 0
        ? said(all.join('\n\n'))
        : refused(`No code and no property is "${wanted}". Give 0x87, 135, or a part of its name.`);
    },
  );

  server.registerTool(
    'look_up_measured',
    {
      title: 'Look up measured behaviour',
      description: 'What real brokers and clients were measured to do, beside what the standard says.',
      inputSchema: z.object({
        behaviour: z.string().min(1).describe('What it is about, such as "overlapping subscriptions", or its id.'),
        software: z.string().optional().describe('Only this broker or client, such as Mosquitto.'),
        limit: z.int().min(1).max(10).default(3),
      }),
      ...readOnly,
    },
    async ({ behaviour, software, limit }) => {
      const { behaviours } = await source.measured();
      const isMeant = ({ id, name }: { id: string; name: string }) =>
        !software || [id, name.toLowerCase()].some((one) => one.includes(software.toLowerCase()));
      const known = new Map(behaviours.flatMap(({ software: all }) => all.map((one) => [one.name, one] as const)));
      if (![...known.values()].some(isMeant))
        return refused(`No software called "${software}" was measured, only ${[...known.keys()].sort().join(', ')}.`);
      const search = await source.search();
      const exact = behaviours.some(({ id }) => id === behaviour);
      const ids = exact
        ? [behaviour]
        : (await search(behaviour, limit, ['measured'])).map(({ path }) => lastPart(path));
      const found = ids.flatMap((id) => behaviours.find((one) => one.id === id) ?? []);
      if (found.length === 0) return said(`Nothing that was measured fits "${behaviour}". Try other words.`);
      return said(
        found
          .map(({ question, rule, software: all, lastMeasured, url }) => {
            const shown = all.filter(isMeant);
            const rows = shown.flatMap(({ name, statements }) =>
              statements.map(({ of, says, conforms }) => {
                const mark = conforms === false ? ' (differs from the standard)' : '';
                return `- ${[name, of].filter(Boolean).join(' ')}: ${says}${mark}`;
              }),
            );
            const references = rule.references.map(({ label, url }) => `${label} ${url}`);
            return [
              question,
              `Standard: ${rule.text}`,
              ...references,
              ...(rows.length > 0 ? rows : [`- ${software}: not measured`]),
              `Measured until ${lastMeasured}. ${url}`,
            ].join('\n');
          })
          .join('\n\n'),
      );
    },
  );

  return server;
}
