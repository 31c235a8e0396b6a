#!/bin/bash
# systemctl start|stop|restart mosquitto, on a machine without systemd.
pid_file=/run/broker.pid log=/var/log/mosquitto/mosquitto.log
running() { grep -c 'mosquitto version .* running' $log 2>/dev/null; }

if [ "$1" != start ] && [ -e $pid_file ]; then
  pid=$(<$pid_file)
  kill "$pid" 2>/dev/null
  while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
fi
if [ "$1" != stop ]; then
  mkdir -p /run/mosquitto
  chown --reference=/var/lib/mosquitto /run/mosquitto
  before=$(running)
  # What comes before the log is open goes where an administrator would find it with journalctl.
  setsid /usr/sbin/mosquitto -v -c /etc/mosquitto/mosquitto.conf </dev/null >>/run/journal 2>&1 &
  echo $! >$pid_file
  for _ in {1..200}; do
    [ "$(running)" != "$before" ] && exit
    kill -0 $! 2>/dev/null || break
    sleep 0.05
  done
  cat /run/journal
  exit 1
fi
