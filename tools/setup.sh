# Makes or refreshes .venv and the system libraries Qt needs. Sourced by run.sh and test.sh with EXTRAS set.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

QT_PACKAGES=(libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0
    libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxrandr2 libpulse0
    fonts-dejavu-core)
SYSTEM_PACKAGES=("${QT_PACKAGES[@]}" "${EXTRA_PACKAGES[@]}")

install_system_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() package
    for package in "${SYSTEM_PACKAGES[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local elevate=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            elevate=(sudo)
        else
            echo "Some system libraries are missing. Run this once, then start again:" >&2
            echo "  sudo apt-get update && sudo apt-get install -y ${missing[*]}" >&2
            exit 3
        fi
    fi
    echo "Installing system libraries: ${missing[*]}"
    "${elevate[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${elevate[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
}

find_python() {
    local candidate
    for candidate in python3.11 python3.12 python3.13 python3; do
        if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            echo "$candidate"
            return
        fi
    done
    echo "Beatwright needs Python 3.11 or newer; install it (on Debian: sudo apt-get install -y python3 python3-venv)." >&2
    exit 3
}

refresh_environment() {
    local python stamp=.venv/.beatwright-stamp wanted
    python=$(find_python)
    wanted="$EXTRAS $(sha256sum pyproject.toml | cut -d' ' -f1) $("$python" -V)"
    if [ -f "$stamp" ] && grep -qxF "$wanted" "$stamp"; then
        return
    fi
    echo "Setting up .venv; the first time this takes a few minutes."
    "$python" -c 'import ensurepip, venv' 2>/dev/null || SYSTEM_PACKAGES+=(python3-venv)
    install_system_packages
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    .venv/bin/python -m pip install -q --upgrade pip setuptools
    # torch first and alone: a later requirement must not bring another build of it.
    .venv/bin/python -m pip install -q "$(grep -oE 'torch==[0-9.]+' pyproject.toml | head -n 1)"
    .venv/bin/python -m pip install -q -e ".$EXTRAS"
    touch "$stamp"
    grep -qxF "$wanted" "$stamp" || echo "$wanted" >>"$stamp"
}

refresh_environment
