"""Does with paho-mqtt what it is told, and prints what the library tells of it."""
import json
import sys

import paho.mqtt.client as paho
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

told = json.loads(sys.argv[1])
task = told["task"]
five = told["version"] == "5.0"
kept = task.get("kept", False)
publish = task.get("publish")
away = task.get("publishAway")
left = publish.get("times", 1) if publish else 0
seen = {"connected": False, "away": False}


def say(*words):
    print(*words, flush=True)


def on_connect(client, userdata, flags, code, properties=None):
    say(f"connected: {code}")
    if code != 0 or seen["connected"]:
        return
    seen["connected"] = True
    if "subscribe" in task:
        result, _ = client.subscribe(task["subscribe"]["filter"], task["subscribe"]["qos"])
        if result != 0:
            say(f"error: {paho.error_string(result)}")
    if publish:
        for _ in range(publish.get("times", 1)):
            message(publish)


def message(wanted):
    info = client.publish(wanted["topic"], wanted["payload"], wanted["qos"], wanted.get("retain", False))
    if info.rc != 0:
        say(f"error: {paho.error_string(info.rc)}")


def on_publish(client, userdata, mid, *more):
    global left
    say("published")
    left -= 1
    if left == 0 and "subscribe" not in task and not away:
        client.disconnect()


def on_disconnect(client, userdata, *more):
    # From 2.0 on, flags come first.
    say(f"closed: {more[1] if newer else more[0]}")
    if away and not seen["away"]:
        seen["away"] = True
        message(away)


def on_subscribe(client, userdata, mid, codes, properties=None):
    say("subscribed:", *(getattr(code, "value", code) for code in codes))


client_id = task.get("clientId", "client") or ""
clean = {} if five else {"clean_session": not kept}
newer = hasattr(paho, "CallbackAPIVersion")
callbacks = [paho.CallbackAPIVersion.VERSION2] if newer else []
client = paho.Client(*callbacks, client_id, protocol=paho.MQTTv5 if five else paho.MQTTv311, **clean)
client.on_connect = on_connect
client.on_publish = on_publish
client.on_disconnect = on_disconnect
client.on_subscribe = on_subscribe
client.on_message = lambda client, userdata, message: say("message:", message.topic, message.payload.decode())

options = {"keepalive": task["keepalive"]} if "keepalive" in task else {}
if five and kept:
    options["clean_start"] = False
    options["properties"] = Properties(PacketTypes.CONNECT)
    options["properties"].SessionExpiryInterval = 3600
try:
    client.connect("127.0.0.1", told["port"], **options)
    client.loop_forever()
except Exception as error:
    say(f"error: {error}")
    sys.exit(1)
