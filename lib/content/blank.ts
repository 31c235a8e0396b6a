/** White space, what Unicode lets be ignored (fillers, joiners, selectors), what is no character, and the Braille cell without dots. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}\p{C}\u2800]/u;

/** Whether a text shows nothing to a reader, whatever it holds. */
export function isBlank(text: string): boolean {
  return !seen.test(text);
}
