#!/usr/bin/env bash
# tshark and Wireshark 4.0.17 do not know MQTT over WebSockets. A capture with the whole handshake, in which both sides agree on the
# subprotocol mqtt, shows WebSocket and Data, and the filter `mqtt` finds nothing, as if no client had sent a packet. Decode As does
# not help: neither the table of WebSocket ports nor that of subprotocols has an entry for MQTT, and -d tcp.port==8080,mqtt takes
# the HTTP request for a PUBACK and the frames for other packets. With text2pcap the bytes of the frames can be written to a new
# file as if they were TCP. That works for one direction at a time, and also when a frame holds half an MQTT packet.
#
# MQTT 5.0 §6 defines how MQTT uses WebSockets, with the subprotocol mqtt. [MQTT-6.0.0-2]: "A single WebSocket data frame can
# contain multiple or partial MQTT Control Packets." `tshark -G dissector-tables` has a table "Negotiated WebSocket protocol".
#
# Output seen on 2026-11-30 (TShark 4.0.17 of Debian 12):
#   MQTT packets found: 0
#   what it shows of the client: HTTP WebSocket WebSocket WebSocket WebSocket
#   -d tcp.port==8080,mqtt: Publish Ack (id=21536), Publish Message[Malformed Packet] and 0 topics
#   -d ws.port==8080,mqtt: Protocol "mqtt" isn't valid for layer type "ws.port"
#   -d ws.protocol==mqtt,mqtt: Protocol "mqtt" isn't valid for layer type "ws.protocol"
#   through text2pcap: a/1 one, a/2 two
#
# Needs the Debian package tshark, which brings text2pcap, and python3; uses no network. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

for program in tshark text2pcap python3; do
  command -v "$program" >/dev/null || { echo 'install the Debian packages tshark and python3'; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >capture.py <<'PYTHON'
import struct

client, broker = 40000, 8080
address = {client: bytes([10, 0, 0, 1]), broker: bytes([10, 0, 0, 2])}


def frame(data, mask=True):
    """A binary frame of a WebSocket. The mask of the client is zero, so that the bytes stay as they are."""
    return bytes([0x82, len(data) | (0x80 if mask else 0)]) + (bytes(4) if mask else b'') + data


def publish(topic, payload):
    body = len(topic).to_bytes(2, 'big') + topic + b'\0' + payload
    return bytes([0x30, len(body)]) + body


request = b'GET /mqtt HTTP/1.1\r\nHost: broker\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n'
response = b'HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n'
both = b'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: mqtt\r\n\r\n'
first, second = publish(b'a/1', b'one'), publish(b'a/2', b'two')
packets = [
    (client, request + both),
    (broker, response + both),
    # CONNECT of MQTT 5.0 and its CONNACK; two messages, of which the first comes in two frames.
    (client, frame(bytes.fromhex('101000044d5154540502003c000003616263'))),
    (broker, frame(bytes.fromhex('2003000000'), mask=False)),
    (client, frame(first[:4])),
    (client, frame(first[4:])),
    (client, frame(second)),
]
sent = {client: 1000, broker: 5000}
with open('websocket.pcap', 'wb') as file:
    # Link type 101: each packet begins with its IP header.
    file.write(struct.pack('<IHHiIII', 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101))
    for second, (source, data) in enumerate(packets):
        target = broker if source == client else client
        tcp = struct.pack('>HHIIBBHHH', source, target, sent[source], sent[target], 0x50, 0x18, 65535, 0, 0) + data
        head = struct.pack('>BBHHHBBH', 0x45, 0, 20 + len(tcp), second, 0, 64, 6, 0) + address[source] + address[target]
        file.write(struct.pack('<IIII', second, 0, 20 + len(tcp), 20 + len(tcp)) + head + tcp)
        sent[source] += len(data)
PYTHON
python3 capture.py

# refusal OPTION: what tshark says of that Decode As
refusal() { tshark -r websocket.pcap -d "$1" 2>&1 >/dev/null | sed -n "s/^tshark: \(Protocol .*\)\.\{0,1\}$/\1/p" || true; }
tshark -v 2>/dev/null | grep -o 'TShark (Wireshark) [0-9.]*[0-9]'
{
  echo "MQTT packets found: $(tshark -r websocket.pcap -Y mqtt 2>>errors | wc -l)"
  echo "what it shows of the client: $(tshark -r websocket.pcap -Y 'tcp.dstport == 8080' -T fields -e _ws.col.Protocol 2>>errors | paste -sd' ')"
  other=(-r websocket.pcap -d 'tcp.port==8080,mqtt')
  echo "-d tcp.port==8080,mqtt: $(tshark "${other[@]}" -Y 'frame.number == 1' -T fields -e _ws.col.Info 2>>errors) and $(tshark "${other[@]}" -Y mqtt.topic 2>>errors | wc -l) topics"
  for option in ws.port==8080,mqtt ws.protocol==mqtt,mqtt; do echo "-d $option: $(refusal "$option")"; done
  # Each frame becomes a line of a hex dump, and text2pcap a TCP segment to port 1883 of each line.
  tshark -r websocket.pcap -Y 'tcp.dstport == 8080 && data' -T fields -e data.data 2>>errors |
    sed 's/../ &/g; s/^/000000/' | text2pcap -q -T 40000,1883 - tcp.pcap >>errors 2>&1
  echo "through text2pcap: $(tshark -r tcp.pcap -Y mqtt.topic -T fields -E separator=' ' -e mqtt.topic -e mqtt.msg 2>>errors |
    sed 's/6f6e65/one/; s/74776f/two/' | paste -sd, | sed 's/,/, /')"
} >said
cat said
[ "$(cat said)" = 'MQTT packets found: 0
what it shows of the client: HTTP WebSocket WebSocket WebSocket WebSocket
-d tcp.port==8080,mqtt: Publish Ack (id=21536), Publish Message[Malformed Packet] and 0 topics
-d ws.port==8080,mqtt: Protocol "mqtt" isn'"'"'t valid for layer type "ws.port"
-d ws.protocol==mqtt,mqtt: Protocol "mqtt" isn'"'"'t valid for layer type "ws.protocol"
through text2pcap: a/1 one, a/2 two' ] || { echo 'this has changed'; exit 1; }
