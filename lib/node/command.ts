import { parseArgs } from 'node:util';
import { didYouMean, oneOf, refusal } from '../wording';
import { AlreadySaid } from './program';

interface Option {
  /** What it is for. */
  does: string;
  /** What stands behind it, for people, or the values to choose from; left out for an option that is given or not. */
  value?: string | readonly string[];
}

/** What a command is for and what it takes, as `--help` says it. */
interface About<Options extends Record<string, Option>> {
  /** In `package.json`. */
  name: string;
  does: string;
  /** Arguments that are no options, for example `[FOLDER]`; left out for a command that takes none. */
  takes?: string;
  options?: Options;
  /** The program that takes all arguments as they are, beside `--help`; left out for a command that reads its own. */
  passesOnTo?: string;
  /** Arguments of an example. */
  example?: string;
}

type ValueOf<O extends Option> = O['value'] extends readonly (infer Choice)[]
  ? Choice
  : O['value'] extends string
    ? string
    : true;

/** What a command was given: arguments in their order, and options by their name. */
interface Given<Options extends Record<string, Option>> {
  rest: string[];
  options: { [Name in keyof Options]?: ValueOf<Options[Name]> };
}

/** Runs the body of a command, or prints its help. A failure ends in its message, without a stack trace, and exit code 1. */
export async function command<const Options extends Record<string, Option>>(
  about: About<Options>,
  body: (given: Given<Options>) => unknown,
): Promise<void> {
  try {
    const args = process.argv.slice(2);
    if (args.includes('--help')) console.log(helpOf(about));
    else await body(readArguments(about, args));
  } catch (error) {
    if (!(error instanceof AlreadySaid)) console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** @throws {Error} in one line, for what the command does not take */
export function readArguments<const Options extends Record<string, Option>>(
  { name, takes, options, passesOnTo, example = '' }: About<Options>,
  args: string[],
): Given<Options> {
  if (passesOnTo) return { rest: args, options: {} };
  const known = { ...options } as Record<string, Option>;
  const given: Record<string, string | true> = {};
  const rest: string[] = [];
  const types = Object.entries(known).map(([key, { value }]) => [key, { type: value ? 'string' : 'boolean' }] as const);
  const config = { args, options: Object.fromEntries(types), strict: false, allowPositionals: true, tokens: true };
  for (const token of parseArgs({ ...config, tokens: true }).tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const names = [...Object.keys(known), 'help'].map((key) => `--${key}`);
    const hint = `for example ${lineOf(name, example)}`;
    const valued = `value "${token.value}" of ${token.rawName}`;
    if (!option) throw refusal(`option ${token.rawName}`, oneOf(names), didYouMean(token.rawName, names) ?? hint);
    if (!option.value && token.value !== undefined) throw refusal(valued, 'none', 'leave it out');
    if (option.value && (!token.value || token.value.startsWith('--')))
      throw refusal(`absence of a value for ${token.rawName}`, 'one', hint);
    if (Array.isArray(option.value) && !option.value.includes(token.value))
      throw refusal(valued, oneOf(option.value), hint);
    given[token.name] = token.value ?? true;
  }
  if (!takes && rest.length > 0)
    throw refusal(`argument "${rest[0]}"`, 'none', `${lineOf(name, '--help')} says what there is`);
  return { rest, options: given } as Given<Options>;
}

/** What `--help` prints. */
export function helpOf(about: About<Record<string, Option>>): string {
  const { name, does, takes, options = {}, passesOnTo, example = '' } = about;
  const all: Record<string, Option> = { ...options, help: { does: 'Prints this.' } };
  const rows = Object.entries(all).map(([key, option]) => {
    const value = typeof option.value === 'string' ? option.value : option.value?.join('|');
    return [`--${key}${value ? ` ${value}` : ''}`, option.does] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    lineOf(name, `${takes ?? ''} [OPTIONS]`.trim()),
    does,
    [
      ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
      ...(passesOnTo ? [`  All else is passed on to ${passesOnTo}.`] : []),
    ].join('\n'),
    `For example: ${lineOf(name, example)}`,
  ].join('\n\n');
}

const lineOf = (name: string, args: string) => `npm run ${name}${args && ` -- ${args}`}`;
