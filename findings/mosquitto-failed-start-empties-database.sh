#!/usr/bin/env bash
# Mosquitto 2.1.2 (Debian unstable, 2026-11-28) writes an empty database over mosquitto.db
#   - when a start fails because a listener cannot be opened (address, port, certificate or key), and
#   - when `mosquitto --test-config` checks the same configuration (issue 3712, open in August 2026).
# Retained messages, sessions and queued messages are lost. Mosquitto 2.0.11 and 2.0.21 leave the file alone
# after a failed start.
#
# Output seen on 2026-11-28:
#   mosquitto version 2.1.2
#   saved: 163 bytes, holds the retained message
#   failed start, exit 1: 47 bytes, the retained message is gone
#   --test-config, exit 0: 47 bytes, the retained message is gone
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

fail() {
  echo "no longer as described: $1"
  exit 1
}

debootstrap --variant=minbase --include=mosquitto,mosquitto-clients sid "$work/root" >"$work/log" 2>&1
root=$work/root
version=$(chroot "$root" mosquitto -h | sed -n '1p')
echo "$version"
[ "$version" = 'mosquitto version 2.1.2' ] || fail 'unstable has another version'

port=$((20000 + RANDOM % 20000))
data=$root/srv/data
mkdir -m 777 "$data"
printf 'listener %s 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location /srv/data/\n' \
  "$port" >"$root/srv/good.conf"
# 192.0.2.0/24 is for documentation (RFC 5737): no machine has an address in it.
sed 's/127.0.0.1/192.0.2.1/' "$root/srv/good.conf" >"$root/srv/bad.conf"
chmod 644 "$root"/srv/*.conf

chroot "$root" mosquitto -c /srv/good.conf >"$work/broker" 2>&1 &
pid=$!
sleep 2
chroot "$root" mosquitto_pub -h 127.0.0.1 -p "$port" -q 1 -r -t pump/7/state -m running
kill "$pid"
wait "$pid" || true
pid=
grep -q running "$data/mosquitto.db" || fail 'the message was not saved'
echo "saved: $(stat -c %s "$data/mosquitto.db") bytes, holds the retained message"
cp -p "$data/mosquitto.db" "$work/copy"

report() {
  if grep -q running "$data/mosquitto.db"; then fail "$1 kept the message"; fi
  echo "$1, exit $2: $(stat -c %s "$data/mosquitto.db") bytes, the retained message is gone"
}

code=0
chroot "$root" mosquitto -c /srv/bad.conf >"$work/broker" 2>&1 || code=$?
[ "$code" -ne 0 ] || fail 'the start did not fail'
report 'failed start' "$code"

cp -p "$work/copy" "$data/mosquitto.db"
code=0
chroot "$root" mosquitto --test-config -c /srv/good.conf >"$work/broker" 2>&1 || code=$?
report '--test-config' "$code"
