#!/usr/bin/env bash
# zmqtt 0.2.5 (Python) loses a message of QoS 2 when the connection ends between its PUBREC and the broker's PUBREL. It sends PUBREC
# at once, and hands the message to the program only when PUBREL comes. Until then the message is kept in memory that belongs to
# the connection. The reconnect, which zmqtt makes by itself, throws it away, also with clean_session=False and Session Present 1.
# The broker goes on with PUBREL, as it must. zmqtt logs "PUBREL for unknown packet_id 7, completing it", answers PUBCOMP, and the
# message is gone on both sides. QoS 1 loses nothing there. With auto_ack=False the program gets the message before PUBREC.
#
# MQTT 3.1.1 §3.1.2.4 counts "QoS 2 messages which have been received from the Server, but have not been completely acknowledged"
# as state of the session in the client. §4.4 [MQTT-4.4.0-1] has both sides go on from there. The README of zmqtt says: "Packet
# identifiers and the QoS 1/2 protocol handshakes are managed by the client", and names no such loss.
#
# Output seen on 2026-11-30 (zmqtt 0.2.5 of Debian unstable):
#   zmqtt 0.2.5
#   QoS 2: the server got PUBREC, reconnect, PUBCOMP; the program got nothing
#   QoS 2, auto_ack=False: the server got PUBREC, reconnect, PUBCOMP; the program got 21.5
#   QoS 1: the server got PUBACK, reconnect, PUBACK; the program got 21.5 21.5
# The server had not seen the first PUBACK in the last case, so it sent the message again, as QoS 1 has it.
#
# Needs the package python3-zmqtt of Debian unstable, and runs there; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

python3 -c 'import zmqtt' 2>/dev/null || { echo 'install the Debian package python3-zmqtt'; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >reading.py <<'PYTHON'
import asyncio
import logging
from importlib.metadata import version

from zmqtt import QoS, ReconnectConfig, create_client

logging.disable(logging.CRITICAL)
NAMES = {4: "PUBACK", 5: "PUBREC", 7: "PUBCOMP"}


class Broker:
    """A server with one session. It cuts the first connection after the first acknowledgement of its message."""

    def __init__(self, qos):
        self.qos = qos
        self.got = []
        self.connections = 0

    def publish(self, payload, qos, dup=False):
        body = b"\x00\x04tank" + (b"\x00\x07" if qos else b"") + payload
        return bytes([0x30 | dup << 3 | qos << 1, len(body)]) + body

    async def serve(self, reader, writer):
        self.connections += 1
        first = self.connections == 1
        try:
            while True:
                head, length = await reader.readexactly(2)
                body = await reader.readexactly(length)
                kind = head >> 4
                if kind == 1:
                    # CONNACK, with Session Present from the second connection on.
                    writer.write(bytes([0x20, 2, not first, 0]))
                    if not first:
                        self.got.append("reconnect")
                elif kind == 8:
                    writer.write(b"\x90\x03" + body[:2] + bytes([self.qos]))
                    if first or self.qos == 1:
                        writer.write(self.publish(b"21.5", self.qos, dup=not first))
                    else:
                        writer.write(b"\x62\x02\x00\x07")
                elif kind in NAMES:
                    self.got.append(NAMES[kind])
                    if first:
                        break
                    writer.write(self.publish(b"end", 0))
                elif kind == 14:
                    break
        except asyncio.IncompleteReadError:
            pass
        writer.close()


async def attempt(title, qos, **options):
    broker = Broker(qos)
    server = await asyncio.start_server(broker.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reconnect = ReconnectConfig(initial_delay=0.1)
    program = []
    async with create_client("127.0.0.1", port, client_id="tank", clean_session=False, reconnect=reconnect) as client:
        async with client.subscribe("tank", qos=QoS(qos), **options) as messages:
            async for message in messages:
                if message.payload == b"end":
                    break
                program.append(message.payload.decode())
                if options:
                    await message.ack()
            # The server grants no UNSUBSCRIBE, so the subscription is left as it is.
            await messages.detach()
    server.close()
    print(f"{title}: the server got {', '.join(broker.got)}; the program got {' '.join(program) or 'nothing'}")


async def main():
    await attempt("QoS 2", 2)
    await attempt("QoS 2, auto_ack=False", 2, auto_ack=False)
    await attempt("QoS 1", 1)


try:
    print("zmqtt", version("zmqtt"))
    asyncio.run(asyncio.wait_for(main(), 30))
except asyncio.TimeoutError:
    print("no end within 30 seconds")
PYTHON

said=$(python3 reading.py)
echo "$said"
[ "$said" = 'zmqtt 0.2.5
QoS 2: the server got PUBREC, reconnect, PUBCOMP; the program got nothing
QoS 2, auto_ack=False: the server got PUBREC, reconnect, PUBCOMP; the program got 21.5
QoS 1: the server got PUBACK, reconnect, PUBACK; the program got 21.5 21.5' ] || { echo 'this has changed'; exit 1; }
