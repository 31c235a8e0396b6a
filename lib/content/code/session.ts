/** A part of a console session: what somebody typed, or what came. */
interface SessionPart {
  kind: 'command' | 'output';
  /** Without the prompt; a command may have several lines. */
  text: string;
  /** Its first line within the block, from 0. */
  line: number;
}

/** What stands before a command. */
export const prompt = '$ ';

/** Takes a console session apart. A command whose line ends in `\` goes on in the next one; every line of output is a part. */
export function readSession(block: string): SessionPart[] {
  const parts: SessionPart[] = [];
  let isOpen = false;
  for (const [line, text] of block.split('\n').entries()) {
    const last = parts.at(-1);
    const isCommand = text.startsWith(prompt);
    if (isOpen && last) last.text += `\n${text}`;
    else
      parts.push({ kind: isCommand ? 'command' : 'output', text: isCommand ? text.slice(prompt.length) : text, line });
    if (isOpen || isCommand) isOpen = text.endsWith('\\');
  }
  return parts;
}
