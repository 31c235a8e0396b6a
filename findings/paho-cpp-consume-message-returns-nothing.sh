#!/usr/bin/env bash
# consume_message() of Paho C++ 1.2.0 returns an empty pointer each time the connection is lost, also when the client reconnects by
# itself. try_consume_message_for() gives true with an empty message then. A loop that uses what it got ends with a crash
# when the broker restarts. One that takes "empty" for the end, like the sample async_consume.cpp, ends at the first
# short outage, although the connection is back a second later and messages go on arriving in the queue.
# Code that must go on checks each pointer and asks is_connected() or its own handlers what it means.
#
# The header says of consume_message: "Read the next message from the queue. This blocks until a new message arrives." It
# says of try_consume_message_for: "@return true if a message was read, false if a timeout occurred." The reason stands only in
# async_client.cpp: on_connection_lost "places a null pointer in the queue to alert the consumer to a closed connection".
#
# Output seen on 2026-11-30 (libpaho-mqttpp 1.2.0-2, libpaho-mqtt 1.3.12-1, Mosquitto 2.0.11 of Debian 12):
#   published one: consume_message: one
#   broker restarted: consume_message: nothing
#   broker restarted: try_consume_message_for: true, nothing
#   published two: try_consume_message_for: true, two
#   published nothing: try_consume_message_for: false, nothing
#
# Needs g++ and the Debian packages libpaho-mqttpp-dev, libpaho-mqtt-dev, mosquitto and mosquitto-clients; talks to 127.0.0.1 only.
# Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

for program in g++ mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
dpkg-query -W libpaho-mqttpp-dev libpaho-mqtt-dev >/dev/null
folder=$(mktemp -d)
broker=
reader=
trap '[ -z "$reader" ] || kill "$reader" 2>/dev/null || true
      [ -z "$broker" ] || kill "$broker" 2>/dev/null || true
      rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

cat >reader.cpp <<'CPP'
#include <chrono>
#include <iostream>
#include <string>
#include "mqtt/async_client.h"

using std::chrono::seconds;

static std::string text(const mqtt::const_message_ptr& message) { return message ? message->to_string() : "nothing"; }

int main(int, char* argv[]) {
  mqtt::async_client client(std::string("tcp://127.0.0.1:") + argv[1], "reader");
  // Subscribes again after each reconnect, for a restarted broker has forgotten.
  client.set_connected_handler([&](const std::string&) { client.subscribe("pump", 1); });
  auto options = mqtt::connect_options_builder().clean_session().automatic_reconnect(seconds(1), seconds(1)).finalize();
  client.start_consuming();
  client.connect(options)->wait();
  for (int n = 0; n < 2; n++) std::cout << "consume_message: " << text(client.consume_message()) << std::endl;
  for (int n = 0; n < 3; n++) {
    mqtt::const_message_ptr message;
    bool read = client.try_consume_message_for(&message, seconds(n == 2 ? 2 : 60));
    std::cout << "try_consume_message_for: " << (read ? "true, " : "false, ") << text(message) << std::endl;
  }
  client.disconnect()->wait();
}
CPP
g++ -o reader reader.cpp -lpaho-mqttpp3 -lpaho-mqtt3as

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\nlog_type all\n' "$port" >mosquitto.conf
start() {
  /usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
  broker=$!
}
restart() {
  kill "$broker"
  wait "$broker" || true
  start
}
# until_subscribed: the reader is connected and has its subscription
until_subscribed() { until grep -q 'Sending SUBACK to reader' mosquitto.log; do sleep 0.1; done; }
# line NUMBER TITLE: waits for the line of the reader
line() {
  for _ in {1..600}; do
    [ "$(wc -l <printed)" -lt "$1" ] || break
    sleep 0.1
  done
  echo "$2: $(sed -n "$1p" printed)"
}

start
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done
timeout 120 ./reader "$port" >printed 2>errors &
reader=$!
dpkg-query -W -f '${Package} ${Version}\n' libpaho-mqttpp-dev libpaho-mqtt-dev
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
{
  until_subscribed
  mosquitto_pub -p "$port" -t pump -m one -q 1
  line 1 'published one'
  restart
  line 2 'broker restarted'
  until_subscribed
  restart
  line 3 'broker restarted'
  until_subscribed
  mosquitto_pub -p "$port" -t pump -m two -q 1
  line 4 'published two'
  line 5 'published nothing'
} >said
cat said errors
[ "$(cat said)" = 'published one: consume_message: one
broker restarted: consume_message: nothing
broker restarted: try_consume_message_for: true, nothing
published two: try_consume_message_for: true, two
published nothing: try_consume_message_for: false, nothing' ] || { echo 'this has changed'; exit 1; }
