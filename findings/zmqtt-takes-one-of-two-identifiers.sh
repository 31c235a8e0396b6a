#!/usr/bin/env bash
# zmqtt 0.2.5 (Python) with MQTT 5.0 gives a message to one of two subscriptions when the broker sends it once, with the
# Subscription Identifiers of both. The last identifier in the packet decides, and the others are dropped when the packet is
# read. So with plant/# and plant/+/alarm one of the two loops never sees the alarm, and which one depends on the order in which
# the broker writes them. message.properties shows one identifier, and nothing is logged. RabbitMQ 4.0.5 and 4.3.6 send such
# copies. With a copy for each subscription, as from Mosquitto, each loop gets the message, so a change of the broker changes
# what the program does.
#
# MQTT 5.0 §3.3.4 [MQTT-3.3.4-4]: a single copy must have the identifiers of all matching subscriptions, "their order is not
# significant". §3.3.2.3.8: "Multiple Subscription Identifiers will be included if the publication is the result of a match to
# more than one subscription". The documentation of subscribe() says: "incoming messages are routed to the exact subscription
# that matched" and calls identifiers "essential when filters overlap". The README has one PUBLISH go to one subscription, and
# names no packet that has two.
#
# Output seen on 2026-11-30 (zmqtt 0.2.5 of Debian unstable):
#   zmqtt 0.2.5
#   one copy with identifiers 1 2: plant/# 0, plant/+/alarm 1
#   one copy with identifiers 2 1: plant/# 1, plant/+/alarm 0
#   two copies with one identifier each: plant/# 1, plant/+/alarm 1
#
# Needs the package python3-zmqtt of Debian unstable, and runs there; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

python3 -c 'import zmqtt' 2>/dev/null || { echo 'install the Debian package python3-zmqtt'; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >alarm.py <<'PYTHON'
import asyncio
from collections import Counter
from importlib.metadata import version

from zmqtt import create_client

FILTERS = {"plant/#": 1, "plant/+/alarm": 2}
# What the server sends: one list of identifiers for each copy.
CASES = {
    "one copy with identifiers 1 2": [[1, 2]],
    "one copy with identifiers 2 1": [[2, 1]],
    "two copies with one identifier each": [[1], [2]],
}


def publish(payload, identifiers):
    topic = b"plant/7/alarm"
    properties = b"".join(bytes([0x0B, identifier]) for identifier in identifiers)
    body = bytes([0, len(topic)]) + topic + bytes([len(properties)]) + properties + payload
    return bytes([0x30, len(body)]) + body


async def serve(reader, writer):
    """Grants the subscriptions, and sends all messages when each filter has come with its identifier."""
    identifiers = set()
    try:
        while True:
            head, length = await reader.readexactly(2)
            body = await reader.readexactly(length)
            if head >> 4 == 1:
                writer.write(b"\x20\x03\x00\x00\x00")
            elif head >> 4 == 8:
                # Behind the packet identifier: the length of the properties, and one property, 0x0B.
                assert body[2:4] == b"\x02\x0b"
                identifiers.add(body[4])
                writer.write(b"\x90\x04" + body[:2] + b"\x00\x00")
                if identifiers == set(FILTERS.values()):
                    for number, copies in enumerate(CASES.values()):
                        for copy in copies:
                            writer.write(publish(str(number).encode(), copy))
                    for identifier in FILTERS.values():
                        writer.write(publish(b"end", [identifier]))
            elif head >> 4 == 10:
                writer.write(b"\xb0\x04" + body[:2] + b"\x00\x00")
            elif head >> 4 == 14:
                break
    except asyncio.IncompleteReadError:
        pass
    writer.close()


async def read(messages, got):
    async for message in messages:
        payload = message.payload.decode()
        if payload == "end":
            return
        got[payload] += 1


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    got = {filter_: Counter() for filter_ in FILTERS}
    async with create_client("127.0.0.1", port, client_id="program", version="5.0") as client:
        wide, narrow = (client.subscribe(filter_, subscription_identifier=number) for filter_, number in FILTERS.items())
        async with wide, narrow:
            await asyncio.gather(read(wide, got["plant/#"]), read(narrow, got["plant/+/alarm"]))
    server.close()
    for number, title in enumerate(CASES):
        print(f"{title}: " + ", ".join(f"{filter_} {got[filter_][str(number)]}" for filter_ in FILTERS))


try:
    print("zmqtt", version("zmqtt"))
    asyncio.run(asyncio.wait_for(main(), 30))
except asyncio.TimeoutError:
    print("no end within 30 seconds")
PYTHON

said=$(python3 alarm.py)
echo "$said"
[ "$said" = 'zmqtt 0.2.5
one copy with identifiers 1 2: plant/# 0, plant/+/alarm 1
one copy with identifiers 2 1: plant/# 1, plant/+/alarm 0
two copies with one identifier each: plant/# 1, plant/+/alarm 1' ] || { echo 'this has changed'; exit 1; }
