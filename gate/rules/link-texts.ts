import { toString as textOf } from 'mdast-util-to-string';
import { sections } from '../../lib/address';
import { quoted } from '../../lib/wording';
import { hint } from '../hint';
import { unexpected } from '../problem';
import { definitionsOf, isBareLink } from '../read/links';
import { nodesOfType } from '../read/tree';
import type { BodyRule } from '../rule';
import { otherHost } from './web-address';

/** Texts that say nothing without the sentence around them. Screen readers list links by their texts alone. */
const empty =
  /^(?:click |see |look |read )?(?:here|there|this|that|it|link|page|more|(?:this|that|the) (?:link|page|answer|article|section|question)|(?:read|learn|see|find out) more|details|source|\[?\d{1,2}\]?|oai_citation.*)$/;

const address = new RegExp(`^(?:https?://|www\\.)\\S+$|^(?:${sections.join('|')})\\b\\S*$`, 'i');

/** A link says where it leads. */
export const checkLinkTexts: BodyRule = function* (body) {
  const definitions = definitionsOf(body);
  for (const node of nodesOfType(body, 'link', 'linkReference')) {
    const target = ('url' in node ? node : definitions.get(node.identifier))?.url ?? '';
    if (isBareLink(node)) continue;
    const text = textOf(node).trim();
    const named = otherHost(text, target);
    if (named) {
      const what = `${quoted(named)} as the text of a link to ${quoted(new URL(target).host)}`;
      const wording = unexpected(
        node,
        what,
        'words that are true',
        hint`write [words that say where it leads](${target})`,
      );
      yield { ...wording, severity: 'harmful' };
      continue;
    }
    const what = address.test(text) ? 'address as link text' : 'link text';
    const says = text.toLowerCase().replace(/[.,:;!]+$/, '');
    // Pages of documentation have a sign behind each heading that leads to it.
    const isSign =
      text !== '' && !/[\p{L}\p{N}]/u.test(text) && !node.children.some(({ type }) => type === 'inlineCode');
    if (!address.test(text) && !empty.test(says) && !isSign) continue;
    const next = isSign
      ? hint`delete it, or write words in its place`
      : hint`write [the Mosquitto manual](https://...)`;
    yield unexpected(node, `${what} ${quoted(text)}`, 'words that say where it leads', next);
  }
};
