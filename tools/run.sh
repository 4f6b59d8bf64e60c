#!/usr/bin/env bash
# Starts Beatwright: bash tools/run.sh [SONGS]. Sets everything up first where that is needed.
EXTRAS=""
EXTRA_PACKAGES=()
start_folder=$PWD
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
songs=()
[ $# -gt 0 ] && songs=("$(cd "$start_folder" && realpath -- "$1")")
exec .venv/bin/python main.py "${songs[@]}"
