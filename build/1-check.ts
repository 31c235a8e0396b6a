import { runCommand } from '../lib/node/program';

/**
 * Checks `content/` and makes `.checked/` its copy: see gate/run/copy-content.ts. In a process of its own, which gives back the
 * memory that ten thousand texts take.
 *
 * @throws {Error} when the content is refused; every problem has been printed then
 */
export const checkContent = (): Promise<void> => runCommand('check', ['--copy']);
