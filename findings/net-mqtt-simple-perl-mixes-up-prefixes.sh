#!/usr/bin/env bash
# Net::MQTT::Simple 1.33 (Perl) gives a handler of pump/# the messages of all topics that begin with the letters "pump": pumps/9, too. It
# turns the filter into a regular expression without an end for the level. As the first matching handler takes a message, the handler
# of pumps/# gets nothing when it comes later in the list. In the other order each gets its own. A program with one of the two
# handlers shows nothing, since the broker sends what was subscribed to, and a third handler for another tree is enough to begin it.
#
# Its documentation says of filter_as_regex(): "Given a valid MQTT topic filter, returns the corresponding regular expression", and of
# handlers: "only the first matching handler will be called for every message, even if filter patterns overlap". These two filters do
# not overlap. MQTT 3.1.1 §4.7.1.2: "#" stands for the parent and any number of child levels, and "/" ends a level.
#
# Output seen on 2026-11-30 (Net::MQTT::Simple 1.33 of Debian unstable, Perl 5.36.0, Mosquitto 2.0.11 of Debian 12):
#   pump/# before pumps/#: pump/7 went to pump/#, pumps/9 went to pump/#
#   pumps/# before pump/#: pump/7 went to pump/#, pumps/9 went to pumps/#
#   pump/+ before pumps/+: pump/7 went to pump/+, pumps/9 went to pumps/+
#
# Needs the Debian packages libnet-mqtt-simple-perl (testing and later; it is one Perl file, which PERL5LIB may name the folder of),
# mosquitto and mosquitto-clients; talks to 127.0.0.1 only. Ends with 0 while this holds, otherwise with 1.
set -euo pipefail

for program in perl mosquitto_pub /usr/sbin/mosquitto; do
  command -v "$program" >/dev/null || { echo "$program is missing"; exit 1; }
done
version=$(perl -MNet::MQTT::Simple -e 'print $Net::MQTT::Simple::VERSION' 2>/dev/null) || { echo 'install the Debian package libnet-mqtt-simple-perl'; exit 1; }
echo "Net::MQTT::Simple $version"
[ "$version" = 1.33 ] || { echo 'this is another version'; exit 1; }
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"

port=$((20000 + RANDOM % 12000))
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >mosquitto.conf
/usr/sbin/mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
until mosquitto_pub -p "$port" -t ready -n 2>/dev/null; do
  kill -0 "$broker"
  sleep 0.1
done
# Retained messages come whenever somebody subscribes, so nobody has to wait for a subscription.
mosquitto_pub -p "$port" -q 1 -r -t pump/7 -m x
mosquitto_pub -p "$port" -q 1 -r -t pumps/9 -m x

cat >pumps.pl <<'PERL'
use strict;
use warnings;
use Net::MQTT::Simple;

my ($port, @filters) = @ARGV;
my $mqtt = Net::MQTT::Simple->new("127.0.0.1:$port");
my %taken;
$mqtt->subscribe(map { my $filter = $_; $filter => sub { $taken{ $_[0] } = $filter } } @filters);
my $end = time + 60;
$mqtt->tick(0.1) until keys %taken == 2 or time > $end;
print "$filters[0] before $filters[1]: ", join(', ', map { "$_ went to $taken{$_}" } sort keys %taken), "\n";
PERL

sed -n 's/.*\(mosquitto version [0-9.]*\) starting/\1/p' mosquitto.log
said=$(perl pumps.pl "$port" 'pump/#' 'pumps/#'; perl pumps.pl "$port" 'pumps/#' 'pump/#'; perl pumps.pl "$port" pump/+ pumps/+)
echo "$said"
[ "$said" = 'pump/# before pumps/#: pump/7 went to pump/#, pumps/9 went to pump/#
pumps/# before pump/#: pump/7 went to pump/#, pumps/9 went to pumps/#
pump/+ before pumps/+: pump/7 went to pump/+, pumps/9 went to pumps/+' ] || { echo 'this has changed'; exit 1; }
