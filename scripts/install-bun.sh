#!/bin/sh
# Makes .tools/bin/bun the pinned Bun: the one on PATH if it is that version, else one from npm.
set -eu
cd "$(dirname "$0")/.."

version=$(sed -n 's/.*"packageManager": "bun@\(.*\)".*/\1/p' package.json)
bun=.tools/bin/bun

is_pinned() {
  [ -x "$1" ] && [ "$("$1" --version 2>/dev/null)" = "$version" ]
}

link() {
  mkdir -p .tools/bin
  ln -sf "$1" "$bun"
  echo "Bun $version: $1"
}

# The package holds a placeholder that its install script replaces; where such scripts are turned
# off, the program itself still lies in the package of the platform.
link_from_packages() {
  for candidate in .tools/node_modules/bun/bin/bun.exe .tools/node_modules/@oven/bun-linux-*/bin/bun; do
    if is_pinned "$candidate"; then
      link "$PWD/$candidate"
      return 0
    fi
  done
  return 1
}

if is_pinned "$bun"; then exit 0; fi
on_path=$(command -v bun || true)
if is_pinned "${on_path:-/nonexistent}"; then
  link "$on_path"
  exit 0
fi
if link_from_packages; then exit 0; fi

mkdir -p .tools
[ -f .tools/package.json ] || echo '{ "private": true }' > .tools/package.json
if command -v npm > /dev/null; then
  npm install --prefix .tools --no-audit --no-fund --save-exact "bun@$version"
elif [ -n "$on_path" ]; then
  (cd .tools && "$on_path" add --exact "bun@$version")
else
  echo "Neither bun nor npm was found: install Node.js (https://nodejs.org) or Bun (https://bun.sh)." >&2
  exit 1
fi
link_from_packages || {
  echo "The bun package for this system holds no program that runs here (wanted Bun $version)." >&2
  exit 1
}
