#!/bin/bash
# systemctl start|stop|restart mosquitto, on a machine without systemd.
pid_file=$SCENE/broker.pid log=$BROKER_LOG
running() { grep -c 'mosquitto version .* running' "$log" 2>/dev/null; }

if [ "$1" != start ] && [ -e "$pid_file" ]; then
  pid=$(<"$pid_file")
  kill "$pid" 2>/dev/null
  while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
fi
if [ "$1" != stop ]; then
  before=$(running)
  # What comes before the log is open goes where an administrator would find it with journalctl.
  setsid /usr/sbin/mosquitto -v -c "$BROKER_CONF" </dev/null >>"$SCENE/journal" 2>&1 &
  echo $! >"$pid_file"
  for _ in {1..200}; do
    [ "$(running)" != "$before" ] && exit
    kill -0 $! 2>/dev/null || break
    sleep 0.05
  done
  cat "$SCENE/journal"
  exit 1
fi
