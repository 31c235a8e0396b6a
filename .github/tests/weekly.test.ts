import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runStep, step } from './workflows';

const day = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString().slice(0, 10);

// The step asks GNU's date, as on GitHub's runners.
describe.skipIf(process.platform !== 'linux')('the report of the week', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weekly-'));
    mkdirSync(join(folder, 'content/questions/qos'), { recursive: true });
    writeFileSync(join(folder, 'links.md'), '# Summary\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (slug: string, text: string) => writeFileSync(join(folder, `content/questions/qos/${slug}.mdx`), text);
  const answer = (reviewed: string) => `---\nquestion: Is it?\nreviewed: ${reviewed}\n---\nreviewed: 2000-01-01\n`;
  const report = (exitCode: string) => {
    const { status, said } = runStep(step('weekly.yml', 'look', 'Write the report'), folder, {
      LYCHEE_EXIT_CODE: exitCode,
    });
    const file = join(folder, 'report.md');
    return { status, said, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  };

  test('names each answer that nobody has reviewed for a year, the oldest first', () => {
    const old = daysAgo(370);
    write('b', answer(`'${old}'`));
    write('a', answer('2024-02-29'));
    write('c', answer(daysAgo(360)));
    const { status, text } = report('0');
    expect(status).toBe(0);
    expect(text).toContain(
      `\n\n- 2024-02-29 \`content/questions/qos/a.mdx\`\n- ${old} \`content/questions/qos/b.mdx\`\n\n`,
    );
    expect(text).not.toContain('c.mdx');
  });

  test('holds what lychee found, and nothing when there is nothing to do', () => {
    write('c', answer(daysAgo(1)));
    expect(report('2')).toMatchObject({ status: 0, text: '# Summary\n' });
    expect(report('0')).toMatchObject({ status: 0, text: '' });
  });

  test('is not sent when lychee did not get as far as the links', () => {
    write('c', answer(daysAgo(1)));
    for (const exitCode of ['1', '3', '']) {
      const { status, said } = report(exitCode);
      expect(status).toBe(1);
      expect(said).toContain('::error::Unexpected exit code');
    }
  });
});
