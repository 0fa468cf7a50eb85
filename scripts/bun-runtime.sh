#!/bin/sh
# Prints the path of the pinned Bun for Linux on the architecture `$1` (amd64 or arm64), which an
# executable is made from: this machine's own, or one from npm.
set -eu
cd "$(dirname "$0")/.."

case $1 in
  amd64) cpu=x64 name=bun-linux-x64 machine=x86_64 ;;
  arm64) cpu=arm64 name=bun-linux-aarch64 machine=aarch64 ;;
  *)
    echo "$1 is neither amd64 nor arm64" >&2
    exit 2
    ;;
esac

if [ "$(uname -m)" = "$machine" ]; then
  readlink -f .tools/bin/bun
  exit 0
fi
version=$(sed -n 's/.*"packageManager": "bun@\(.*\)".*/\1/p' package.json)
folder=.tools/runtime-$1-$version
if ! [ -x "$folder/node_modules/@oven/$name/bin/bun" ]; then
  mkdir -p "$folder"
  echo '{ "private": true }' > "$folder/package.json"
  bun=$(readlink -f .tools/bin/bun)
  (cd "$folder" && "$bun" add --os linux --cpu "$cpu" --exact "@oven/$name@$version") >&2
fi
readlink -f "$folder/node_modules/@oven/$name/bin/bun"
