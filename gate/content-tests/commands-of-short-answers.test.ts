import { expect, test } from 'vitest';
import { kindOfPath } from '../../lib/content/kinds';
import { readContent } from '../read/read-content';
import { readDocument } from '../read/read-document';

/** The commands of a short answer that publish nothing when they are pasted into a shell: `mosquitto_pub` wants a topic and a message. */
function unfinishedCommandsIn(answer: string): string[] {
  const commands = [...answer.matchAll(/`(mosquitto_pub [^`]*)`/g)].map(([, command = '']) => command);
  return commands.filter((command) => !(/ -t /.test(command) && / -[mnfls]( |$)/.test(command)));
}

test('a short answer, which is quoted alone, holds commands that run as they stand', () => {
  const unfinished = [...readContent('content').files].flatMap(([path, bytes]) => {
    const kind = kindOfPath(path)?.kind;
    const { answer = '' } = (kind && readDocument(kind, bytes, 'data').data?.values) ?? {};
    return unfinishedCommandsIn(String(answer)).map((command) => `${path} Unexpected ${command}`);
  });
  expect(unfinished).toEqual([]);
});

test('a command without a topic or a message is found', () => {
  expect(
    unfinishedCommandsIn('Run `mosquitto_pub -t a/b -m 1`, `mosquitto_pub -t a/b -r -n` and `mosquitto_pub`.'),
  ).toEqual([]);
  expect(unfinishedCommandsIn('Run `mosquitto_pub -V 5 -D publish user-property a b`.')).toHaveLength(1);
});
