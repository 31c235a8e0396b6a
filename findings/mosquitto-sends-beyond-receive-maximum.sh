#!/usr/bin/env bash
# Mosquitto 2.0.11 sends more than a client's Receive Maximum allows once messages wait in its queue.
#
# MQTT 5.0 [MQTT-3.3.4-9]: a server must not have more unacknowledged QoS 1 and 2 messages under way than the Receive
# Maximum of the client. Here a subscriber announces 5, 20 messages are published, and it acknowledges only the first
# one. Mosquitto 2.0.11 sends 5, as it should, and after that single PUBACK 5 more: 9 are then unacknowledged.
# Mosquitto 2.0.21 and 2.1.2 send one more.
#
# Output seen on 2026-11-28 (Python 3.11.7, Mosquitto 2.0.11 of Debian 12), last line:
#   Receive Maximum 5: 5 before PUBACK, 10 after one PUBACK, expected 6
#
# Needs python3 and the Debian packages mosquitto (2.0.11) and mosquitto-clients.
# Exits 0 while the behaviour is as described, 1 when it has changed.
set -euo pipefail

folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 20000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >subscriber.py <<'PYTHON'
import socket
import subprocess
import sys

port = sys.argv[1]
link = socket.create_connection(('127.0.0.1', int(port)))
link.settimeout(30)
stream = link.makefile('rb')


def packet():
    first = stream.read(1)[0]
    length = stream.read(1)[0]  # every packet here is shorter than 128 bytes
    return first >> 4, stream.read(length)


def publishes_until_pingresp():
    link.sendall(b'\xc0\x00')
    came = []
    while True:
        kind, body = packet()
        if kind == 13:
            return came
        if kind == 3:
            came.append(body)


# CONNECT: MQTT 5.0, Clean Start, Keep Alive 60, Receive Maximum 5, client ID "sub"
link.sendall(b'\x10\x13\x00\x04MQTT\x05\x02\x00\x3c\x03\x21\x00\x05\x00\x03sub')
assert packet()[0] == 2
link.sendall(b'\x82\x0b\x00\x01\x00\x00\x05meter\x01')
assert packet()[0] == 9

lines = '\n'.join(str(n) for n in range(20))
publish = ['mosquitto_pub', '-V', '5', '-p', port, '-q', '1', '-t', 'meter', '-l']
subprocess.run(publish, input=lines, text=True, check=True)

before = publishes_until_pingresp()
link.sendall(b'\x40\x02' + before[0][7:9])  # PUBACK for the first one; its Packet Identifier follows the topic
publishes_after = publishes_until_pingresp() + publishes_until_pingresp()
after = len(before) + len(publishes_after)
print(f'Receive Maximum 5: {len(before)} before PUBACK, {after} after one PUBACK, expected 6')
sys.exit(0 if (len(before), after) == (5, 10) else 1)
PYTHON

echo "$(dpkg-query -W -f '${Package} ${Version}' mosquitto), $(python3 --version)"
python3 subscriber.py "$port"
