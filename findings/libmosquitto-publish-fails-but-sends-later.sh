#!/usr/bin/env bash
# libmosquitto 2.0.11: mosquitto_publish() of a QoS 1 or 2 message returns MOSQ_ERR_NO_CONN ("The client is not currently
# connected.") while the link is down, and keeps the message all the same: after the reconnect it is sent. A program that
# takes the error for a failure and publishes again when it is connected sends each message twice, at QoS 2, too, because
# each call is a message of its own. A program that drops the reading on error, and logs it as lost, is wrong as well. At
# QoS 0 the error means what it says.
#
# The header mosquitto.h says of the result: "MOSQ_ERR_NO_CONN - if the client isn't connected to a broker", and does not say
# that the message is kept. In on_publish the identifier of the first call comes back, too.
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   libmosquitto 2.0.11
#   QoS 0, link down: error 4, again when connected: error 0; arrived 1 time
#   QoS 1, link down: error 4, again when connected: error 0; arrived 2 times
#   QoS 2, link down: error 4, again when connected: error 0; arrived 2 times
# libmosquitto 2.0.21 and 2.1.2 returned the same error, and sent the messages after the reconnect.
#
# Needs python3 and the Debian packages mosquitto, mosquitto-clients and libmosquitto1; talks to 127.0.0.1 only. Ends with 0
# while this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_sub python3 /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf

cat >again.py <<'PYTHON'
import ctypes
import socket
import subprocess
import sys
import time

port = int(sys.argv[1])
library = ctypes.CDLL('libmosquitto.so.1')
library.mosquitto_new.restype = ctypes.c_void_p
handle, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
library.mosquitto_connect.argtypes = [handle, text, number, number]
library.mosquitto_publish.argtypes = [handle, handle, text, number, text, number, ctypes.c_bool]
library.mosquitto_loop.argtypes = [handle, number, number]
library.mosquitto_reconnect.argtypes = [handle]

major, minor, revision = number(), number(), number()
library.mosquitto_lib_init()
library.mosquitto_lib_version(ctypes.byref(major), ctypes.byref(minor), ctypes.byref(revision))
print(f'libmosquitto {major.value}.{minor.value}.{revision.value}')


def start_broker():
    broker = subprocess.Popen(['/usr/sbin/mosquitto', '-c', 'broker.conf'], stderr=subprocess.DEVNULL)
    while True:
        try:
            socket.create_connection(('127.0.0.1', port)).close()
            return broker
        except OSError:
            time.sleep(0.1)


def work(client, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        library.mosquitto_loop(client, 50, 1)


def publish(client, qos):
    return library.mosquitto_publish(client, None, b'pump/7/starts', 2, b'17', qos, False)


for qos in (0, 1, 2):
    client = library.mosquitto_new(None, True, None)
    broker = start_broker()
    assert library.mosquitto_connect(client, b'127.0.0.1', port, 60) == 0
    work(client, 0.5)
    broker.kill()
    broker.wait()
    work(client, 0.5)
    first = publish(client, qos)
    broker = start_broker()
    options = ['-p', str(port), '-q', '2', '-t', 'pump/#', '-W', '4']
    subscriber = subprocess.Popen(['mosquitto_sub', *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    time.sleep(1)
    assert library.mosquitto_reconnect(client) == 0
    work(client, 0.5)
    second = publish(client, qos)
    work(client, 1)
    arrived = len(subscriber.communicate()[0].split())
    broker.kill()
    broker.wait()
    times = 'time' if arrived == 1 else 'times'
    print(f'QoS {qos}, link down: error {first}, again when connected: error {second}; arrived {arrived} {times}')
PYTHON

said=$(timeout 60 python3 again.py "$port")
echo "$said"
[ "$(sed 1d <<<"$said")" = 'QoS 0, link down: error 4, again when connected: error 0; arrived 1 time
QoS 1, link down: error 4, again when connected: error 0; arrived 2 times
QoS 2, link down: error 4, again when connected: error 0; arrived 2 times' ] || { echo 'this has changed'; exit 1; }
