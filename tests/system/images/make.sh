#!/bin/sh
# Makes the images that stand for public ones in tests, from packages of Debian and PyPI, so that no
# registry of images is needed. Those that are there already stay. Prints the variables that name them.
set -eu
cd "$(dirname "$0")/../../.."

recipes=tests/system/images
constraints=scripts/python/constraints.txt
requirements=scripts/python/requirements.txt
triton_requirements=scripts/python/triton-requirements.txt
tag=$(cat "$recipes"/* "$constraints" "$requirements" "$triton_requirements" | sha256sum | cut -c1-12)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Podman's own format knows no health checks.
export BUILDAH_FORMAT=docker

name() {
  echo "localhost/seldon-test-$1:$tag"
}

is_missing() {
  ! podman image exists "$(name "$1")"
}

# From the Debian packages `$3` for the architecture `$2`.
debian() {
  if ! is_missing "$1"; then return; fi
  mmdebstrap --quiet --variant=extract --architectures="$2" --include="$3" bookworm "$work/$1.tar"
  podman import --quiet --os linux --arch "$2" "$work/$1.tar" "$(name "$1")"
  rm "$work/$1.tar"
}

# From its Dockerfile and what lies in `$work/$1`.
build() {
  podman build --quiet --build-arg BASE="$(name "$2")" --file "$recipes/$1.Dockerfile" --tag "$(name "$1")" "$work/$1"
  rm -rf "${work:?}/$1"
}

# A program of this machine that needs no more than glibc.
program() {
  if ! is_missing "$1"; then return; fi
  mkdir "$work/$1"
  cp -L "$2" "$work/$1/$1"
  build "$1" base
}

# Python packages, for Debian's Python, into `$work/$1`.
packages() {
  if ! is_missing "$1"; then return; fi
  folder=$work/$1
  shift
  mkdir "$folder"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --target "$folder/packages" --python-version 3.11 --only-binary=:all: "$@"
  # They name the Python that installed them.
  find "$folder/packages/bin" -type f 2> /dev/null | xargs -r sed -i '1s|.*|#!/usr/bin/python3|'
}

# As in the public image: below /opt/tritonserver, with the part of its Python backend that is made for
# the image's own Python.
arrange_triton() {
  server=$1/packages/pytriton/tritonserver
  cp "$server/python_backend_stubs/3.11/triton_python_backend_stub" "$server/backends/python"
  mkdir "$1/opt"
  ln -s /usr/local/lib/python3.11/dist-packages/pytriton/tritonserver "$1/opt/tritonserver"
}

mlserver() {
  if ! is_missing mlserver; then return; fi
  grep '^mlserver' "$requirements" > "$work/mlserver.txt"
  packages mlserver --requirement "$work/mlserver.txt" --constraint "$constraints"
}

triton() {
  if ! is_missing triton; then return; fi
  packages triton --no-deps --requirement "$triton_requirements"
  arrange_triton "$work/triton"
}

# All of its arguments, each a command, at the same time.
together() {
  pids=
  for command in "$@"; do
    $command &
    pids="$pids $!"
  done
  for pid in $pids; do wait "$pid"; done
}

# What it prints is for who made it.
{
  # Triton starts its Python backend by bash.
  together mlserver triton \
    'debian base amd64 libc6,ca-certificates' \
    'debian base-arm64 arm64 libc6,ca-certificates' \
    'debian python amd64 libc6,ca-certificates,python3,libpython3.11,libstdc++6,bash'
  program envoy "$(.venv/bin/python -c 'import envoy, pathlib; print(pathlib.Path(envoy.__file__).parent / "_bin" / "envoy")')"
  program rclone "$(command -v rclone)"
  for image in mlserver triton; do
    if is_missing "$image"; then build "$image" python; fi
  done
} >&2

echo "RUNTIME_IMAGE=$(name base)"
echo "ARM64_RUNTIME_IMAGE=$(name base-arm64)"
echo "ENVOY_BASE_IMAGE=$(name envoy)"
echo "RCLONE_BASE_IMAGE=$(name rclone)"
echo "SERVER_MLSERVER_IMAGE_AND_TAG=$(name mlserver)"
echo "SERVER_TRITON_IMAGE_AND_TAG=$(name triton)"
