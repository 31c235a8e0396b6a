/**
 * Characters that nobody sees or that change how others are read: controls other than tab and line end, format characters
 * (bidirectional, zero-width, soft hyphen, tags), what Unicode lets be ignored (fillers, joiners, variation selectors), line and
 * paragraph separators, private use, non-characters, the signs that stand for what was lost or is no text, and
 * more than three marks on one letter, which reach into the lines beside it.
 *
 * The two selectors that make an emoji of a sign, or a sign of an emoji, may stand behind one, and inside a keycap such as 1️⃣. A
 * joiner may stand between two emoji, of which it makes one, such as 👨‍💻.
 */
const hidden =
  /(?![\t\n]|(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F\u20E3|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{NChar}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFFC\uFFFD]|(?<=\p{Mn}{3})\p{Mn}/u;

/** The first such character of a text by its code, for example `U+202E`, and where it stands; undefined when there is none. */
export function hiddenCharacter(text: string): { code: string; index: number } | undefined {
  const found = hidden.exec(text);
  return found ? { code: codeOf(found[0]), index: found.index } : undefined;
}

const codeOf = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text for a page: a box for each character that nobody sees. */
export function boxHidden(text: string): string {
  return text.replaceAll(new RegExp(hidden, 'gu'), '\u25A1');
}

/** A text for a terminal: characters that nobody sees as their codes. */
export function showHidden(text: string): string {
  return text.replaceAll(new RegExp(hidden, 'gu'), (sign) => `<${codeOf(sign)}>`);
}

/** The shape of a word: the same for those that are taken for each other at a glance, such as `client` and `cIient`, or `M0TT` and `MQTT`. */
export function skeletonOf(word: string): string {
  const shapes: readonly [RegExp, string][] = [
    [/rn/g, 'm'],
    [/vv/g, 'w'],
    [/[1i]/g, 'l'],
    [/[0q]/g, 'o'],
    [/5/g, 's'],
  ];
  return shapes.reduce((text, [signs, letter]) => text.replaceAll(signs, letter), word.toLowerCase());
}
