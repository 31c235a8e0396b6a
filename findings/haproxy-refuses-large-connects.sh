#!/usr/bin/env bash
# HAProxy 2.6.12, set up as its documentation shows for MQTT, refuses a CONNECT of more than 15,360 bytes. Such a CONNECT is valid,
# and Mosquitto takes it: a Will with a picture, or a long token as password, is enough. mqtt_is_valid reads only what fits in one
# buffer (tune.bufsize, 16,384 bytes, less tune.maxrewrite, 1,024). When the packet is larger, it says no at once, and
# `reject unless` closes the connection without CONNACK. The log names no reason that has to do with the size: its termination
# state is PR, as for bytes that are no MQTT. So some devices of a fleet connect and others do not. A larger tune.bufsize helps.
#
# MQTT 3.1.1 and 5.0 §2.2.3 and §2.1.4: a packet may have a Remaining Length of up to 268,435,455 bytes. §3.1.3 limits a Will
# Message and a password to 65,535 bytes each. The documentation of HAProxy says of mqtt_is_valid: "Checks that the binary input is
# a valid MQTT packet", and names no size.
#
# Output seen on 2026-11-30 (HAProxy 2.6.12 and Mosquitto 2.0.11 of Debian 12):
#   CONNECT of 15360 bytes: Mosquitto accepts, through HAProxy accepts, tune.bufsize 131072 accepts
#   CONNECT of 15361 bytes: Mosquitto accepts, through HAProxy closed, tune.bufsize 131072 accepts
#   CONNECT of 65000 bytes: Mosquitto accepts, through HAProxy closed, tune.bufsize 131072 accepts
#   log: 1 times --, 2 times PR
#
# Needs the Debian packages haproxy and mosquitto, and python3; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise
# with 1.
set -euo pipefail

for program in /usr/sbin/haproxy /usr/sbin/mosquitto python3; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
started=()
trap 'kill "${started[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 10000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
started+=($!)
# proxy PORT SETTING
proxy() {
  cat >"haproxy-$1.cfg" <<CONFIG
global
  log stdout format raw local0
  $2
defaults
  mode tcp
  log global
  log-format state=%ts
  timeout connect 30s
  timeout client 60s
  timeout server 60s
listen mqtt
  bind 127.0.0.1:$1
  tcp-request inspect-delay 10s
  tcp-request content reject unless { req.payload(0,0),mqtt_is_valid }
  server broker 127.0.0.1:$port
CONFIG
  /usr/sbin/haproxy -f "haproxy-$1.cfg" >"haproxy-$1.log" 2>&1 &
  started+=($!)
}
proxy $((port + 1)) ''
proxy $((port + 2)) 'tune.bufsize 131072'

cat >connect.py <<'PYTHON'
import socket
import sys
import time

first = int(sys.argv[1])


def text(value):
    return len(value).to_bytes(2, 'big') + value


def connect(size):
    """A CONNECT of MQTT 3.1.1 of `size` bytes in all, with a Will that fills it."""
    head = text(b'MQTT') + bytes([4, 0b110]) + (60).to_bytes(2, 'big') + text(b'camera') + text(b'gone')
    # One byte for the type and three for the length, which is over 16,383 or written as if it were.
    for digits in (2, 3):
        length = size - 1 - digits
        if (length >= 16384) == (digits == 3):
            break
    body = head + text(b'x' * (length - len(head) - 2))
    assert len(body) == length
    rest, coded = length, b''
    while rest:
        rest, digit = rest // 128, rest % 128
        coded += bytes([digit | (128 if rest else 0)])
    return b'\x10' + coded + body


def outcome(port, packet):
    with socket.create_connection(('127.0.0.1', port), timeout=30) as connection:
        try:
            connection.sendall(packet)
            return 'accepts' if connection.recv(4) == bytes.fromhex('20020000') else 'closed'
        except ConnectionError:
            return 'closed'


for port in range(first, first + 3):
    while True:
        try:
            socket.create_connection(('127.0.0.1', port)).close()
            break
        except ConnectionRefusedError:
            time.sleep(0.1)
for size in (15360, 15361, 65000):
    packet = connect(size)
    assert len(packet) == size
    names = ('Mosquitto', 'through HAProxy', 'tune.bufsize 131072')
    said = [f'{name} {outcome(first + n, packet)}' for n, name in enumerate(names)]
    print(f'CONNECT of {size} bytes: {", ".join(said)}')
PYTHON

/usr/sbin/haproxy -v | grep -o 'HAProxy version [0-9.]*'
until grep -q 'mosquitto version .* running' mosquitto.log; do sleep 0.1; done
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
timeout 120 python3 connect.py "$port" >said
sleep 2
# The first line of the log is the check whether the proxy is there.
echo "log: $(sed -n 's/^state=//p' "haproxy-$((port + 1)).log" | sed 1d | sort | uniq -c | awk '{ print $1 " times " $2 }' | paste -sd, | sed 's/,/, /')" >>said
cat said
[ "$(cat said)" = 'CONNECT of 15360 bytes: Mosquitto accepts, through HAProxy accepts, tune.bufsize 131072 accepts
CONNECT of 15361 bytes: Mosquitto accepts, through HAProxy closed, tune.bufsize 131072 accepts
CONNECT of 65000 bytes: Mosquitto accepts, through HAProxy closed, tune.bufsize 131072 accepts
log: 1 times --, 2 times PR' ] || { echo 'this has changed'; exit 1; }
