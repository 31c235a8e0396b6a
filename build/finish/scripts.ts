import type { Part } from './parts';
import { UnknownOutput } from './unknown-output';

/** A script of a page: its attributes and, where it is written in the page, its text. */
export interface Script {
  attributes: Part['attributes'];
  text: string;
}

/** What Next put on a page to bring it to life. */
export interface NextScripts {
  /** Addresses of the chunks, as they are written. */
  chunks: string[];
  /** Chunks for browsers without modules, which are older than what the site is made for. */
  legacy: string[];
  /** The inline scripts in their order: data of the page, and the call that starts React once the chunks are there. */
  payload: string;
}

/** What a build knows of itself only when it is over; `next.config.mjs` puts the first in, finish the second. */
export const unfinishedId = 'unfinished';
const writtenId = (id: string) => `\\"b\\":\\"${id}\\"`;

const startCall = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":';
const firstData = '(self.__next_f=self.__next_f||[]).push([0])';
const moreData = 'self.__next_f.push([1,';

/** Whether a tag opens a script that runs; data for others are none. */
export const isNextScript = ({ name, attributes }: Part) =>
  name === 'script' && !/json|speculationrules/.test(attributes.type ?? '');

/**
 * Sorts the scripts of a page.
 *
 * @throws {UnknownOutput} for a script that is none of those Next is known to write, and for one that is missing
 */
export function readScripts(scripts: readonly Script[], basePath: string, buildId: string): NextScripts {
  const chunks: string[] = [];
  const legacy: string[] = [];
  const inline: string[] = [];
  for (const { attributes, text } of scripts) {
    const { src } = attributes;
    if (src === undefined) inline.push(text);
    else if (!src.startsWith(`${basePath}/_next/static/chunks/`))
      throw new UnknownOutput(`script ${src}`, 'a chunk of Next');
    else (attributes.nomodule === undefined ? chunks : legacy).push(src);
  }
  for (const text of inline) {
    if (![startCall, firstData, moreData].some((start) => text.startsWith(start)))
      throw new UnknownOutput(`inline script "${text.slice(0, 60)}"`, 'data of the page or the call that starts React');
  }
  const payload = inline.map((text) => text.replace(/;?$/, ';')).join('\n');
  expectOnce(payload, startCall, 'the call that starts React');
  expectOnce(payload, firstData, 'the first data of the page');
  expectOnce(payload, writtenId(unfinishedId), 'the id of the build');
  if (chunks.length === 0) throw new UnknownOutput('absence of chunks', 'at least one');
  return { chunks, legacy, payload: payload.replace(writtenId(unfinishedId), writtenId(buildId)) };
}

function expectOnce(text: string, part: string, name: string): void {
  const times = text.split(part).length - 1;
  if (times !== 1) throw new UnknownOutput(`number ${times} of ${name}`, 'it once');
}
