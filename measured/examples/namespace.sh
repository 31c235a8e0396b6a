# Makes this process's namespaces a machine of its own, on which Mosquitto has just been installed, and keeps it until the input ends.
# Arguments: the folder of the scene, the root of the system ("" for this one), Node, and the folder of its packages.
set -e
scene=$1 root=$2 node=$3 packages=$4

# /proc is still the one of the caller: the number it knows this process by.
read -r pid rest </proc/self/stat
mount -t proc proc "$root/proc"
ip link set lo up

mount --bind "$node" "$scene/bin/node"
mount --bind "$packages" "$scene/node_modules"
mount --rbind "$scene" "$root/mnt"
if [ "$root" ]; then mount --rbind /dev "$root/dev"; fi

# What examples change outside of their folder they change for themselves alone.
mount -t tmpfs tmpfs "$root/tmp"
chmod 1777 "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
mkdir -p "$root/run/fresh/etc" "$root/run/fresh/lib" "$root/run/fresh/log"
cp -a "$root/etc/mosquitto/." "$root/run/fresh/etc"
chown --reference="$root/var/lib/mosquitto" "$root/run/fresh/lib" 2>&- || true
chown --reference="$root/var/log/mosquitto" "$root/run/fresh/log" 2>&- || true
mount --bind "$root/run/fresh/etc" "$root/etc/mosquitto"
mount --bind "$root/run/fresh/lib" "$root/var/lib/mosquitto"
mount --bind "$root/run/fresh/log" "$root/var/log/mosquitto"

echo "$pid"
read -r _ || true
