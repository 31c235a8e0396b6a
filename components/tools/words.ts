import type { text } from '@/lib/interface-text';

/** What the tools say; the build puts it in. */
declare const toolsWords: typeof text.tools;

export const words = toolsWords;
