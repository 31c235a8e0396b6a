#!/usr/bin/env bash
# mqtt_field_value of HAProxy 2.6.12 gives 0 for a property that the packet does not have, and "-m found" is true. For most of these
# properties 0 says the opposite of nothing: a CONNACK without Retain Available, Wildcard Subscription Available, Shared
# Subscription Available and Maximum QoS comes from a broker that can do all of it up to QoS 2, and looks to HAProxy like one
# that can do nothing. A CONNECT without Receive Maximum stands for 65,535, and without Request Problem Information for 1. So a
# rule or a log that looks for clients with a small window, or for a broker without retained messages, finds nearly all of them.
# Properties that are text, such as the Authentication Method, are told apart.
#
# MQTT 5.0 §3.1.2.11.3: "If the Receive Maximum value is absent then its value defaults to 65,535", and "It is a Protocol Error to
# include the Receive Maximum value more than once or for it to have the value 0". §3.1.2.11.7: "If the Request Problem
# Information is absent, the value of 1 is used." §3.2.2.3.4: "If the Maximum QoS is absent, the Client uses a Maximum QoS of 2."
# §3.2.2.3.5: "If not present, then retained messages are supported." The documentation of HAProxy says of mqtt_field_value:
# "Returns value of <fieldname> found in input MQTT payload of type <packettype>".
#
# Output seen on 2026-11-30 (HAProxy 2.6.12 and Mosquitto 2.0.11 of Debian 12):
#   CONNECT without properties: Receive Maximum 0 found, Maximum Packet Size 0 found, Request Problem Information 0 found
#   CONNECT without properties: Authentication Method - not found
#   CONNACK of Mosquitto: Maximum QoS 0 found, Retain Available 0 found, Shared Subscription Available 0 found
#   its bytes: Topic Alias Maximum 10, Receive Maximum 20, no others
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
printf 'listener %s 127.0.0.1\nallow_anonymous true\nmax_inflight_messages 20\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
started+=($!)
# rules request|response PACKET ID...: remember the value of each property, and whether it was found
rules() {
  local side=$1 packet=$2 id
  shift 2
  echo "  tcp-$side inspect-delay 10s"
  echo "  tcp-$side content reject unless { ${side:0:3}.payload(0,0),mqtt_is_valid }"
  for id; do
    echo "  tcp-$side content set-var(sess.$packet$id) ${side:0:3}.payload(0,0),mqtt_field_value($packet,$id)"
    echo "  tcp-$side content set-var(sess.found$packet$id) bool(true) if { ${side:0:3}.payload(0,0),mqtt_field_value($packet,$id) -m found }"
  done
}
# shown PACKET ID: the part of the log's format for it
shown() { echo "%[var(sess.$1$2)] %[var(sess.found$1$2)]"; }
cat >haproxy.cfg <<CONFIG
global
  log stdout format raw local0
defaults
  mode tcp
  log global
  timeout connect 30s
  timeout client 60s
  timeout server 60s
listen mqtt
  bind 127.0.0.1:$((port + 1))
  # The number of bytes comes first, so that the line is written at the end.
  log-format "%B|$(shown connect 33)|$(shown connect 39)|$(shown connect 23)|$(shown connect 21)|$(shown connack 36)|$(shown connack 37)|$(shown connack 42)"
$(rules request connect 33 39 23 21)
$(rules response connack 36 37 42)
  server broker 127.0.0.1:$port
CONFIG
/usr/sbin/haproxy -f haproxy.cfg >haproxy.log 2>&1 &
started+=($!)

cat >connect.py <<'PYTHON'
import socket
import sys
import time

while True:
    try:
        connection = socket.create_connection(('127.0.0.1', int(sys.argv[1])), timeout=30)
        break
    except ConnectionRefusedError:
        time.sleep(0.1)
# CONNECT of MQTT 5.0 with Clean Start, Keep Alive 60, no properties and the Client Identifier pump.
connection.sendall(bytes.fromhex('1011 00044d515454 05 02 003c 00 000470756d70'.replace(' ', '')))
connack = connection.recv(200)
connection.sendall(bytes.fromhex('e000'))
assert connack[:2] == bytes([0x20, len(connack) - 2]) and connack[3] == 0, connack.hex()
names = {0x21: 'Receive Maximum', 0x22: 'Topic Alias Maximum'}
properties, place = [], 5
while place < len(connack):
    # Both kinds are two bytes long. Any other one ends the script.
    properties.append(f'{names[connack[place]]} {int.from_bytes(connack[place + 1:place + 3], "big")}')
    place += 3
print(f'its bytes: {", ".join(properties)}, no others')
PYTHON

/usr/sbin/haproxy -v | grep -o 'HAProxy version [0-9.]*'
until grep -q 'mosquitto version .* running' mosquitto.log; do sleep 0.1; done
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
bytes=$(timeout 60 python3 connect.py "$((port + 1))")
for _ in {1..100}; do
  grep -q '|' haproxy.log && break
  sleep 0.1
done
said=$(grep '|' haproxy.log | sed 's/ 1|/ found|/g; s/ -|/ not found|/g; s/ 1$/ found/; s/ -$/ not found/' |
  awk -F'|' -v bytes="$bytes" '{
    print "CONNECT without properties: Receive Maximum " $2 ", Maximum Packet Size " $3 ", Request Problem Information " $4
    print "CONNECT without properties: Authentication Method " $5
    print "CONNACK of Mosquitto: Maximum QoS " $6 ", Retain Available " $7 ", Shared Subscription Available " $8
    print bytes
  }')
echo "$said"
[ "$said" = 'CONNECT without properties: Receive Maximum 0 found, Maximum Packet Size 0 found, Request Problem Information 0 found
CONNECT without properties: Authentication Method - not found
CONNACK of Mosquitto: Maximum QoS 0 found, Retain Available 0 found, Shared Subscription Available 0 found
its bytes: Topic Alias Maximum 10, Receive Maximum 20, no others' ] || { echo 'this has changed'; exit 1; }
