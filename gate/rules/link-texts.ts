import { toString as textOf } from 'mdast-util-to-string';
import type { Problem } from '../problem';
import { nodesOf, startOf } from '../read/tree';
import type { BodyRule } from '../rule';

/** What a screen reader lists as "here, here, this link" leads nowhere to those who cannot see what stands around. */
const empty =
  /^(?:click |see |look |read )?(?:here|there|this|that|it|link|page|more|(?:this|that|the) (?:link|page|answer|article|section|question)|(?:read|learn|see|find out) more|details)$/;

const address = /^(?:https?:\/\/|www\.)\S+$|^\/(?:faq|glossary|topics)\b\S*$/i;

/** A link says where it leads. */
export const checkLinkTexts: BodyRule = (body) => {
  const problems: Problem[] = [];
  for (const node of nodesOf(body)) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue;
    const text = textOf(node).trim();
    const says = text.toLowerCase().replace(/[.,:;!]+$/, '');
    if (!empty.test(says) && !address.test(text)) continue;
    const what = address.test(text) ? 'address as link text' : 'link text';
    const message = `Unexpected ${what} \`${text.slice(0, 60)}\`, expected words that say where it leads`;
    problems.push({ ...startOf(node), message, hint: 'write [the Mosquitto manual](https://...)' });
  }
  return problems;
};
