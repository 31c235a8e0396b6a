/**
 * The same JSON without characters that take more than a byte. Where there is one of them, Node takes two bytes for every character, and
 * Contentlayer's text of all documents at 10,000 questions has 147 million.
 *
 * @param json - what `JSON.stringify` gives
 */
export const oneByteJson = (json: string) =>
  json.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
