#!/usr/bin/env bash
# paho-mqtt 2.1.0 (Python) with MQTT 5.0 overlooks the Reason Code of a DISCONNECT that holds no properties: on_disconnect gets
# "Normal disconnection", as if nobody had done anything wrong. Mosquitto 2.0.11, 2.0.21 and 2.1.2 and RabbitMQ 4.0.5 and 4.3.6
# send such DISCONNECTs, for example "Packet too large" and "Session taken over". With a property behind it, as ejabberd sends
# it, the code is read.
#
# MQTT 5.0 §3.14.2.1: only "if the Remaining Length is less than 1" the code is 0x00, and §3.14.2.2.1: "if the Remaining Length
# is less than 2, a value of 0 is used" as Property Length. So `e0 01 8e` and `e0 02 8e 00` both say 0x8E. _handle_disconnect()
# in paho/mqtt/client.py reads the code only if the Remaining Length is greater than 2.
#
# Output seen on 2026-11-30 (Python 3.11.7; the server is a part of this script):
#   paho-mqtt 2.1.0
#   e0 01 8e: Normal disconnection
#   e0 02 8e 00: Normal disconnection
#   e0 06 8e 04 1f 00 01 78: Session taken over
#
# Needs python3 with venv and pip; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet paho-mqtt==2.1.0 >pip.log 2>&1

cat >ended.py <<'PYTHON'
import socket
import threading

import paho.mqtt.client as mqtt

server = socket.create_server(('127.0.0.1', 0))


def reason_of(packet):
    """What on_disconnect is told when the server ends the connection with this packet."""
    told, known = [], threading.Event()

    def serve():
        connection = server.accept()[0]
        connection.recv(1000)
        connection.sendall(bytes.fromhex('20 03 00 00 00') + bytes.fromhex(packet))
        known.wait(10)
        connection.close()

    def on_disconnect(_client, _userdata, flags, reason, _properties):
        assert flags.is_disconnect_packet_from_server
        told.append(reason)
        known.set()

    thread = threading.Thread(target=serve)
    thread.start()
    client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
    client.on_disconnect = on_disconnect
    client.connect('127.0.0.1', server.getsockname()[1])
    client.loop_start()
    assert known.wait(10)
    client.disconnect()
    client.loop_stop()
    thread.join()
    return told[0]


for packet in ('e0 01 8e', 'e0 02 8e 00', 'e0 06 8e 04 1f 00 01 78'):
    print(f'{packet}: {reason_of(packet)}')
PYTHON

echo "paho-mqtt $(python/bin/python -c "from importlib.metadata import version; print(version('paho-mqtt'))")"
said=$(timeout 60 python/bin/python ended.py)
echo "$said"
[ "$said" = 'e0 01 8e: Normal disconnection
e0 02 8e 00: Normal disconnection
e0 06 8e 04 1f 00 01 78: Session taken over' ] || { echo 'this has changed'; exit 1; }
