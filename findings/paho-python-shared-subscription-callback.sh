#!/usr/bin/env bash
# paho-mqtt 2.1.0 (Python) never calls a callback that was set with message_callback_add() for a shared subscription under the
# name it was subscribed by. Messages of '$share/billing/orders/#' come with the topic orders/42, which does not match a filter
# that begins with $share, so they go to on_message, or nowhere if there is none: QoS 1 messages are acknowledged and gone.
# The callback has to be set for 'orders/#'. Then it also takes the messages of an ordinary subscription.
#
# The documentation says of message_callback_add(): "Register a message callback for a specific topic. Messages that match
# 'sub' will be passed to 'callback'." and names no exception for shared subscriptions, whose filter of topics begins behind
# the name of the group (MQTT 5.0 §4.8.2).
#
# Output seen on 2026-11-30 (Python 3.11.7, Mosquitto 2.0.11 of Debian 12):
#   callback for $share/billing/orders/#: granted, called 0 times, on_message 1
#   callback for orders/#: granted, called 1 time, on_message 0
#
# Needs python3 with venv, pip and the Debian package mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

[ -x /usr/sbin/mosquitto ] || { echo 'install the Debian package mosquitto'; exit 1; }
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet paho-mqtt==2.1.0 >pip.log 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >shared.py <<'PYTHON'
import sys
import threading

import paho.mqtt.client as mqtt

shared = '$share/billing/orders/#'


def attempt(callback_for):
    """Subscribes to the shared filter, and counts who gets one message."""
    called, others = [], []
    subscribed, came = threading.Event(), threading.Event()
    granted = []
    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)

    def take(messages):
        messages.append(1)
        came.set()

    client.message_callback_add(callback_for, lambda *_: take(called))
    client.on_message = lambda *_: take(others)
    client.on_connect = lambda *_: client.subscribe(shared, qos=1)

    def on_subscribe(_client, _userdata, _mid, codes, _properties):
        granted.extend(codes)
        subscribed.set()

    client.on_subscribe = on_subscribe
    client.connect('127.0.0.1', int(sys.argv[1]))
    client.loop_start()
    assert subscribed.wait(10)
    client.publish('orders/42', 'paid', qos=1).wait_for_publish(10)
    assert came.wait(10)
    client.disconnect()
    client.loop_stop()
    answer = 'refused' if granted[0].is_failure else 'granted'
    times = 'time' if len(called) == 1 else 'times'
    print(f'callback for {callback_for}: {answer}, called {len(called)} {times}, on_message {len(others)}')


attempt(shared)
attempt('orders/#')
PYTHON

echo "paho-mqtt $(python/bin/python -c "from importlib.metadata import version; print(version('paho-mqtt'))")"
said=$(timeout 60 python/bin/python shared.py "$port")
echo "$said"
[ "$said" = 'callback for $share/billing/orders/#: granted, called 0 times, on_message 1
callback for orders/#: granted, called 1 time, on_message 0' ] || { echo 'this has changed'; exit 1; }
