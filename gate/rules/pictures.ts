import { pictureSchemas } from '../../components/mdx/pictures/schemas';
import { isPicture } from '../../lib/content/picture-languages';
import { pictureProblems } from '../messages/picture-problems';
import { startOf } from '../problem';
import { readData } from '../read/read-data';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';

/** A picture is drawn from YAML that fits its schema, and says nothing that the protocol forbids. One that does not could not be drawn. */
export const checkPictures: BodyRule = function* (body) {
  for (const { lang, value, position } of nodesOfType(body, 'code')) {
    if (!isPicture(lang)) continue;
    const { schema } = pictureSchemas[lang];
    const data = readData(value, schema, startOf({ position }).line);
    if (Array.isArray(data)) yield* data;
    else yield* pictureProblems(data, lang, schema.safeParse(data.values).error?.issues ?? []);
  }
};
checkPictures.severity = 'harmful';
