#!/usr/bin/env bash
# Builds the wheel, installs it into an environment that holds nothing of the checkout, and runs it there:
# bash tools/test_wheel.sh [PYTHON], with the Python whose packages are the dependencies (default .venv/bin/python).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
python=$(cd "$(dirname "${1:-.venv/bin/python}")" && pwd)/$(basename "${1:-.venv/bin/python}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A copy: building leaves folders behind, and what they hold would get into the next wheel.
mkdir "$work/source"
cp -r beatwright core desktop configs resources main.py pyproject.toml setup.py MANIFEST.in README.md LICENSE "$work/source"
"$python" -m pip wheel -q --no-deps --no-build-isolation -w "$work" "$work/source"
"$python" -m venv "$work/env"
"$work/env/bin/python" -m pip install -q --no-deps --no-index "$work"/beatwright-*.whl
# The dependencies come from the other environment, by its path alone: its own .pth files, and so the checkout, do not.
packages=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
echo "$packages" >"$("$work/env/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/dependencies.pth"

export BEATWRIGHT_HOME=$work/home
cd "$work"
env/bin/python -c 'import beatwright, core, desktop, sys
sys.exit(not all(m.__file__.startswith(sys.prefix) for m in (beatwright, core, desktop)))'
env/bin/beatwright models list | grep -q beatwright-small
env/bin/python -m beatwright models list | grep -q beatwright-small
cp -r "$root/tests/fixtures/Songs/Beatwright - Lantern Walk" set
env/bin/beatwright check set --json >check.json
env/bin/python -c 'import json; assert json.load(open("check.json"))'
map="set/Beatwright - Lantern Walk (make_songs) [Normal].osu"
env/bin/beatwright generate --beatmap "$map" --difficulty 3 --seed 1 --end 15000 --out made >/dev/null
grep -q HitObjects made/*.osu
QT_QPA_PLATFORM=offscreen env/bin/python -c 'from desktop.shared.theme import ICONS; assert (ICONS / "check.svg").is_file()'
echo "The wheel works: $(basename "$work"/beatwright-*.whl)"
