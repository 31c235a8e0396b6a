import { answer, question } from '../../testing/sample-files';
import { testSamples } from '../../testing/test-samples';

const only = (place: string, found: string, meant: string) =>
  `questions/basics/sample.mdx:${place} Unexpected word \`${found}\` that only looks like \`${meant}\`, expected the letters that are meant - write ${meant}`;

testSamples({
  sound: {
    'the sign itself, which is meant': answer('The sign ﬁ and `ﬁ` are one sign of Unicode. Straße and cœur are words.'),
    'letters of other alphabets that are meant': answer(
      'It takes 5 μs, Δt is 3, λx is x, Ωm is a unit, and MQTT-сервер and температура are words. Set 𝑛 to 5.',
    ),
    'words of other shapes': answer(
      'It returns a modern client, port 1883, the 00s, IIoT, modems, a corner and lists.',
    ),
    'names in code and in addresses': answer('Names are `rnessage`, a/c1ient/b and c1ient-5.'),
  },
  unsound: {
    'words out of a PDF': [
      answer('The ﬁrst **ﬂag** says "ofﬁce".'),
      only('9:5', 'ﬁrst', 'first'),
      only('9:12', 'ﬂag', 'flag'),
      only('9:24', 'ofﬁce', 'office'),
    ],
    'word of a short answer': [
      question({ answer: 'The ﬁrst of them is kept, and the others are told of it in one message that follows.' }),
      only('3:9', 'ﬁrst', 'first'),
    ],
    'letters of another alphabet, wide ones and those of mathematics': [
      answer('The sаmple is a brοker, ａ ｂｒｏｋｅｒ and a 𝐛𝐫𝐨𝐤𝐞𝐫.'),
      only('9:5', 'sаmple', 'sample'),
      only('9:17', 'brοker', 'broker'),
      only('9:27', 'ｂｒｏｋｅｒ', 'broker'),
      only('9:40', '𝐛𝐫𝐨𝐤𝐞𝐫', 'broker'),
    ],
    'words that a program has read': [
      answer('The rnessage of a cIient comes vvith M0TT from br0kers.'),
      only('9:5', 'rnessage', 'message'),
      only('9:19', 'cIient', 'client'),
      only('9:32', 'vvith', 'with'),
      only('9:38', 'M0TT', 'MQTT'),
      only('9:48', 'br0kers', 'brokers'),
    ],
  },
});
