#!/usr/bin/env bash
# NATS Server repeats an unacknowledged MQTT message of QoS 1 by a timer: 30 seconds after its first attempt (`ack_wait`).
# A client that resumes its session before that does not get the message with the session, as the standard has it
# (3.1.1, 4.4). New messages come at once, before the old one. So a client that stays for less than 30 seconds, such as
# a device that wakes up and asks for its commands, misses a message that it has not acknowledged, and order is lost.
#
# Output seen on 2026-11-30 (NATS Server 2.9.10, Mosquitto clients 2.0.11):
#   back after 1 s, a new message is published: 43 came after 0 s, 42 came after 29 s
#   the same with ack_wait: "3s": 43 came after 1 s, 42 came after 2 s
# NATS Server 2.10.27 and 2.15.1, with clients 2.0.21 and 2.1.2, gave the same but for a second.
#
# Needs mosquitto-clients and nats-server; talks on loopback only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

work=$(mktemp -d)
server=
cleanup() {
  [ -z "$server" ] || kill "$server" 2>"$work/kill" || true
  sleep 1
  rm -rf "$work"
}
trap cleanup EXIT
cd "$work"
PATH=$PATH:/usr/sbin

port=$((20000 + RANDOM % 10000))
# Prints each message with the seconds since the client came back.
come_back() {
  cat >nats.conf <<CONF
server_name: finding
jetstream { store_dir: "$work/data-$1" }
mqtt { listen: "127.0.0.1:$port", ack_wait: "$1" }
CONF
  nats-server -c nats.conf -a 127.0.0.1 -p $((port + 1)) >nats.log 2>&1 &
  server=$!
  for _ in $(seq 90); do
    mosquitto_pub -p "$port" -t ready -n 2>wait && break
    sleep 1
  done
  mosquitto_sub -p "$port" -i logger -c -q 1 -t meter/1 &
  local logger=$!
  sleep 1
  kill -STOP "$logger"
  mosquitto_pub -p "$port" -q 1 -t meter/1 -m 42
  sleep 1
  kill -9 "$logger"
  wait "$logger" 2>wait || true
  local start
  start=$(date +%s)
  (sleep 0.5 && mosquitto_pub -p "$port" -q 1 -t meter/1 -m 43) &
  mosquitto_sub -p "$port" -i logger -c -q 1 -t meter/1 -C 2 -W 60 -F '%p %U' >came || true
  while read -r payload when; do echo "$payload came after $((${when%.*} - start)) s"; done <came
  kill "$server"
  wait "$server" || true
  server=
}
in_a_line() { paste -sd, "$1" | sed 's/,/, /g'; }

come_back 30s >long
echo "back after 1 s, a new message is published: $(in_a_line long)"
come_back 3s >short
echo "the same with ack_wait: \"3s\": $(in_a_line short)"
grep -qE '^42 came after 2[0-9] s$' long && head -n 1 long | grep -q '^43' && grep -qE '^42 came after [0-4] s$' short
