#!/usr/bin/env bash
# Passes every check and test: bash tools/test.sh [pytest options]. Sets everything up first where that is needed.
# BEATWRIGHT_TEST_DATA names a folder of real maps; without it the tests that need one are skipped.
EXTRAS="[dev]"
EXTRA_PACKAGES=(xvfb xauth)
# What building and testing a package takes besides.
[ -n "${BEATWRIGHT_SKIP_PACKAGE-1}" ] || EXTRA_PACKAGES+=(xdotool gcc libc6-dev binutils)
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
python=.venv/bin/python
export QT_QPA_PLATFORM=offscreen OMP_WAIT_POLICY=PASSIVE

$python -m ruff format --check .
$python -m ruff check .
$python -m mypy
.venv/bin/lint-imports
$python -m pytest -n 2 --dist loadfile -m "not xvfb" "$@"
QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1600x1000x24" $python -m pytest -m xvfb "$@"
