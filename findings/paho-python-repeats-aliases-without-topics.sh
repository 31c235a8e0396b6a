#!/usr/bin/env bash
# paho-mqtt 2.1.0 (Python) with MQTT 5.0 never gets past an outage that cut off a message of QoS 1 or 2 with a Topic Alias and no
# topic. After the reconnect it sends the message again as it was. The new connection does not know the alias, so the broker
# closes it, and paho-mqtt connects and sends the same again, for ever. Nothing that is published later arrives either. A
# message that holds the topic beside the alias is delivered after the outage.
#
# MQTT 5.0 §3.3.2.3.4: "Topic Alias mappings exist only within a Network Connection and last only for the lifetime of that
# Network Connection." The documentation of publish() says "For v5.0, a zero length topic can be used when a Topic Alias has been
# set", and nothing of a reconnect. Seen with clean_start=False as well. MQTT.js 5.16.0 takes aliases out of what it stores.
#
# Output seen on 2026-11-30 (Python 3.11.7, Mosquitto 2.0.11 of Debian 12):
#   paho-mqtt 2.1.0
#   alias with topic: connection stays, cut-off message arrived 1 time, later message 1 time
#   alias alone: connection lost at least 4 times, cut-off message arrived 0 times, later message 0 times
#
# Needs python3 with venv, pip and the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0
# while this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_sub python3 /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet paho-mqtt==2.1.0 >pip.log 2>&1
port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf

cat >outage.py <<'PYTHON'
import signal
import socket
import subprocess
import sys
import threading
import time

import paho.mqtt.client as mqtt
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

port = int(sys.argv[1])
alias = Properties(PacketTypes.PUBLISH)
alias.TopicAlias = 1
running = []


def start_broker():
    broker = subprocess.Popen(['/usr/sbin/mosquitto', '-c', 'broker.conf'], stderr=subprocess.DEVNULL)
    running.append(broker)
    while True:
        try:
            socket.create_connection(('127.0.0.1', port)).close()
            return broker
        except OSError:
            assert broker.poll() is None
            time.sleep(0.1)


def attempt(name, topic_of_second):
    """Cuts off the second message, and tells what becomes of it."""
    broker = start_broker()
    lost = []
    connected, back = threading.Event(), threading.Event()
    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
    client.reconnect_delay_set(1, 1)
    client.on_connect = lambda *_: (back if lost else connected).set()
    client.on_disconnect = lambda *_: lost.append(1)
    client.connect('127.0.0.1', port)
    client.loop_start()
    assert connected.wait(10)
    client.publish('pump/7/pressure', 'first', qos=1, properties=alias).wait_for_publish(10)
    broker.send_signal(signal.SIGSTOP)
    second = client.publish(topic_of_second, 'cut off', qos=1, properties=alias)
    time.sleep(0.5)
    broker.kill()
    broker.wait()
    while not lost:
        time.sleep(0.1)

    # The subscriber keeps its place before the publisher comes back.
    client.loop_stop()
    broker = start_broker()
    options = ['-p', str(port), '-q', '1', '-t', '#', '-d']
    subscriber = subprocess.Popen(['stdbuf', '-oL', 'mosquitto_sub', *options], stdout=subprocess.PIPE, text=True)
    running.append(subscriber)
    for line in subscriber.stdout:
        if line.startswith('Subscribed'):
            break
    client.loop_start()
    assert back.wait(20)
    later = client.publish('pump/7/starts', 'later', qos=1)
    end = time.monotonic() + 30
    while time.monotonic() < end and len(lost) < 5 and not (second.is_published() and later.is_published()):
        time.sleep(0.1)
    time.sleep(1)
    client.disconnect()
    client.loop_stop()
    subscriber.terminate()
    came = subscriber.communicate()[0].splitlines()
    broker.kill()
    broker.wait()

    def times(text):
        count = came.count(text)
        return '1 time' if count == 1 else f'{count} times'

    again = len(lost) - 1
    link = 'connection lost at least 4 times' if again >= 4 else 'connection stays' if again <= 1 else f'connection lost {again} times'
    print(f'{name}: {link}, cut-off message arrived {times("cut off")}, later message {times("later")}')


try:
    attempt('alias with topic', 'pump/7/pressure')
    attempt('alias alone', '')
finally:
    for process in running:
        process.kill()
        process.wait()
PYTHON

echo "paho-mqtt $(python/bin/python -c "from importlib.metadata import version; print(version('paho-mqtt'))")"
said=$(timeout 120 python/bin/python outage.py "$port")
echo "$said"
[ "$said" = 'alias with topic: connection stays, cut-off message arrived 1 time, later message 1 time
alias alone: connection lost at least 4 times, cut-off message arrived 0 times, later message 0 times' ] || { echo 'this has changed'; exit 1; }
