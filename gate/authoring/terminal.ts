import { createInterface } from 'node:readline/promises';

/** Somebody who can be asked. */
export interface Terminal {
  question(prompt: string): Promise<string>;
  /** Leaves out what was typed before it was asked for: it may belong to another question. */
  forget?(): void;
  close(): void;
}

/** Ctrl+C and Ctrl+D end the command at any question. What is typed or pasted ahead answers the next ones. */
export function openTerminal(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Terminal {
  const lines = createInterface({ input, output });
  const ahead: string[] = [];
  const quit = () => {
    console.log('\nstopped; nothing was written');
    process.exit(130);
  };
  // A line that answers no question is lost to `question()`.
  lines
    .on('SIGINT', quit)
    .on('close', quit)
    .on('line', (line) => ahead.push(line));
  return {
    question: async (prompt) => {
      const line = ahead.shift();
      if (line === undefined) return lines.question(prompt);
      output.write(`${prompt}${line}\n`);
      return line;
    },
    forget: () => ahead.splice(0),
    close: () => lines.off('close', quit).close(),
  };
}

/** What `read` makes of the given text or, without one, of what somebody types: until it is right. */
export async function ask<T>(
  terminal: Terminal | undefined,
  given: string | undefined,
  prompt: string,
  read: (text: string) => T,
): Promise<T> {
  if (given !== undefined || !terminal) return read(given ?? '');
  for (;;) {
    try {
      return read(await terminal.question(prompt));
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
      terminal.forget?.();
    }
  }
}
