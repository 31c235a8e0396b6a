/** What a piece of code is. Few kinds: each weighs in every page, and more colours say less. */
export type TokenKind = 'comment' | 'string' | 'keyword' | 'constant' | 'prompt' | 'output';

/** A piece of code; without a kind it looks as code does. */
export interface Token {
  kind?: TokenKind;
  text: string;
}

/** Joins neighbours of one kind, over the white space between them. */
export function joinTokens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    if (last && last.kind === token.kind) last.text += token.text;
    else if (before && last && before.kind === token.kind && !last.kind && last.text.trim() === '') {
      before.text += last.text + token.text;
      joined.pop();
    } else if (token.text !== '') joined.push({ ...token });
  }
  return joined;
}
