import type { PacketData } from '@/lib/content/pictures';
import { text } from '@/lib/interface-text';
import { Figure, type PictureProps } from './figure';

/** The bytes of a packet, field by field. */
export function Packet({ data }: PictureProps) {
  const { name, fields }: PacketData = JSON.parse(data);
  return (
    <Figure kind="bytes" caption={text.pictures.packet(name)}>
      <ul>
        {fields.map(({ bytes, remark }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields may be alike, and they never change.
          <li key={index}>
            <code>{bytes}</code> {remark}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
