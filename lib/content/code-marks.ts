/** A piece of a text in which code stands between backticks. */
interface TextPiece {
  text: string;
  isCode: boolean;
}

/** The pieces of such a text, in their order; without backticks it is one. */
export function piecesOf(text: string): TextPiece[] {
  return text.split('`').map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }));
}

/** Such a text for a place that shows nothing as code. */
export function withoutCodeMarks(text: string): string {
  return text.replaceAll('`', '');
}
