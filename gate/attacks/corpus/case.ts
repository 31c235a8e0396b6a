import { question, type SampleFile } from '../../testing/sample-files';

/** A file that check must let through. */
export interface SoundCase extends Omit<SampleFile, 'path'> {
  /** What is written in an unusual way; unique. */
  name: string;
  /** `samplePath`, if left out. */
  path?: string;
}

/** A file that check must refuse. */
export interface UnsoundCase extends SoundCase {
  /** 1-based line on which the (first) problem must be reported. */
  line: number;
  /** Part of the expected message or hint. */
  says: RegExp;
  /** True when the text, if it were evaluated anywhere, would write the canary file. */
  canary?: boolean;
}

/**
 * The 1-based line on which `needle` begins.
 *
 * @throws {Error} when it is not in the text
 */
function lineOf(text: string, needle: string): number {
  const index = text.indexOf(needle);
  if (index < 0) throw new Error(`Unexpected marker ${JSON.stringify(needle)}, expected a part of the text`);
  return text.slice(0, index).split('\n').length;
}

/** A case whose problem stands where `at` (a marker in the text, or a line) is. */
export function unsound(
  name: string,
  text: string,
  at: string | number,
  says: RegExp,
  more: Pick<UnsoundCase, 'path' | 'canary' | 'beside'> = {},
): UnsoundCase {
  return { name, text, line: typeof at === 'number' ? at : lineOf(text, at), says, ...more };
}

/** A question that is sound but for its body, in which the problem stands where `at` is. */
export function unsoundBody(
  name: string,
  body: string,
  at: string,
  says: RegExp,
  more: Pick<UnsoundCase, 'path' | 'canary' | 'beside'> = {},
): UnsoundCase {
  const text = question({ body });
  const line = lineOf(text, body) + lineOf(body, at) - 1;
  return { name, text, line, says, ...more };
}

/** An accordion with this attribute. */
export function accordion(attribute: string): string {
  return `<Accordion ${attribute}>\n\n<AccordionItem title="One">\n\nText.\n\n</AccordionItem>\n\n</Accordion>`;
}

/** JavaScript that leaves the canary file wherever Node evaluates it, with or without `require`. */
export function canaryCode(name: string): string {
  const fs = "globalThis.process.getBuiltinModule('node:fs')";
  return `${fs}.writeFileSync(globalThis.process.env.CANARY || 'canary', '${name}')`;
}

/** The same for places that know `require`: what gray-matter evaluates is such a place. */
export function canaryRequire(name: string): string {
  return `require('fs').writeFileSync(process.env.CANARY || 'canary', '${name}')`;
}
