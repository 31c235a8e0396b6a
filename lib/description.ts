import { withoutCodeMarks } from './content/code-marks';

/** Letters of a description that result pages and previews usually show. */
const usual = 160;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The beginning of a text for result pages and previews: as many whole sentences as they usually show, or, where the first sentence
 * is longer than that, its first words.
 *
 * @param written - plain text in one line, in which code may stand between backticks
 */
export function descriptionOf(written: string): string {
  const text = withoutCodeMarks(written);
  if (text.length <= usual) return text;
  const ends = [...sentences.segment(text)]
    .map(({ index, segment }) => index + segment.trimEnd().length)
    // "Yes." alone says nothing about the page.
    .filter((end) => end <= usual && end >= shortest && endsSentence(text, end));
  const end = ends.at(-1);
  if (end) return text.slice(0, end);
  const words = text.slice(0, usual - ending.length + 1).replace(/[\s,;:(]*\s\S*$/u, '');
  return words + ending;
}

/** What a description has at least, where the text has so much. */
const shortest = 60;

const ending = ' …';

/** To Unicode, `MQTTnet for .NET` is two sentences. */
const endsSentence = (text: string, end: number) => !/\s[.!?]$/.test(text.slice(0, end));
