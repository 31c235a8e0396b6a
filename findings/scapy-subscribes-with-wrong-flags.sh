#!/usr/bin/env bash
# The MQTT layer of scapy 2.5.0 (scapy.contrib.mqtt) builds SUBSCRIBE and UNSUBSCRIBE that a broker must refuse. Their first byte
# ends in 0000, and the standard wants 0010. Mosquitto closes the connection without an answer. They work with MQTT(QOS=1) in front.
# Of a SUBACK, scapy reads the first code only. Those of the other filters come as raw bytes behind it, so a test that looks at
# the layer sees "Success" where the second filter was refused. And 0, 1 and 2, the granted QoS, are all called "Success".
#
# MQTT 3.1.1 §3.8.1 [MQTT-3.8.1-1]: bits 3 to 0 of SUBSCRIBE "MUST be set to 0,0,1 and 0 respectively. The Server MUST treat any
# other value as malformed and close the Network Connection". §3.10.1 has the same for UNSUBSCRIBE. §3.9.3: the payload of SUBACK
# "contains a list of return codes", one for each filter.
#
# Output seen on 2026-11-30 (scapy 2.5.0 and Mosquitto 2.0.11 of Debian 12):
#   MQTT()/MQTTSubscribe: first byte 80, the broker closed the connection
#   MQTT(QOS=1)/MQTTSubscribe: first byte 82, the broker answered 9003000101
#   MQTT()/MQTTUnsubscribe: first byte a0, the broker closed the connection
#   MQTT(QOS=1)/MQTTUnsubscribe: first byte a2, the broker answered b0020002
#   SUBACK 90050001010280: MQTTSuback has Success, raw bytes 0280
#
# Needs the Debian packages python3-scapy and mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

python=/usr/bin/python3
if [ ! -x /usr/sbin/mosquitto ] || ! "$python" -c 'import scapy.contrib.mqtt' 2>/dev/null; then
  echo 'install the Debian packages python3-scapy and mosquitto'
  exit 1
fi
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >talk.py <<'PYTHON'
import socket
import sys

from scapy.all import Raw, raw
from scapy.contrib.mqtt import (
    MQTT, MQTTConnect, MQTTSuback, MQTTSubscribe, MQTTTopic, MQTTTopicQOS, MQTTUnsubscribe,
)


def answer(packet):
    """Connects, sends a packet, and says what the broker does."""
    with socket.create_connection(('127.0.0.1', int(sys.argv[1])), timeout=30) as connection:
        connection.sendall(raw(MQTT() / MQTTConnect(protoname='MQTT', protolevel=4, cleansess=1, klive=60, clientId='scapy')))
        assert connection.recv(4) == bytes.fromhex('20020000')
        connection.sendall(raw(packet))
        got = connection.recv(100)
        return f'answered {got.hex()}' if got else 'closed the connection'


subscribe = MQTTSubscribe(msgid=1, topics=[MQTTTopicQOS(topic='lamp/3', QOS=1)])
unsubscribe = MQTTUnsubscribe(msgid=2, topics=[MQTTTopic(topic='lamp/3')])
for body in (subscribe, unsubscribe):
    for name, head in (('MQTT()', MQTT()), ('MQTT(QOS=1)', MQTT(QOS=1))):
        packet = head / body
        print(f'{name}/{type(body).__name__}: first byte {raw(packet)[:1].hex()}, the broker {answer(packet)}')
suback = bytes.fromhex('90050001010280')
read = MQTT(suback)
code = read[MQTTSuback].sprintf('%retcode%')
print(f'SUBACK {suback.hex()}: MQTTSuback has {code}, raw bytes {read[Raw].load.hex()}')
PYTHON

echo "scapy $("$python" -c 'import scapy; print(scapy.VERSION)')"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(timeout 120 "$python" talk.py "$port" 2>scapy.log)
echo "$said"
[ "$said" = 'MQTT()/MQTTSubscribe: first byte 80, the broker closed the connection
MQTT(QOS=1)/MQTTSubscribe: first byte 82, the broker answered 9003000101
MQTT()/MQTTUnsubscribe: first byte a0, the broker closed the connection
MQTT(QOS=1)/MQTTUnsubscribe: first byte a2, the broker answered b0020002
SUBACK 90050001010280: MQTTSuback has Success, raw bytes 0280' ] || { echo 'this has changed'; exit 1; }
