import type { TopicRule } from './topic-rules';

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

/** What is wrong with a text that is no Topic Filter, or no Topic Name. */
export interface TopicProblem {
  /** For example "at least one character". */
  expected: string;
  rule: TopicRule;
  /** The part that is wrong, as places in the text; nothing where the whole text is. */
  from?: number;
  to?: number;
}

/** What one level of a filter says of a name: what fits first, then what does not. */
type LevelKind = 'equal' | 'one' | 'rest' | 'parent' | 'system' | 'different' | 'missing' | 'beyond';

/** A level of a filter beside the level of a name that it is compared with. */
export interface LevelStep {
  kind: LevelKind;
  rule: TopicRule;
  /** From 1. */
  level: number;
  /** Undefined where the filter has no such level. */
  filter: string | undefined;
  /** Undefined where the name has none; for `#` all levels that it takes. */
  name: string | undefined;
}

/** Bytes of a name or a filter: [MQTT-4.7.3-3]. Its test compares it with limits.ts, which a script of the page need not take along. */
export const longestTopic = 65_535;

/** What was expected of a Topic Name that is none, for example "at least one character"; undefined for a sound one. */
export function topicNameExpectation(name: string): string | undefined {
  return topicNameProblem(name)?.expected;
}

/** What was expected of a Topic Filter that is none; undefined for a sound one. */
export function topicFilterExpectation(filter: string): string | undefined {
  return topicFilterProblem(filter)?.expected;
}

/** What is wrong with a Topic Name, and where; undefined for a sound one. */
export function topicNameProblem(name: string): TopicProblem | undefined {
  const wildcard = name.search(/[+#]/);
  return (
    stringProblem(name) ??
    (wildcard < 0
      ? undefined
      : {
          expected: 'a Topic Name without the wildcards `+` and `#`',
          rule: 'wildcards in filters only',
          from: wildcard,
          to: wildcard + 1,
        })
  );
}

/** What is wrong with a Topic Filter, and where; undefined for a sound one. */
export function topicFilterProblem(filter: string): TopicProblem | undefined {
  const shared = sharedParts(filter);
  if (filter === '' || !shared) return stringProblem(filter) ?? wildcardProblem(filter, 0);
  return stringProblem(filter) ?? sharedProblem(filter, shared) ?? wildcardProblem(shared.rest, shared.start);
}

function stringProblem(text: string): TopicProblem | undefined {
  if (text === '') return { expected: 'at least one character', rule: 'not empty' };
  const nullAt = text.indexOf('\0');
  if (nullAt >= 0)
    return { expected: 'text without the null character', rule: 'no null character', from: nullAt, to: nullAt + 1 };
  const halfAt = text.search(/\p{Cs}/u);
  if (halfAt >= 0)
    return { expected: 'whole characters, not halves of them', rule: 'UTF-8', from: halfAt, to: halfAt + 1 };
  if (new TextEncoder().encode(text).length > longestTopic)
    return { expected: `at most ${longestTopic} bytes`, rule: 'at most 65,535 bytes' };
}

function sharedProblem(filter: string, { group, start }: SharedParts): TopicProblem | undefined {
  const from = sharedPrefix.length;
  if (!group || /[+#]/.test(group))
    return {
      expected: 'a name without wildcards between `$share/` and the next `/`',
      rule: group ? 'shared filter' : 'share name',
      ...(group && { from, to: from + group.length }),
    };
  if (start >= filter.length) return { expected: 'a Topic Filter behind `$share/<name>/`', rule: 'shared filter' };
}

/** @param start - where the filter begins in the text that holds it */
function wildcardProblem(filter: string, start: number): TopicProblem | undefined {
  let from = start;
  const levels = filter.split('/');
  for (const [index, level] of levels.entries()) {
    const place = { from, to: from + level.length };
    if (level.includes('#') && (level !== '#' || index < levels.length - 1))
      return { expected: '`#` alone in the last level', rule: '# alone at the end', ...place };
    if (level.includes('+') && level !== '+')
      return { expected: '`+` alone in its level', rule: '+ alone in its level', ...place };
    from = place.to + 1;
  }
}

const sharedPrefix = '$share/';

/** The two parts of a filter of a shared subscription. */
interface SharedParts {
  group: string;
  /** The filter that is compared with names. */
  rest: string;
  /** Where it begins. */
  start: number;
}

/** Takes a filter of a shared subscription apart; undefined for any other filter. */
export function sharedParts(filter: string): SharedParts | undefined {
  if (!filter.startsWith(sharedPrefix)) return undefined;
  const [, group = ''] = filter.split('/');
  const start = sharedPrefix.length + group.length + 1;
  return { group, rest: filter.slice(start), start };
}

/** Compares a Topic Name with a Topic Filter, shared or not, level by level; both are sound. */
export function levelSteps(filter: string, name: string): LevelStep[] {
  const wanted = (sharedParts(filter)?.rest ?? filter).split('/');
  const found = name.split('/');
  const steps: LevelStep[] = [];
  for (let index = 0; index < Math.max(wanted.length, found.length); index++) {
    const [ours, theirs] = [wanted[index], found[index]];
    const step = (kind: LevelKind, rule: TopicRule, levels = theirs) =>
      void steps.push({ kind, rule, level: index + 1, filter: ours, name: levels });
    if (index === 0 && name.startsWith('$') && (ours === '+' || ours === '#')) {
      step('system', 'topics that begin with $');
      break;
    }
    if (ours === '#') {
      step(theirs === undefined ? 'parent' : 'rest', '#', theirs === undefined ? theirs : found.slice(index).join('/'));
      break;
    }
    if (ours === undefined) step('beyond', 'levels');
    else if (theirs === undefined) step('missing', ours === '+' ? '+' : 'levels');
    else if (ours === '+') step('one', '+');
    else step(ours === theirs ? 'equal' : 'different', 'character by character');
  }
  return steps;
}

/** Whether a level fits what stands beside it. */
export const fits = ({ kind }: LevelStep): boolean => /^(?:equal|one|rest|parent)$/.test(kind);

/** Whether a Topic Name matches a Topic Filter, shared or not; both are sound. */
export function matchTopic(filter: string, name: string): Match {
  const steps = levelSteps(filter, name);
  const wrong = steps.find((step) => !fits(step));
  if (wrong) return { matches: false, because: differenceOf(wrong, filter, name) };
  const stands = steps.flatMap(({ filter: wildcard, name: levels }): Stand[] =>
    wildcard === '+' || wildcard === '#' ? [{ wildcard, levels }] : [],
  );
  return { matches: true, stands };
}

function differenceOf(
  { kind, level, filter: expected = '', name: found = '' }: LevelStep,
  filter: string,
  name: string,
) {
  if (kind === 'system') return { kind } as const;
  if (kind === 'different') return { kind: 'level', level, expected, found } as const;
  const levels = (sharedParts(filter)?.rest ?? filter).split('/');
  const orMore = levels.at(-1) === '#';
  return {
    kind: 'count',
    expected: levels.length - (orMore ? 1 : 0),
    orMore,
    found: name.split('/').length,
  } as const;
}
