const quoted = /"[^"]*"|“[^“”]*”/g;

/** A text in which dots stand for what is in double quotation marks, sign for sign: it is somebody else's wording. */
export function withoutQuotes(text: string): string {
  return text.includes('"') || text.includes('“') ? text.replace(quoted, (part) => '·'.repeat(part.length)) : text;
}
