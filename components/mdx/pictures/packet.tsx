import type { PacketData } from '@/lib/content/pictures';
import { text } from '@/lib/interface-text';
import { Figure, type PictureProps } from './figure';

/** The bytes of a packet, field by field. */
export function Packet({ data }: PictureProps) {
  const { name, fields }: PacketData = JSON.parse(data);
  return (
    <Figure kind="bytes" caption={text.pictures.packet(name)}>
      <ul>
        {Object.entries(fields).map(([place, { bytes, remark }]) => (
          <li key={place}>
            <code>{bytes}</code> {remark}
          </li>
        ))}
      </ul>
    </Figure>
  );
}
