import { addQuestion } from '../gate/authoring/add-question';
import { command } from '../lib/node/command';

await command(
  {
    name: 'new',
    does: 'Writes the file of a new question. In a terminal it asks for what is not given.',
    takes: '["QUESTION"]',
    options: {
      topic: { value: 'NAME', does: 'Folder below content/questions, title of the topic, or a part of either.' },
      versions: { value: 'LIST', does: 'Versions of MQTT the answer holds for, with commas between them.' },
      slug: { value: 'NAME', does: 'Last part of the address; made from the question if left out.' },
      'in-order': { does: 'Gives it the last place in the order of its topic.' },
      'in-related': { does: 'Names it in `related` of the most similar answers.' },
    },
    example: '"Which ports does MQTT use?" --topic connections --versions 3.1.1,5.0',
  },
  ({ rest, options }) => addQuestion({ ...options, ...(rest.length > 0 && { question: rest.join(' ') }) }),
);
