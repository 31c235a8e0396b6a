import { createInterface } from 'node:readline/promises';

/** Somebody who can be asked. */
export interface Terminal {
  question(prompt: string): Promise<string>;
  close(): void;
}

/** Ctrl+C and Ctrl+D end the command at any question. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const quit = () => {
    console.log('\nstopped; nothing was written');
    process.exit(130);
  };
  lines.on('SIGINT', quit).on('close', quit);
  return { question: (prompt) => lines.question(prompt), close: () => lines.off('close', quit).close() };
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
    }
  }
}
