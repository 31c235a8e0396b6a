import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { writeQuestions } from '../e2e/support/write-questions';
import { filesBelow } from '../lib/node/files';
import { measureRun } from './measure-run';

/** Another maker of sites of documentation, which is given our answers as plain Markdown and a sidebar of one link. */
interface Other {
  name: string;
  /** The newest that run on Node 20. */
  packages: Record<string, string>;
  build: string;
  /** Folder of its pages. */
  pages: string;
  /** Its settings. */
  files: Record<string, string>;
}

export const others: readonly Other[] = [
  {
    name: 'VitePress 1.6.4',
    packages: { vitepress: '1.6.4' },
    build: 'vitepress build --outDir out',
    pages: '.',
    files: {
      '.vitepress/config.mjs': `export default { ignoreDeadLinks: true, themeConfig: { sidebar: [{ text: "FAQ", link: "/faq/qos-levels" }] } };`,
    },
  },
  {
    name: 'Starlight 0.37.7',
    packages: { astro: '5.18.2', '@astrojs/starlight': '0.37.7' },
    build: 'ASTRO_TELEMETRY_DISABLED=1 astro build --outDir out',
    pages: 'src/content/docs',
    files: {
      'astro.config.mjs': `import starlight from "@astrojs/starlight";
export default { integrations: [starlight({ title: "FAQ", sidebar: [{ label: "FAQ", link: "/faq/qos-levels" }] })] };`,
      'src/content.config.ts': `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    },
  },
];

/** Writes the site of another maker as it is before its first build, with so many of our answers. */
export async function writeOther(other: Other, folder: string, from: string, questions: number): Promise<void> {
  const { packages: dependencies, build, pages, files } = other;
  const manifest = JSON.stringify({ private: true, type: 'module', scripts: { build }, dependencies });
  await rm(folder, { recursive: true, force: true });
  await write(join(folder, 'package.json'), manifest);
  await write(join(folder, pages, 'index.md'), '---\ntitle: FAQ\n---\n');
  for (const [file, text] of Object.entries(files)) await write(join(folder, file), text);
  await measureRun(folder, 'install --no-audit --no-fund --prefer-offline');
  const content = `${folder}-content`;
  await writeQuestions(content, questions, { from });
  for (const file of await filesBelow(join(content, 'questions'))) {
    const page = plainPage(await readFile(join(content, 'questions', file), 'utf8'));
    await write(join(folder, pages, 'faq', basename(file).replace(/mdx$/, 'md')), page);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const component = /<(\/?)[A-Z]\w*((?:\s+\w+(?:="[^"]*")?)*)\s*(\/?)>/g;

/** An answer as plain Markdown: the frontmatter is title and description, and components are headings, tables and text. */
export function plainPage(text: string): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const { question, answer } = parseDocument(yaml).toJS() as { question: string; answer: string };
  const plain = body.replace(component, (_, end: string, attributes: string, alone: string) => {
    const values = new Map([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value ?? '']));
    if (!alone) return !end && values.has('title') ? `### ${values.get('title')}` : '';
    const entries = [...values.values()].flatMap((value) => value.split(', '));
    if (values.has('section')) return entries.join(' ');
    return ['| | |', '|---|---|', ...entries.map((entry) => `| ${entry} | ${entry} |`)].join('\n');
  });
  return `---\ntitle: ${JSON.stringify(question)}\ndescription: ${JSON.stringify(answer)}\n---\n${plain}`;
}
