#!/usr/bin/env bash
# tshark and Wireshark 4.0.17 take the properties of MQTT 5.0 for a part of the payload when the capture began after CONNECT, as it
# does with every device that is connected already. `-T fields -e mqtt.msg` gives 00 before each payload, or all User Properties as
# well, and exits with 0. A PUBACK with Reason Code 0x87 looks like an ordinary one, and the codes of a SUBACK begin with a 0
# that nobody sent: "Granted QoS 0" for the first filter, and each real code stands behind it. Only the tree (-V) has a note,
# "Unknown version (missing the CONNECT packet?)". The preference mqtt.default_version sets it right: -o 'mqtt.default_version:MQTT v5.0'.
#
# MQTT 5.0 §3.3.2.3, §3.4.2 and §3.9.2.1: PUBLISH, PUBACK and SUBACK carry a Property Length. Only CONNECT names the version.
#
# Output seen on 2026-11-30 (TShark 4.0.17 of Debian 12):
#   with CONNECT: payload 6869, PUBACK code 135, SUBACK codes 135,1
#   without CONNECT: payload 072600016b0001766869, PUBACK code none, SUBACK codes 0,135,1
#   without CONNECT, default_version: payload 6869, PUBACK code 135, SUBACK codes 135,1
#
# Needs the Debian packages tshark and python3-scapy, which writes the capture; uses no network. Ends with 0 while this holds,
# otherwise with 1.
set -euo pipefail

python=/usr/bin/python3
if ! command -v tshark >/dev/null || ! "$python" -c 'import scapy' 2>/dev/null; then
  echo 'install the Debian packages tshark and python3-scapy'
  exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >capture.py <<'PYTHON'
from scapy.all import IP, TCP, Ether, Raw, wrpcap

client, broker = ('10.0.0.1', 40000), ('10.0.0.2', 1883)
connect = [
    (client, '1011 0004 4d515454 05 02 003c 00 0004 61626364'),
    (broker, '2003 00 00 00'),
]
# PUBLISH on a/b with the User Property k=v and the payload hi; PUBACK and SUBACK with refusals.
later = [
    (client, '300f 0003 612f62 07 26 0001 6b 0001 76 6869'),
    (broker, '4004 0005 87 00'),
    (broker, '9005 0001 00 87 01'),
]


def write(name, packets):
    sent = {client: 1000, broker: 5000}
    frames = []
    for source, text in packets:
        target = broker if source is client else client
        data = bytes.fromhex(text.replace(' ', ''))
        tcp = TCP(sport=source[1], dport=target[1], flags='PA', seq=sent[source], ack=sent[target])
        frames.append(Ether() / IP(src=source[0], dst=target[0]) / tcp / Raw(data))
        sent[source] += len(data)
    wrpcap(name, frames)


write('whole.pcap', connect + later)
write('late.pcap', later)
PYTHON
"$python" capture.py 2>scapy.log

# field FILE TYPE FIELD OPTION...: the field in packets of that type
field() {
  local file=$1 type=$2 name=$3
  shift 3
  tshark -r "$file" "$@" -Y "mqtt.msgtype == $type" -T fields -e "$name" 2>>tshark.log | grep . || echo none
}
# show TITLE FILE OPTION...
show() {
  local title=$1 file=$2
  shift 2
  echo "$title: payload $(field "$file" 3 mqtt.msg "$@"), PUBACK code $(field "$file" 4 mqtt.puback.reason_code "$@"), SUBACK codes $(field "$file" 9 mqtt.suback.reason_code "$@")"
}
tshark -v 2>/dev/null | grep -o 'TShark (Wireshark) [0-9.]*[0-9]'
{
  show 'with CONNECT' whole.pcap
  show 'without CONNECT' late.pcap
  show 'without CONNECT, default_version' late.pcap -o 'mqtt.default_version:MQTT v5.0'
} >said
cat said
[ "$(cat said)" = 'with CONNECT: payload 6869, PUBACK code 135, SUBACK codes 135,1
without CONNECT: payload 072600016b0001766869, PUBACK code none, SUBACK codes 0,135,1
without CONNECT, default_version: payload 6869, PUBACK code 135, SUBACK codes 135,1' ] || { echo 'this has changed'; exit 1; }
