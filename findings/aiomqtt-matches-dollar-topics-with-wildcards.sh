#!/usr/bin/env bash
# message.topic.matches() of aiomqtt 2.5.1 says that `#` and `+/...` match topics that begin with $. A program that subscribes
# to `#` and to `$SYS/broker/uptime`, and sorts its messages with matches() as the documentation shows, writes the broker's own
# figures among its readings. The broker does not send them for `#`. topic_matches_sub() of paho-mqtt, on which aiomqtt is
# built, says no.
#
# MQTT 3.1.1 and 5.0 §4.7.2 [MQTT-4.7.2-1]: the server must not match Topic Filters starting with a wildcard character with
# Topic Names beginning with a $ character. aiomqtt says of matches(): "Check if the topic matches a given wildcard."
#
# Output seen on 2026-11-30 (Python 3.11.7, Mosquitto 2.0.11 of Debian 12):
#   aiomqtt 2.5.1, paho-mqtt 2.1.0
#   subscribed to # only: house/door
#   subscribed to # and $SYS/broker/version: $SYS/broker/version house/door
#   of these matches('#') takes: $SYS/broker/version house/door; topic_matches_sub: house/door
#
# Needs python3 with venv, pip and the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0
# while this holds, otherwise with 1.
set -euo pipefail

for program in mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet aiomqtt==2.5.1 paho-mqtt==2.1.0 >pip.log 2>&1

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done
# The broker has written its $SYS topics a second after its start.
sleep 2

cat >sort.py <<'PYTHON'
import asyncio
import sys

import aiomqtt
from paho.mqtt.client import topic_matches_sub


async def topics(filters):
    """The topics that come for these filters until a message to the topic house/end."""
    came = set()
    async with aiomqtt.Client('127.0.0.1', int(sys.argv[1])) as client:
        for name in filters:
            await client.subscribe(name, qos=1)
        for topic in ('house/door', 'house/end'):
            await client.publish(topic, 'x', qos=1)
        async for message in client.messages:
            if message.topic.value == 'house/end':
                return sorted(came)
            came.add(message.topic.value)


async def main():
    print('subscribed to # only:', *await topics(['#']))
    both = await topics(['#', '$SYS/broker/version'])
    print('subscribed to # and $SYS/broker/version:', *both)
    taken = [topic for topic in both if aiomqtt.Topic(topic).matches('#')]
    by_paho = [topic for topic in both if topic_matches_sub('#', topic)]
    print(f"of these matches('#') takes: {' '.join(taken)}; topic_matches_sub: {' '.join(by_paho)}")


asyncio.run(main())
PYTHON

python/bin/python - <<'PYTHON'
from importlib.metadata import version

print(f"aiomqtt {version('aiomqtt')}, paho-mqtt {version('paho-mqtt')}")
PYTHON
said=$(timeout 60 python/bin/python sort.py "$port")
echo "$said"
[ "$said" = 'subscribed to # only: house/door
subscribed to # and $SYS/broker/version: $SYS/broker/version house/door
of these matches('\''#'\'') takes: $SYS/broker/version house/door; topic_matches_sub: house/door' ] || { echo 'this has changed'; exit 1; }
