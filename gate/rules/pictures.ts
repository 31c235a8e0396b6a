import { pictureSchemas } from '../../components/mdx/pictures/schemas';
import { isPicture } from '../../lib/content/picture-languages';
import { pictureProblems } from '../messages/picture-problems';
import { startOf } from '../problem';
import { readData } from '../read/read-data';
import { nodesOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** A picture is drawn from YAML that fits its schema, and says nothing that the protocol forbids. One that does not could not be drawn. */
export const checkPictures: BodyRule = function* (body) {
  for (const { node } of nodesOf(body)) {
    if (node.type !== 'code' || !isPicture(node.lang)) continue;
    const { schema } = pictureSchemas[node.lang];
    const data = readData(node.value, schema, startOf(node).line);
    if (Array.isArray(data)) yield* data;
    else yield* pictureProblems(data, node.lang, schema.safeParse(data.values).error?.issues ?? []);
  }
};
checkPictures.severity = 'harmful';
