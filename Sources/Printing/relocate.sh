#!/bin/sh
# relocate.sh FOLDER: lets the programs of a Python environment run wherever the folder is moved. pip writes the path of the folder
# in which it installed them into each; a package is installed into a staging folder first. As pip itself does where that
# path is too long for the system, each becomes a shell script and a Python script in one.
set -eu
find "$1/bin" -maxdepth 1 -type f | while read -r program; do
    head -n 1 "$program" | grep -q '^#!.*/python[0-9.]*$' || continue
    {
        printf '%s\n' '#!/bin/sh' \
            "'''exec' \"\$(dirname -- \"\$(realpath -- \"\$0\")\")/python3\" \"\$0\" \"\$@\"" "' '''"
        tail -n +2 "$program"
    } >"$program.new"
    chmod 755 "$program.new"
    mv "$program.new" "$program"
done
