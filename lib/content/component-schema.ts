import type { z } from 'zod';

/** A word authors may use in MDX, as check and the authors' reference see it: no React, no Next. */
export interface ComponentSchema {
  /** What it is for, in a sentence. */
  description: string;
  /** Literal attributes: text, or the bare word for `true`. */
  props: z.ZodObject;
  /** Whether it stands on lines of its own or inside a line of text. */
  display: 'block' | 'inline';
  /** What may stand inside: Markdown blocks, text, nothing, or only another word, at least so often. */
  content: 'blocks' | 'text' | 'nothing' | { only: string; atLeast: number };
  /** The only word it may stand directly in; anywhere, if left out. */
  within?: string;
  /** How it is written. */
  example: string;
}

/** The words of a site by name. */
export type ComponentSchemas = Readonly<Record<string, ComponentSchema>>;
