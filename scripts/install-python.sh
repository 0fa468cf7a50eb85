#!/bin/sh
# Makes .venv, the project's own Python environment, with Envoy and MLServer in it.
set -eu
cd "$(dirname "$0")/.."

supported='Python 3.10, 3.11 or 3.12'

is_supported() {
  "$1" -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))' 2>/dev/null
}

find_python() {
  for candidate in ${PYTHON:-} python3 python3.12 python3.11 python3.10 python; do
    if command -v "$candidate" > /dev/null && is_supported "$candidate"; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

if ! [ -x .venv/bin/python ] || ! is_supported .venv/bin/python; then
  python=$(find_python) || {
    echo "$supported was not found: install it, or name it with PYTHON=/path/to/python3." >&2
    exit 1
  }
  rm -rf .venv
  "$python" -m venv .venv || {
    rm -rf .venv
    echo "$python cannot make virtual environments: install its venv package (on Debian and Ubuntu: python3-venv)." >&2
    exit 1
  }
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
  --requirement scripts/python/requirements.txt --constraint scripts/python/constraints.txt
