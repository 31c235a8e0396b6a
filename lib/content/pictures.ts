import type { Element, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { fieldsOfPacket, readPacketBlock } from '../mqtt/packet-block';
import { languageOf } from './code/blocks';
import { isPicture, pictureComponents } from './picture-languages';

/** What a picture of a packet is given. */
export interface PacketData {
  name: string;
  fields: ReturnType<typeof fieldsOfPacket>;
}

/** Makes an element of each block that is a picture, with its YAML or its bytes as data. Check has looked at it. */
export function drawPictures(tree: Root): void {
  visit(tree, 'element', (pre, index, parent) => {
    const [code] = pre.tagName === 'pre' ? pre.children : [];
    if (code?.type !== 'element' || !parent || index === undefined) return;
    const picture = pictureOf(code);
    if (!picture) return;
    const properties = { data: JSON.stringify(picture.data) };
    parent.children[index] = { type: 'element', tagName: picture.name, properties, children: [] } satisfies Element;
  });
}

function pictureOf(code: Element): { name: string; data: unknown } | undefined {
  const language = languageOf(code);
  const text = textOf(code).trimEnd();
  if (isPicture(language)) return { name: pictureComponents[language], data: parse(text) };
  const block = language === 'packet' ? readPacketBlock(code.data?.meta, text) : undefined;
  if (!block || !('packet' in block)) return undefined;
  return {
    name: 'Packet',
    data: { name: block.packet.cmd.toUpperCase(), fields: fieldsOfPacket(text) } satisfies PacketData,
  };
}
