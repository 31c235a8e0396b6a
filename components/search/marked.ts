import { piecesOf } from '@/lib/content/code-marks';
import { tokensOfWord, wordsIn } from '@/lib/search/tokens';
import { element } from '../element';

/** A text with the words marked for which it was found. @param found - as tokensOf gives them */
export function marked(text: string, found: ReadonlySet<string>): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const { word, at } of wordsIn(text)) {
    if (!tokensOfWord(word).some((token) => found.has(token))) continue;
    nodes.push(text.slice(end, at), element('mark', {}, word));
    end = at + word.length;
  }
  return [...nodes, text.slice(end)];
}

/** The same for a text in which code stands between backticks. */
export function markedWithCode(text: string, found: ReadonlySet<string>): (Node | string)[] {
  return piecesOf(text).flatMap(({ text: piece, isCode }) => {
    const nodes = marked(piece, found);
    return isCode ? element('code', {}, ...nodes) : nodes;
  });
}
