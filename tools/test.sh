#!/usr/bin/env bash
# Passes every check and test: bash tools/test.sh [pytest options]. Sets everything up first where that is needed.
# BEATWRIGHT_TEST_DATA names a folder of real maps; without it the tests that need one are skipped.
# BEATWRIGHT_NIGHTLY=1 runs the long tests too.
EXTRAS="[dev]"
EXTRA_PACKAGES=(xvfb xauth)
# What building and testing a package takes besides.
[ -n "${BEATWRIGHT_SKIP_PACKAGE-1}" ] || EXTRA_PACKAGES+=(xdotool gcc libc6-dev binutils)
# A desktop beside it, of which nothing may get into the package.
[ -n "${BEATWRIGHT_SKIP_PACKAGE-1}" ] || EXTRA_PACKAGES+=(libxcomposite1 libxdamage1 libgtk-3-0 libasound2-plugins)
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
python=.venv/bin/python
export QT_QPA_PLATFORM=offscreen OMP_WAIT_POLICY=PASSIVE
# Tests start hundreds of processes, which would all compile the same modules again.
unset PYTHONDONTWRITEBYTECODE

$python -m ruff format --check .
$python -m ruff check .
# Whole files of tests often wait for a window or a helper process. What needs a core meanwhile runs beside them, and what
# it prints is shown last: the floors, the types, and the tests with an X server.
beside=$(mktemp -d) memory=""
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$beside" "$memory"' EXIT
# The tests have thousands of files written for good, each of which a disk takes 10 ms for; memory with room for them does
# not.
room=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1) || room=0
if [ -z "${PYTEST_DEBUG_TEMPROOT-}" ] && [ "${room:-0}" -gt 6000000 ]; then
    memory=$(mktemp -d -p /dev/shm beatwright-tests-XXXXXX)
    export PYTEST_DEBUG_TEMPROOT=$memory
fi
# All homes of the tests share the compiled kernels, and so do both runs of them.
export NUMBA_CACHE_DIR=${NUMBA_CACHE_DIR:-$PWD/.pytest_cache/d/kernels}
marks="not xvfb"
[ -n "${BEATWRIGHT_NIGHTLY-}" ] || marks+=" and not nightly"
# On a busy machine a test of the window may run out of time; what failed is run once more, and both results are printed.
run_tests() {
    local status=0
    "$@" || status=$?
    [ "$status" = 1 ] || return "$status"
    echo "Once more, only what failed:"
    "$@" --last-failed --last-failed-no-failures none
}
check_shape() {
    .venv/bin/lint-imports && $python -m mypy
}
run_x_tests() {
    local status=0
    QT_QPA_PLATFORM=xcb run_tests xvfb-run -a -s "-screen 0 1600x1000x24" \
        $python -m pytest -o cache_dir=.pytest_cache/x -m xvfb tests/desktop/test_xvfb.py tests/desktop/test_tour.py "$@" || status=$?
    [ "$status" != 5 ] || status=0 # none of them was asked for
    return "$status"
}
run_x_tests "$@" >"$beside/x" 2>&1 &
x_tests=$!
check_shape >"$beside/shape" 2>&1 &
shape=$!
status=0
# In the order of tests/conftest.py.
run_tests $python -m pytest -n 2 --max-worker-restart 0 --dist loadgroup --no-loadscope-reorder -m "$marks" "$@" || status=$?
wait "$x_tests" || status=$?
wait "$shape" || status=$?
cat "$beside/x" "$beside/shape"
exit "$status"
