#!/usr/bin/env bash
# Makes a spread for a song, packed as an .osz, and checks it, in the terminal:
# bash examples/spread.sh AUDIO FOLDER STARS,STARS,… [more options of `generate`]
set -euo pipefail
audio=$1 folder=$2 stars=$3
python=${PYTHON:-python}

"$python" -m beatwright generate --audio "$audio" --spread "$stars" --osz --out "$folder" "${@:4}"
for archive in "$folder"/*.osz; do
    "$python" -m beatwright check "$archive"
done
