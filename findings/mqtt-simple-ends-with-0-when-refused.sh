#!/usr/bin/env bash
# mqtt-simple, the command of Perl's Net::MQTT::Simple 1.33, ends with 0 and prints nothing when the broker refuses the login. The
# message is lost. It sends CONNECT and PUBLISH in one go, closes, and never looks at CONNACK. So does a Perl program with
# publish() or retain() of this module, and one that subscribes connects again and again without a word. A wrong password of
# an unattended sensor script leaves no trace on its side.
#
# The documentation of the module says: "connection failures will result in warnings (on STDERR if you didn't override that)
# without throwing an exception", and names QoS 0 as the only level. A warning comes when there is no broker at all, but not for
# a refusal. The manual page of mqtt-simple tells nothing of its exit code. MQTT 3.1.1 §3.1.4 lets a client send before CONNACK
# comes, and the server ignores all that follows a refused CONNECT.
#
# Output seen on 2026-11-30 (Net::MQTT::Simple 1.33 and Mosquitto 2.1.2 of Debian unstable):
#   Net::MQTT::Simple 1.33
#   right password: exit 0, printed 0 lines, arrived 1 time
#   wrong password: exit 0, printed 0 lines, arrived 0 times
#   a subscriber with a wrong password: printed 0 lines, connected more than once
#   mosquitto_pub with a wrong password: exit 5
# Net::MQTT::Simple 1.29 and Mosquitto 2.0.21 of Debian 13 gave the same.
#
# Needs the packages libnet-mqtt-simple-perl, mosquitto and mosquitto-clients of Debian 13 or unstable, and runs there; talks to
# 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

PATH=$PATH:/usr/sbin
for program in mqtt-simple perl mosquitto mosquitto_passwd mosquitto_pub mosquitto_sub; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
echo "Net::MQTT::Simple $(perl -MNet::MQTT::Simple -e 'print Net::MQTT::Simple->VERSION')"

folder=$(mktemp -d)
broker=
reader=
subscriber=
cleanup() {
  for process in $reader $subscriber $broker; do
    kill "$process" 2>/dev/null || true
  done
  wait
  rm -rf "$folder"
}
trap cleanup EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
touch passwords
chmod 600 passwords
mosquitto_passwd -b passwords pump right >/dev/null 2>&1
chmod 644 passwords
printf 'listener %s 127.0.0.1\nallow_anonymous false\npassword_file %s/passwords\n' "$port" "$folder" >broker.conf
mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
login=(-p "$port" -u pump)
until mosquitto_pub "${login[@]}" -P right -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done
stdbuf -oL mosquitto_sub "${login[@]}" -P right -q 1 -t 'pump/#' -d >came 2>&1 &
reader=$!
until grep -q '^Subscribed' came; do
  kill -0 "$reader"
  sleep 0.1
done

# --insecure lets a password be sent without TLS.
simple=(mqtt-simple --insecure -h "127.0.0.1:$port" -u pump)
attempt() {
  local code=0 arrived times='times'
  "${simple[@]}" --pass "$1" -p pump/7/pressure -m "with-$1" >printed 2>&1 || code=$?
  # The last message shows that nothing is on its way any more.
  sleep 1
  mosquitto_pub "${login[@]}" -P right -q 1 -t pump/7/end -m "end-$1"
  until grep -q -x "end-$1" came; do
    kill -0 "$reader"
    sleep 0.1
  done
  arrived=$(grep -c -x "with-$1" came || true)
  [ "$arrived" != 1 ] || times='time'
  said+="$1 password: exit $code, printed $(wc -l <printed) lines, arrived $arrived $times
"
}
said=
attempt right
attempt wrong

before=$(grep -c 'not authorised' broker.log || true)
"${simple[@]}" --pass wrong -t 'pump/#' >printed 2>&1 &
subscriber=$!
for _ in $(seq 60); do
  again=$(($(grep -c 'not authorised' broker.log || true) - before))
  [ "$again" -lt 2 ] || break
  sleep 1
done
kill "$subscriber"
wait "$subscriber" 2>/dev/null || true
subscriber=
many=once
[ "$again" -lt 2 ] || many='more than once'
said+="a subscriber with a wrong password: printed $(wc -l <printed) lines, connected $many
"

code=0
mosquitto_pub "${login[@]}" -P wrong -t pump/7/pressure -m 4.2 >/dev/null 2>&1 || code=$?
said+="mosquitto_pub with a wrong password: exit $code"
echo "$said"
[ "$said" = 'right password: exit 0, printed 0 lines, arrived 1 time
wrong password: exit 0, printed 0 lines, arrived 0 times
a subscriber with a wrong password: printed 0 lines, connected more than once
mosquitto_pub with a wrong password: exit 5' ] || { echo 'this has changed'; exit 1; }
