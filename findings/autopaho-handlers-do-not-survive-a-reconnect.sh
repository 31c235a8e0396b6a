#!/usr/bin/env bash
# autopaho of paho.golang 0.23.0 (Eclipse Paho for Go, MQTT 5.0) connects again by itself, and then no longer calls a handler that
# was added with AddOnPublishReceived(). Messages of QoS 1 are acknowledged and gone. A handler that is added before the first
# connection is up is never called. Neither gives an error. A handler in ClientConfig.OnPublishReceived is called on every
# connection.
#
# The documentation says of it: "AddOnPublishReceived adds a function that will be called when a PUBLISH is received", of a type
# of which it says: "ConnectionManager manages the connection with the server". Issue 326 of paho.golang, open in November 2026,
# has it as unexpected.
#
# Output seen on 2026-11-30 (Debian unstable, Mosquitto 2.1.2):
#   paho.golang 0.23.0
#   connected, session present: false
#   one: config, added
#   connected, session present: true
#   two: config
#   waiting at the broker: 0
#
# Needs root and debootstrap (about 700 MB in a temporary folder); talks on loopback only; compiles for some minutes on a slow
# machine. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

packages=mosquitto,mosquitto-clients,golang-go,golang-github-eclipse-paho.golang-dev,golang-github-gorilla-websocket-dev,golang-golang-x-net-dev
debootstrap --variant=minbase --include=$packages sid "$work/root" >"$work/log" 2>&1
root=$work/root
version=$(chroot "$root" dpkg-query -W -f '${Version}' golang-github-eclipse-paho.golang-dev)
echo "paho.golang ${version%-*}"
[ "${version%-*}" = 0.23.0 ] || { echo 'unstable has another version'; exit 1; }

mkdir "$root/srv/finding"
cat >"$root/srv/finding/main.go" <<'GO'
package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/eclipse/paho.golang/autopaho"
	"github.com/eclipse/paho.golang/paho"
)

var lock sync.Mutex
var called = map[string][]string{}

func note(who string, p *paho.Publish) {
	lock.Lock()
	defer lock.Unlock()
	called[string(p.Payload)] = append(called[string(p.Payload)], who)
}

func main() {
	server, _ := url.Parse(os.Args[1])
	ctx, cancel := context.WithTimeout(context.Background(), 120*time.Second)
	defer cancel()
	up := make(chan bool, 9)
	cm, err := autopaho.NewConnection(ctx, autopaho.ClientConfig{
		ServerUrls:            []*url.URL{server},
		KeepAlive:             60,
		SessionExpiryInterval: 3600,
		// It starts with a second of delay, so that the first handler is added before the connection is there.
		ReconnectBackoff: autopaho.NewConstantBackoff(time.Second),
		OnConnectionUp: func(_ *autopaho.ConnectionManager, connack *paho.Connack) {
			fmt.Println("connected, session present:", connack.SessionPresent)
			up <- true
		},
		ClientConfig: paho.ClientConfig{
			ClientID: "logger",
			OnPublishReceived: []func(paho.PublishReceived) (bool, error){func(p paho.PublishReceived) (bool, error) {
				note("config", p.Packet)
				return true, nil
			}},
		},
	})
	if err != nil {
		panic(err)
	}
	add := func(who string) {
		cm.AddOnPublishReceived(func(p autopaho.PublishReceived) (bool, error) {
			note(who, p.Packet)
			return true, nil
		})
	}
	add("early")
	<-up
	add("added")
	filter := []paho.SubscribeOptions{{Topic: "meter/#", QoS: 1}}
	if _, err := cm.Subscribe(ctx, &paho.Subscribe{Subscriptions: filter}); err != nil {
		panic(err)
	}
	publish := func(payload string) {
		if _, err := cm.Publish(ctx, &paho.Publish{Topic: "meter/7", QoS: 1, Payload: []byte(payload)}); err != nil {
			panic(err)
		}
		time.Sleep(3 * time.Second)
		lock.Lock()
		defer lock.Unlock()
		fmt.Println(payload + ": " + strings.Join(called[payload], ", "))
	}
	publish("one")
	cm.TerminateConnectionForTest()
	<-up
	publish("two")
	_ = cm.Disconnect(ctx)
}
GO
# Go looks for its own folder by /proc, which is not mounted there.
chroot "$root" sh -c 'cd /srv/finding && GOROOT=$(readlink -f /usr/lib/go) HOME=/tmp GO111MODULE=off GOPATH=/usr/share/gocode \
  GOTELEMETRY=off go build -o logger main.go' >>"$work/log" 2>&1 || { tail "$work/log"; exit 1; }

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >"$root/srv/broker.conf"
chmod 644 "$root/srv/broker.conf"
chroot "$root" mosquitto -c /srv/broker.conf >"$work/broker" 2>&1 &
pid=$!
until chroot "$root" mosquitto_pub -h 127.0.0.1 -p "$port" -t ready -n 2>"$work/wait"; do
  kill -0 "$pid"
  sleep 0.1
done
said=$(chroot "$root" /srv/finding/logger "mqtt://127.0.0.1:$port")
# Whether the broker still has something for this client.
waits=$(chroot "$root" mosquitto_sub -V 5 -h 127.0.0.1 -p "$port" -i logger -c -x 3600 -q 1 -t other -F %p -W 3 2>"$work/wait" | wc -l || true)
said="$said
waiting at the broker: $waits"
echo "$said"
[ "$said" = 'connected, session present: false
one: config, added
connected, session present: true
two: config
waiting at the broker: 0' ] || { echo 'this has changed'; exit 1; }
