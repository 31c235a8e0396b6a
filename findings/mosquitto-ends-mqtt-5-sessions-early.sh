#!/usr/bin/env bash
# Mosquitto 2.1.2 with persistent_client_expiration also ends sessions of MQTT 5.0 clients that have asked for a longer Session
# Expiry Interval, and does not say so. CONNACK names no other interval, so the client may count on the one it asked for. It
# comes back within that time, its session is gone, and so is what had waited for it.
#
# MQTT 5.0 §3.1.2.11.2 [MQTT-3.1.2-23]: client and server must store the session state if the interval is greater than 0.
# §3.2.2.3.2: the server uses the property in CONNACK "to inform the Client that it is using a value other than that sent by the
# Client". mosquitto.conf(5) speaks of "clients with clean session set to false" and names no Session Expiry Interval.
#
# Output seen on 2026-11-30 (Debian unstable), persistent_client_expiration 3s, an interval of 3600 s asked for:
#   mosquitto version 2.1.2
#   without the option: Session Expiry Interval in CONNACK: none; back after 12 s: session present 1
#   with the option: Session Expiry Interval in CONNACK: none; back after 12 s: session present 0
#
# Needs root and debootstrap (about 270 MB in a temporary folder); talks on loopback only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

debootstrap --variant=minbase --include=mosquitto,mosquitto-clients sid "$work/root" >"$work/log" 2>&1
root=$work/root
version=$(chroot "$root" mosquitto -h | sed -n '1p')
echo "$version"
[ "$version" = 'mosquitto version 2.1.2' ] || { echo 'unstable has another version'; exit 1; }

port=$((20000 + RANDOM % 12000))
# Connects as MQTT 5.0 client `logger` with Clean Start 0 and an interval of 3600 s, writes CONNACK as bytes, and leaves.
connect() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf '\x10\x18\x00\x04MQTT\x05\x00\x00\x3c\x05\x11\x00\x00\x0e\x10\x00\x06logger' >&3
  head -c 2 <&3 >"$work/head"
  local length
  length=$(od -An -tu1 "$work/head" | awk '{ print $2 }')
  head -c "$length" <&3 | od -An -v -tx1 | tr -d '\n'
  printf '\xe0\x00' >&3
  exec 3>&-
}
# The properties of a CONNACK that have four bytes or two, until 0x11 is found.
interval() {
  set -- $1
  shift 3
  while [ $# -gt 0 ]; do
    case $1 in
      11) echo "$((16#$2$3$4$5)) s" && return ;;
      27) shift 5 ;;
      21 | 22 | 13) shift 3 ;;
      24 | 25 | 28 | 29 | 2a) shift 2 ;;
      *) echo "unknown property $1" && return ;;
    esac
  done
  echo none
}
attempt() {
  printf 'listener %s 127.0.0.1\nallow_anonymous true\n%s\n' "$port" "$2" >"$root/srv/broker.conf"
  chmod 644 "$root/srv/broker.conf"
  chroot "$root" mosquitto -c /srv/broker.conf >"$work/broker" 2>&1 &
  pid=$!
  until chroot "$root" mosquitto_pub -h 127.0.0.1 -p "$port" -t ready -n 2>"$work/wait"; do
    kill -0 "$pid"
    sleep 0.1
  done
  local first again
  first=$(connect)
  sleep 12
  again=$(connect)
  echo "$1: Session Expiry Interval in CONNACK: $(interval "$first"); back after 12 s: session present $((16#$(echo $again | cut -d' ' -f1)))"
  kill "$pid"
  wait "$pid" || true
  pid=
}
attempt 'without the option' '' >"$work/said"
attempt 'with the option' 'persistent_client_expiration 3s' >>"$work/said"
cat "$work/said"
[ "$(cat "$work/said")" = 'without the option: Session Expiry Interval in CONNACK: none; back after 12 s: session present 1
with the option: Session Expiry Interval in CONNACK: none; back after 12 s: session present 0' ] || { echo 'this has changed'; exit 1; }
