import type { z } from 'zod';

/** A component authors may use in MDX, as check and the authors' reference see it: no React, no Next. */
export interface ComponentSchema {
  /** What it is for, in a sentence. */
  description: string;
  /** Literal attributes: text, or `true` for a name alone. */
  props: z.ZodObject;
  /** Whether it stands on lines of its own or inside a line of text. */
  display: 'block' | 'inline';
  /** What may stand inside: Markdown blocks, text, nothing, or only one other component, at least so often. */
  content: 'blocks' | 'text' | 'nothing' | { only: string; atLeast: number };
  /** The only component it may stand directly in; anywhere, if left out. */
  within?: string;
  /** How it is written. */
  example: string;
}

/** What a component gets for its attributes. */
export type PropsOf<Schema extends ComponentSchema> = z.infer<Schema['props']>;

/** The components of a site by name. */
export type ComponentSchemas = Readonly<Record<string, ComponentSchema>>;

/** The schema of the component of that name; undefined when the site has no such component. */
export function schemaOf(components: ComponentSchemas, name: string | null): ComponentSchema | undefined {
  return name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
}
