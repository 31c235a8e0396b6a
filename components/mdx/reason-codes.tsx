import type { PropsOf } from '@/lib/content/component-schema';
import { entriesOf } from '@/lib/content/list-attribute';
import { text } from '@/lib/interface-text';
import { hexOf } from '@/lib/mqtt/hex';
import { codeFrom, codesOf, type ResultCode, reasonCodeSections } from '@/lib/mqtt/reason-codes';
import { type Column, ComputedTable, Places, rowsOfPart } from './computed-table';
import type { reasonCodesSchema } from './reason-codes.schema';
import { WithCode } from './with-code';

const labels = text.reasonCodes;

const code: Column<ResultCode> = {
  title: labels.code,
  cell: ({ code }) => (
    <span className="whitespace-nowrap">
      <code>{hexOf(code)}</code> ({code})
    </span>
  ),
};
const name: Column<ResultCode> = { title: labels.name, cell: ({ name }) => name };
// Without commas, by which reader views tell the text of an article: with them they took this table for one, and left out what stands around it.
const packetsOf: Column<ResultCode> = { title: labels.packets, cell: ({ packets }) => packets.join(' · ') };
const meaning: Column<ResultCode> = { title: labels.meaning, cell: ({ meaning }) => <WithCode text={meaning} /> };

/** What one side tells the other by a number; without filter the packets that carry it, too. */
export function ReasonCodes({ packet, codes, version = '5.0' }: PropsOf<typeof reasonCodesSchema>) {
  const all = codesOf(version, packet);
  const rows = codes ? entriesOf(codes).flatMap((entry) => all.filter(({ code }) => code === codeFrom(entry))) : all;
  const ofPacket = version === '5.0' && packet ? reasonCodeSections[packet] : undefined;
  const sections = ofPacket ? [ofPacket] : [...new Set(rows.map(({ section }) => section))];
  return (
    <ComputedTable
      label={labels.label(version, packet)}
      columns={packet ? [code, name, meaning] : [code, name, packetsOf, meaning]}
      rows={rows}
      keyOf={({ code, name }) => `${code} ${name}`}
      rowsInGroup={rowsOfPart}
      source={<Places places={sections.map((section) => ({ version, section }))} />}
    />
  );
}
