#!/usr/bin/env bash
# The node "MQTT Trigger" of n8n (n8n-nodes-base 2.41.2) subscribes to other filters than those it is given. It splits its field
# "Topics" at commas, and each part at colons.
#   - A topic that holds a colon, such as a hardware address, is cut there. sensor/a4:c1:38:01/state becomes the filter `sensor/a4`.
#     What follows up to the next colon is taken for the QoS, and a colon with the QoS behind it changes nothing.
#   - The blank behind a comma becomes a part of the topic: of `tank/1, tank/2` only tank/1 is received.
#   - A topic that holds a comma becomes two filters.
#   - A login that has a user name and no password is not sent at all. Several cloud brokers take a token as the user name.
# The node says that it listens, and no message comes. A filter with `+` in the place of that level works.
#
# The description of the field says: "Topics to subscribe to, multiple can be defined with comma", and "write the QoS desired after
# the topic preceded by a colon". It names no limit. MQTT 3.1.1 §4.7.3: topics "can include the space character", and
# neither ":" nor "," has a meaning. §3.1.2.9: a User Name may come without a Password.
#
# The script calls the node as n8n does, and looks at the packets it sends. Output seen on 2026-11-30 (Node 20.20.2, MQTT.js
# 5.7.2, which n8n-nodes-base names, mqtt-packet 9.0.2):
#   Topics "tank/1": SUBSCRIBE tank/1 at QoS 0
#   Topics "tank/1:1": SUBSCRIBE tank/1 at QoS 1
#   Topics "tank/1,tank/2:2": SUBSCRIBE tank/1 at QoS 0 and tank/2 at QoS 2
#   Topics "tank/1, tank/2": SUBSCRIBE tank/1 at QoS 0 and " tank/2" at QoS 0
#   Topics "sensor/a4:c1:38:01/state": SUBSCRIBE sensor/a4 at QoS NaN
#   Topics "sensor/38:01:a4:c1/state:1": SUBSCRIBE sensor/38 at QoS 1
#   Topics "room/3,5": SUBSCRIBE room/3 at QoS 0 and 5 at QoS 0
#   login token and no password: CONNECT has no user name
#   login token and password x: CONNECT has the user name token
#
# Needs Node 20 or later and npm; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
