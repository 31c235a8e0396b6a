import { protocolLimits } from './limits';

// MQTT 5.0 §4.7 and §4.8.2, 3.1.1 §4.7. Shared subscriptions are new in 5.0: to 3.1.1, `$share/...` is a filter like others.

/** What a wildcard of a filter stands for in a name; undefined for `#` where it takes the parent level alone. */
export interface Stand {
  wildcard: '+' | '#';
  levels: string | undefined;
}

/** Why a name does not match; levels count from 1. */
export type Difference =
  | { kind: 'system' }
  | { kind: 'level'; level: number; expected: string; found: string }
  | { kind: 'count'; expected: number; orMore: boolean; found: number };

/** Whether a name matches a filter, with the reason. */
export type Match = { matches: true; stands: Stand[] } | { matches: false; because: Difference };

const longest = protocolLimits['topic-length'].most;

/** What was expected of a Topic Name that is none, for example "at least one character"; undefined for a sound one. */
export function topicNameExpectation(name: string): string | undefined {
  // MQTT 5.0 [MQTT-4.7.0-1], 3.1.1 [MQTT-4.7.1-1].
  return stringExpectation(name) ?? (/[+#]/.test(name) ? 'a Topic Name without the wildcards `+` and `#`' : undefined);
}

/** What was expected of a Topic Filter that is none; undefined for a sound one. */
export function topicFilterExpectation(filter: string): string | undefined {
  const expected = stringExpectation(filter);
  if (expected || !filter.startsWith('$share/')) return expected ?? wildcardExpectation(filter);
  const { group, rest } = sharedParts(filter);
  // [MQTT-4.8.2-1] and [MQTT-4.8.2-2]: a name without `/`, `+` and `#`, then `/` and a filter.
  if (!group || /[+#]/.test(group)) return 'a name without wildcards between `$share/` and the next `/`';
  if (!rest) return 'a Topic Filter behind `$share/<name>/`';
  return wildcardExpectation(rest);
}

function stringExpectation(text: string): string | undefined {
  // [MQTT-4.7.3-1], [MQTT-4.7.3-2], [MQTT-4.7.3-3] and, of UTF-8, [MQTT-1.5.4-1].
  if (text === '') return 'at least one character';
  if (text.includes('\0')) return 'text without the null character';
  if (/\p{Cs}/u.test(text)) return 'whole characters, not halves of them';
  if (new TextEncoder().encode(text).length > longest) return `at most ${longest} bytes`;
}

function wildcardExpectation(filter: string): string | undefined {
  const levels = filter.split('/');
  for (const [index, level] of levels.entries()) {
    // MQTT 5.0 [MQTT-4.7.1-1], 3.1.1 [MQTT-4.7.1-2].
    if (level.includes('#') && (level !== '#' || index < levels.length - 1)) return '`#` alone in the last level';
    // MQTT 5.0 [MQTT-4.7.1-2], 3.1.1 [MQTT-4.7.1-3].
    if (level.includes('+') && level !== '+') return '`+` alone in its level';
  }
}

function sharedParts(filter: string): { group: string; rest: string } {
  const [, group = '', ...rest] = filter.split('/');
  return { group, rest: rest.join('/') };
}

/** Whether a Topic Name matches a Topic Filter, shared or not; both are sound. */
export function matchTopic(filter: string, name: string): Match {
  const wanted = (filter.startsWith('$share/') ? sharedParts(filter).rest : filter).split('/');
  const found = name.split('/');
  // [MQTT-4.7.2-1]: a wildcard at the start never reaches the topics that begin with `$`.
  if (name.startsWith('$') && /^[+#]$/.test(wanted[0] ?? '')) return differs({ kind: 'system' });
  const open = wanted.at(-1) === '#';
  const fixed = open ? wanted.slice(0, -1) : wanted;
  const stands: Stand[] = [];
  for (const [index, level] of fixed.entries()) {
    const here = found[index];
    if (here === undefined) break;
    if (level === '+') stands.push({ wildcard: '+', levels: here });
    else if (level !== here) return differs({ kind: 'level', level: index + 1, expected: level, found: here });
  }
  if (found.length < fixed.length || (found.length > fixed.length && !open))
    return differs({ kind: 'count', expected: fixed.length, orMore: open, found: found.length });
  const rest = found.slice(fixed.length);
  if (open) stands.push({ wildcard: '#', levels: rest.length > 0 ? rest.join('/') : undefined });
  return { matches: true, stands };
}

const differs = (because: Difference): Match => ({ matches: false, because });
