import type { Packet } from 'mqtt-packet';
import type { RecordedPacket } from '../../lib/measured/result';
import { describePacket } from './describe-packet';

/** Longer records lose their middle. */
const longest = 60;

/** Longer words, such as topics of a thousand bytes, lose their end. */
const longWord = /\S{121,}/g;

/** Keeps the packets of one run. */
export class Recorder {
  readonly #start = performance.now();
  readonly #packets: RecordedPacket[] = [];

  /** `token` makes names of this run unlike those of others; a reader need not see it. */
  constructor(private readonly token: string) {}

  /** Milliseconds since the run began. */
  now = () => Math.round(performance.now() - this.#start);

  packet(from: string, to: string, packet: Packet): void {
    this.event(from, to, packet.cmd.toUpperCase(), describePacket(packet));
  }

  /** Something that is no packet: the end of a connection, bytes that are none. */
  event(from: string, to: string, what: string, details = ''): void {
    this.#packets.push([
      this.now(),
      from,
      to,
      what,
      details
        .replaceAll(`${this.token}/`, '')
        .replaceAll(this.token, '')
        .replace(longWord, (word) => `${word.slice(0, 60)}… (${word.length} signs)`),
    ]);
  }

  packets(): RecordedPacket[] {
    const all = this.#packets;
    if (all.length <= longest) return [...all];
    const gap: RecordedPacket = [all[longest / 2]?.[0] ?? 0, '', '', '...', `${all.length - longest} more`];
    return [...all.slice(0, longest / 2), gap, ...all.slice(-longest / 2)];
  }
}
