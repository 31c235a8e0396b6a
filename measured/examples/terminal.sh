# A terminal: runs each file whose name comes through the pipe, in one shell, and says after each whether a command failed.
stty -echo cols 80 rows 40
cd "$SCENE/example" || exit
shopt -s expand_aliases
# 27 is how mosquitto_sub ends when the time of -W is over.
trap '[ $? = 27 ] || command_failed=1' ERR
while IFS= read -r -u "$commands" file; do
  command_failed=0
  . "$file" </dev/null
  printf '◂%s▸' "$command_failed"
done {commands}<"$1"
