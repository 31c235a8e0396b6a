#!/usr/bin/env bash
# mosquitto_pub 2.1.2 (Debian unstable) at QoS 1 or 2 often closes the connection before its DISCONNECT has left, although `-d` prints
# "sending DISCONNECT". The broker takes it for a broken connection: it logs "closed its connection" and publishes the Will of
# `--will-topic`. So does mosquitto_rr. Versions 2.0.11 and 2.0.21 sent DISCONNECT each time, as did 2.1.2 at QoS 0.
#
# MQTT 3.1.1 §3.1.2.5: the broker publishes the Will when a client closes the connection without DISCONNECT.
#
# Output seen on 2026-11-30:
#   mosquitto_pub version 2.1.2 running on libmosquitto 2.1.0.
#   QoS 0: 0 of 60 Wills
#   QoS 1: 9 of 60 Wills
#   QoS 2: 4 of 60 Wills
# The numbers of QoS 1 and 2 vary: of 20 calls there were 2 to 20 and 0 to 20 in other runs.
#
# Needs root and debootstrap (about 270 MB in a temporary folder); talks on loopback only.
# Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

work=$(mktemp -d)
pid=
cleanup() {
  [ -z "$pid" ] || kill "$pid" 2>"$work/kill" || true
  rm -rf "$work"
}
trap cleanup EXIT

debootstrap --variant=minbase --include=mosquitto,mosquitto-clients sid "$work/root" >"$work/log" 2>&1
root=$work/root
version=$(chroot "$root" mosquitto_pub --help | sed -n 's/^\(mosquitto_pub version .*\)$/\1/p' || true)
echo "$version"
case $version in
  'mosquitto_pub version 2.1.2 '*) ;;
  *) echo 'unstable has another version' && exit 1 ;;
esac

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >"$root/tmp/broker.conf"
chmod 644 "$root/tmp/broker.conf"
chroot "$root" mosquitto -c /tmp/broker.conf >"$work/broker" 2>&1 &
pid=$!
sleep 2

for qos in 0 1 2; do
  chroot "$root" mosquitto_sub -h 127.0.0.1 -p "$port" -t meter/7/status -W 20 >"$work/wills" 2>"$work/sub" &
  reader=$!
  sleep 2
  for _ in $(seq 60); do
    chroot "$root" mosquitto_pub -h 127.0.0.1 -p "$port" -t meter/7/kwh -m 4.2 -q "$qos" \
      --will-topic meter/7/status --will-payload offline
  done
  wait "$reader" || true
  wills=$(wc -l <"$work/wills")
  echo "QoS $qos: $wills of 60 Wills"
  if [ "$qos" = 0 ] && [ "$wills" != 0 ]; then exit 1; fi
  if [ "$qos" = 1 ] && [ "$wills" = 0 ]; then exit 1; fi
done
