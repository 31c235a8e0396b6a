import { stringify } from 'yaml';
import { question as schema } from '../../lib/content/schema';
import type { ProtocolVersion } from '../../lib/mqtt/versions';
import { fieldsOf } from './fields';

/** What is known of a question before anybody has answered it. */
export interface QuestionDraft {
  question: string;
  versions: readonly ProtocolVersion[];
  /** Slugs to propose as related. */
  related: readonly string[];
}

/** How a field is written, where its explanation alone would leave somebody guessing: the lines of YAML below its name. */
export const examples: Record<string, string> = {
  keywords: ' [port 1883, port 8883]',
  related: ' [what-is-mqtt]',
  references: `
  - { spec: '5.0', section: '4.2', statement: 'MQTT-4.2-1' }
  - { title: IANA service name registry, url: 'https://www.iana.org/assignments/service-names-port-numbers/' }`,
  redirects: ' [old-slug]',
};

/** Fields that are empty in a new file and that check asks for until they are written. */
export const unwritten = fieldsOf(schema)
  .filter(({ name, required }) => required && name !== 'question' && name !== 'versions')
  .map(({ name }) => name);

/**
 * The file of a new question: every field with what the schema says of it; what is known filled in, what must be written left
 * empty, so that check names it, and what may be left out commented out.
 */
export function questionFile({ question, versions, related }: QuestionDraft): string {
  const known: Record<string, string> = {
    question: ` ${stringify(question, { lineWidth: 0 }).trim()}`,
    versions: ` [${versions.map((version) => `'${version}'`).join(', ')}]`,
  };
  const proposed = related.length > 0 ? { ...examples, related: ` [${related.join(', ')}]` } : examples;
  const fields = fieldsOf(schema).map(({ name, required, description, value }) => {
    const note = comment(`${description} ${required ? '' : 'May be left out: '}${capital(value, required)}.`);
    const example = proposed[name] ?? '';
    if (known[name]) return `${note}\n${name}:${known[name]}`;
    if (!required) return `${note}\n${commentedOut(`${name}:${example}`)}`;
    return `${note}\n${name}:${example && `\n${commentedOut(example.trimStart().replace(/^/, '  '))}`}`;
  });
  const body = comment(
    'Below the next line: the full answer in Markdown, headings from `##`. It goes on from the short answer and does not repeat it; CONTRIBUTING.md says what makes it a good one. Comments like this one may be deleted.',
  );
  return ['---', ...fields, body, '---', ''].join('\n');
}

const capital = (text: string, wanted: boolean) => (wanted ? text.charAt(0).toUpperCase() + text.slice(1) : text);

const commentedOut = (lines: string) => lines.replace(/^/gm, '# ');

/** A text as comment lines of at most 120 characters. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `# ${last} ${word}`.length <= 120) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return commentedOut(lines.join('\n'));
}
