# Makes this process's namespaces a machine of its own, on which Mosquitto has just been installed, and keeps it until the input ends.
# Arguments: the folder of the scene, the root of the system ("" for this one), Node, the folder of npm, and the folder of packages.
set -e
scene=$1 root=$2 node=$3 npm=$4 packages=$5

# /proc is still the one of the caller: the number it knows this process by.
read -r pid rest </proc/self/stat
mount -t proc proc "$root/proc"
ip link set lo up

mount --bind "$node" "$scene/bin/node"
mount --bind "$npm" "$scene/npm"
mount --bind "$packages" "$scene/node_modules"
mount --rbind "$scene" "$root/mnt"
if [ "$root" ]; then mount --rbind /dev "$root/dev"; fi

# What examples change outside of their folder they change for themselves alone.
mount -t tmpfs tmpfs "$root/tmp"
chmod 1777 "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
mkdir -p "$root/run/mosquitto" "$root/run/fresh/etc" "$root/run/fresh/lib" "$root/run/fresh/log"
cp -r "$root/etc/mosquitto/." "$root/run/fresh/etc"
for folder in lib log; do
  # Where a user made the namespaces, nobody else is in them, and the broker has to stay who it is.
  chown --reference="$root/var/$folder/mosquitto" "$root/run/fresh/$folder" "$root/run/mosquitto" 2>/dev/null ||
    echo 'user root' >"$root/run/fresh/etc/conf.d/user.conf"
done
mount --bind "$root/run/fresh/etc" "$root/etc/mosquitto"
mount --bind "$root/run/fresh/lib" "$root/var/lib/mosquitto"
mount --bind "$root/run/fresh/log" "$root/var/log/mosquitto"

echo "$pid"
read -r _ || true
