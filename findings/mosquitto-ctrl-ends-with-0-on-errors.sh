#!/usr/bin/env bash
# mosquitto_ctrl 2.0.11 ends with 0 when a command of the dynamic security plugin fails: when an account does not exist, when
# a role is there already, and even when the broker refuses the login. The only sign is a line on standard error. A script
# with `set -e`, Ansible or a Dockerfile takes that for success and leaves a broker on which a password was never changed or
# an ACL never set. Only a broker that cannot be reached gives another code.
#
# mosquitto_ctrl(1) says under EXIT STATUS: "returns zero on success, or non-zero on error. If the connection is refused by
# the broker at the MQTT level, then the exit code is the CONNACK reason code."
#
# Output seen on 2026-11-30 (Mosquitto 2.0.11 of Debian 12):
#   mosquitto_ctrl version 2.0.11 running on libmosquitto 2.0.11.
#   createRole pump: exit 0
#   createRole pump, once more: exit 0, createRole: Error: Role already exists
#   setClientPassword nobody: exit 0, setClientPassword: Error: Client not found
#   wrong password: exit 0, Connection error: Not authorized
#   no broker: exit 14
# mosquitto_ctrl 2.0.21 and 2.1.2 ended with 0 for a role that was there, an unknown account and a refused login as well.
#
# Needs the Debian packages mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise
# with 1.
set -euo pipefail

for program in mosquitto_ctrl mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
plugin=$(find /usr/lib -name mosquitto_dynamic_security.so | head -n 1)
[ -n "$plugin" ] || { echo 'mosquitto_dynamic_security.so is missing'; exit 1; }
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

mosquitto_ctrl dynsec init accounts.json admin s3cret >init.log 2>&1
# As root, the broker goes on as the user mosquitto.
[ "$(id -u)" != 0 ] || chown mosquitto accounts.json
port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nplugin %s\nplugin_opt_config_file %s/accounts.json\n' "$port" "$plugin" "$folder" >broker.conf
/usr/sbin/mosquitto -c broker.conf >broker.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -u admin -P s3cret -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done

attempt() {
  local title=$1 password=$2 on=$3 code=0 error
  shift 3
  error=$(timeout 20 mosquitto_ctrl -p "$on" -u admin -P "$password" dynsec "$@" 2>&1 >/dev/null) || code=$?
  error=$(sed -n '/rror: /p' <<<"$error" | grep -v refused || true)
  echo "$title: exit $code${error:+, $error}"
}
mosquitto_ctrl --help 2>/dev/null | sed -n '/^mosquitto_ctrl version/p' || true
said=$(
  attempt 'createRole pump' s3cret "$port" createRole pump
  attempt 'createRole pump, once more' s3cret "$port" createRole pump
  attempt 'setClientPassword nobody' s3cret "$port" setClientPassword nobody p7
  attempt 'wrong password' wrong "$port" listRoles
  kill "$broker"
  sleep 1
  attempt 'no broker' s3cret "$port" listRoles
)
echo "$said"
[ "$said" = 'createRole pump: exit 0
createRole pump, once more: exit 0, createRole: Error: Role already exists
setClientPassword nobody: exit 0, setClientPassword: Error: Client not found
wrong password: exit 0, Connection error: Not authorized
no broker: exit 14' ] || { echo 'this has changed'; exit 1; }
