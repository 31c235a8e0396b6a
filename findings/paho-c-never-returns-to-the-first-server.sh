#!/usr/bin/env bash
# MQTTAsync of Paho C 1.3.12, given two addresses in serverURIs and automaticReconnect, goes from the first broker to the second
# when the first stops. When the second stops as well, it does not try the first again, though that is back: it waits for the
# second, for as long as it takes.
#
# MQTTAsync.h says of serverURIs: "An array of null-terminated strings specifying the servers to which the client will connect."
#
# Output seen on 2026-11-30 (libpaho-mqtt 1.3.12 and Mosquitto 2.0.11 of Debian 12; 1.3.16 of Debian unstable did the same):
#   libpaho-mqtt-dev 1.3.12-1
#   at first: connected to the first broker
#   the first broker stops: connected to the second broker
#   the first is back, the second stops: connected to none within 30 s
#   the second is back: connected to the second broker
#
# Needs the Debian packages libpaho-mqtt-dev, gcc, mosquitto and mosquitto-clients; talks to 127.0.0.1 only; takes one to two minutes.
# Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

for program in gcc mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
declare -A brokers=()
client=
trap 'kill ${client:-} "${brokers[@]}" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

cat >client.c <<'C'
#include <MQTTAsync.h>
#include <stdlib.h>
#include <unistd.h>

int main(int count, char *uris[]) {
  MQTTAsync client;
  MQTTAsync_connectOptions options = MQTTAsync_connectOptions_initializer;
  options.serverURIs = uris + 1;
  options.serverURIcount = count - 1;
  options.automaticReconnect = 1;
  options.minRetryInterval = 1;
  options.maxRetryInterval = 2;
  if (MQTTAsync_create(&client, uris[1], "panel", MQTTCLIENT_PERSISTENCE_NONE, NULL)) abort();
  if (MQTTAsync_connect(client, &options)) abort();
  for (;;) pause();
}
C
gcc -include MQTTClientPersistence.h client.c -o client -lpaho-mqtt3a

first=$((20000 + RANDOM % 12000))
second=$((first + 1))
start() {
  printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$1" >"$1.conf"
  /usr/sbin/mosquitto -v -c "$1.conf" >"$1.log" 2>&1 &
  brokers[$1]=$!
  until mosquitto_pub -p "$1" -t ready -n 2>/dev/null; do sleep 0.1; done
}
stop() {
  kill "${brokers[$1]}"
  wait "${brokers[$1]}" || true
  unset "brokers[$1]"
  rm "$1.log"
}
# Says which broker the client connects to within 30 seconds.
connected() {
  for _ in $(seq 300); do
    for port in "$first" "$second"; do
      if grep -q 'as panel ' "$port.log" 2>/dev/null; then
        [ "$port" = "$first" ] && echo 'connected to the first broker' || echo 'connected to the second broker'
        return
      fi
    done
    sleep 0.1
  done
  echo 'connected to none within 30 s'
}

start "$first"
start "$second"
# The library calls itself 1.3.11.
dpkg-query -W -f 'libpaho-mqtt-dev ${Version}\n' libpaho-mqtt-dev
./client "tcp://127.0.0.1:$first" "tcp://127.0.0.1:$second" &
client=$!
said="at first: $(connected)"
stop "$first"
said+="
the first broker stops: $(connected)"
start "$first"
stop "$second"
said+="
the first is back, the second stops: $(connected)"
start "$second"
said+="
the second is back: $(connected)"
echo "$said"
[ "$said" = 'at first: connected to the first broker
the first broker stops: connected to the second broker
the first is back, the second stops: connected to none within 30 s
the second is back: connected to the second broker' ] || { echo 'this has changed'; exit 1; }
