/** A sentence, and where it begins in its text. */
export interface Sentence {
  text: string;
  index: number;
}

// Unicode's own rules, which come with Node. parse-english takes twice the time and runs two sentences into one where the first
// ends in a number or in capitals ("at QoS 1. The", "the client ID. Two"), as sentences about MQTT do.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** To Unicode, a full stop before a digit ends no sentence ("to 5. 0 is forbidden"). */
const beforeDigit = /(?<=[.!?]\s+)(?=\d)/u;

/** The sentences of a text in one line. */
export function sentencesOf(text: string): Sentence[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    let start = index;
    return segment.split(beforeDigit).map((part) => {
      const sentence = { text: part, index: start };
      start += part.length;
      return sentence;
    });
  });
}
