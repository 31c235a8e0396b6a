#!/usr/bin/env bash
# The helper functions of paho-mqtt 2.1.0 (Python) do not tell that a broker refuses. publish.single() and publish.multiple()
# with MQTT 5.0 and QoS 1 return as if all were well when the broker answers PUBACK with 0x87 "Not authorized", and so does
# wait_for_publish(), after which is_published() is True. subscribe.simple() waits for ever when SUBACK refuses its only filter.
# A refused login raises an exception in all of them, so a program that expects one here, too, is wrong.
#
# The documentation says of publish.single(): "Once the message has been delivered, it disconnects cleanly from the broker", of
# subscribe.simple(): "Subscribe to a list of topics and return msg_count messages", and names no refusal. MQTT 5.0 §4.3.2: a
# sender treats a PUBLISH as unacknowledged until PUBACK comes, and a code from 0x80 on there means that the message has failed
# (§2.4). Only on_publish and on_subscribe of a Client get the code.
#
# Output seen on 2026-11-30 (Python 3.11.7, Mosquitto 2.0.11 of Debian 12 with its dynamic security plugin):
#   paho-mqtt 2.1.0
#   code in on_publish: Not authorized, is_published(): True
#   publish.single(): returned
#   publish.multiple(): returned
#   subscribe.simple(): still waiting after 10 s
#   messages that arrived: 0
#
# Needs python3 with venv, pip and the Debian package mosquitto; talks to 127.0.0.1 only. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

plugin=$(find /usr/lib -name mosquitto_dynamic_security.so -print -quit)
if [ ! -x /usr/sbin/mosquitto ] || [ -z "$plugin" ]; then
  echo 'install the Debian package mosquitto'
  exit 1
fi
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet paho-mqtt==2.1.0 >pip.log 2>&1

port=$((20000 + RANDOM % 12000))
cat >security.json <<'JSON'
{
  "defaultACLAccess": { "publishClientSend": false, "publishClientReceive": true, "subscribe": false, "unsubscribe": true },
  "anonymousGroup": "guests",
  "groups": [{ "groupname": "guests", "roles": [{ "rolename": "see-lamps" }] }],
  "roles": [
    {
      "rolename": "see-lamps",
      "acls": [{ "acltype": "subscribePattern", "topic": "lamp/#", "allow": true }]
    }
  ]
}
JSON
chmod 644 security.json
printf 'listener %s 127.0.0.1\nallow_anonymous true\nplugin %s\nplugin_opt_config_file %s/security.json\n' \
  "$port" "$plugin" "$folder" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >refused.py <<'PYTHON'
import sys
import threading
import time

import paho.mqtt.client as mqtt
from paho.mqtt import publish, subscribe

port = int(sys.argv[1])
server = {'hostname': '127.0.0.1', 'port': port, 'protocol': mqtt.MQTTv5}
codes, came = [], []
granted, answered = threading.Event(), threading.Event()

client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)


def on_subscribe(_client, _userdata, _mid, reasons, _properties):
    assert not reasons[0].is_failure
    granted.set()


def on_publish(_client, _userdata, _mid, reason, _properties):
    codes.append(reason)
    answered.set()


client.on_subscribe = on_subscribe
client.on_publish = on_publish
client.on_message = lambda *_: came.append(1)
client.on_connect = lambda *_: client.subscribe('lamp/#', qos=1)
client.connect('127.0.0.1', port)
client.loop_start()
assert granted.wait(20)
message = client.publish('lamp/3', 'on', qos=1)
message.wait_for_publish(20)
assert answered.wait(20)
print(f'code in on_publish: {codes[0]}, is_published(): {message.is_published()}')


def outcome(name, call):
    """Says what becomes of a call within ten seconds."""
    said = []

    def run():
        try:
            call()
            said.append('returned')
        except Exception as error:
            said.append(f'raised {error!r}')

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(10)
    print(f'{name}: {said[0] if said else "still waiting after 10 s"}')


outcome('publish.single()', lambda: publish.single('lamp/3', 'on', qos=1, **server))
outcome('publish.multiple()', lambda: publish.multiple([('lamp/3', 'on', 1), ('lamp/4', 'on', 1)], **server))
outcome('subscribe.simple()', lambda: subscribe.simple('vault/#', qos=1, **server))
time.sleep(1)
client.loop_stop()
print(f'messages that arrived: {len(came)}')
PYTHON

echo "paho-mqtt $(python/bin/python -c "from importlib.metadata import version; print(version('paho-mqtt'))")"
said=$(timeout 120 python/bin/python refused.py "$port")
echo "$said"
[ "$said" = 'code in on_publish: Not authorized, is_published(): True
publish.single(): returned
publish.multiple(): returned
subscribe.simple(): still waiting after 10 s
messages that arrived: 0' ] || { echo 'this has changed'; exit 1; }
