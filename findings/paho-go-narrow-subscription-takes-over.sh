#!/usr/bin/env bash
# Eclipse Paho for Go 1.1.1, which Debian 12 has as golang-github-eclipse-paho.mqtt.golang-dev, gives the handler of one subscription
# to another. Subscribe("plant/7/alarm", ...) after Subscribe("plant/#", ...) adds no handler: it replaces the one of plant/#. From
# then on the alarm handler gets every reading. Unsubscribe("plant/7/alarm") removes it, and the readings go to the default
# handler, or nowhere: QoS 1 is acknowledged and gone. When the narrow filter comes first, both handlers work. So the order of two
# lines decides, and all of it without an error. Also, Subscribe() of a filter that the broker refuses ends without an error: the
# map of Result() has 128 for it.
# prometheus-mqtt-exporter and other Go programs of Debian 12 are built with this version.
#
# The documentation says of Subscribe(): "Provide a MessageHandler to be executed when a message is published on the topic
# provided, or nil for the default handler". MQTT 3.1.1 §3.8.4 [MQTT-3.8.4-3] has only a filter that is identical replace another.
#
# Output seen on 2026-11-30 (Go 1.19.8 and Mosquitto 2.0.11 of Debian 12):
#   plant/# first: plant/1 to plant/7/alarm, plant/7/alarm to plant/7/alarm
#   after Unsubscribe("plant/7/alarm"): plant/1 to the default handler
#   plant/7/alarm first: plant/1 to plant/#, plant/7/alarm to plant/7/alarm and plant/#
#   a refused filter: error <nil>, result map[vault/#:128]
#
# Needs the Debian packages golang-go, golang-github-eclipse-paho.mqtt.golang-dev and mosquitto; talks to 127.0.0.1 only. Ends with
# 0 while this holds, otherwise with 1.
set -euo pipefail

plugin=$(find /usr/lib -name mosquitto_dynamic_security.so -print -quit)
if [ ! -x /usr/bin/go ] || [ ! -d /usr/share/gocode/src/github.com/eclipse/paho.mqtt.golang ] || [ -z "$plugin" ]; then
  echo 'install the Debian packages golang-go, golang-github-eclipse-paho.mqtt.golang-dev and mosquitto'
  exit 1
fi
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
cat >security.json <<'JSON'
{
  "defaultACLAccess": { "publishClientSend": true, "publishClientReceive": true, "subscribe": false, "unsubscribe": true },
  "anonymousGroup": "guests",
  "groups": [{ "groupname": "guests", "roles": [{ "rolename": "see-plants" }] }],
  "roles": [{ "rolename": "see-plants", "acls": [{ "acltype": "subscribePattern", "topic": "plant/#", "allow": true }] }]
}
JSON
chmod 644 security.json
printf 'listener %s 127.0.0.1\nallow_anonymous true\nplugin %s\nplugin_opt_config_file %s/security.json\n' \
  "$port" "$plugin" "$folder" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

cat >handlers.go <<'GO'
package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
)

var came = make(chan string, 100)

func handler(name string) mqtt.MessageHandler {
	return func(_ mqtt.Client, message mqtt.Message) { came <- message.Topic() + " to " + name }
}

func wait(token mqtt.Token) {
	if !token.WaitTimeout(30*time.Second) || token.Error() != nil {
		panic(fmt.Sprint("failed: ", token.Error()))
	}
}

// connect subscribes to the filters in this order, each with a handler of its own.
func connect(filters ...string) mqtt.Client {
	options := mqtt.NewClientOptions().AddBroker("tcp://127.0.0.1:" + os.Args[1])
	client := mqtt.NewClient(options.SetDefaultPublishHandler(handler("the default handler")))
	wait(client.Connect())
	for _, filter := range filters {
		wait(client.Subscribe(filter, 1, handler(filter)))
	}
	return client
}

// handled publishes to the topics and says which handlers were called, within a second after the last one.
func handled(client mqtt.Client, topics ...string) string {
	var calls []string
	for _, topic := range topics {
		wait(client.Publish(topic, 1, false, "1"))
		var names []string
		for waiting := true; waiting; {
			select {
			case call := <-came:
				names = append(names, strings.TrimPrefix(call, topic+" to "))
			case <-time.After(time.Second):
				waiting = false
			}
		}
		calls = append(calls, topic+" to "+strings.Join(names, " and "))
	}
	return strings.Join(calls, ", ")
}

func main() {
	client := connect("plant/#", "plant/7/alarm")
	fmt.Println("plant/# first:", handled(client, "plant/1", "plant/7/alarm"))
	wait(client.Unsubscribe("plant/7/alarm"))
	fmt.Println(`after Unsubscribe("plant/7/alarm"):`, handled(client, "plant/1"))
	client.Disconnect(250)
	client = connect("plant/7/alarm", "plant/#")
	fmt.Println("plant/7/alarm first:", handled(client, "plant/1", "plant/7/alarm"))
	refused := client.Subscribe("vault/#", 1, nil).(*mqtt.SubscribeToken)
	refused.WaitTimeout(30 * time.Second)
	fmt.Printf("a refused filter: error %v, result %v\n", refused.Error(), refused.Result())
}
GO
GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE="$folder/cache" /usr/bin/go build -o handlers handlers.go

echo "paho.mqtt.golang $(dpkg-query -W -f '${Version}' golang-github-eclipse-paho.mqtt.golang-dev)"
sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(timeout 120 ./handlers "$port")
echo "$said"
[ "$said" = 'plant/# first: plant/1 to plant/7/alarm, plant/7/alarm to plant/7/alarm
after Unsubscribe("plant/7/alarm"): plant/1 to the default handler
plant/7/alarm first: plant/1 to plant/#, plant/7/alarm to plant/7/alarm and plant/#
a refused filter: error <nil>, result map[vault/#:128]' ] || { echo 'this has changed'; exit 1; }
