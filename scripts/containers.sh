#!/bin/sh
# Runs containers with what this machine has: `containers.sh engine …` is Docker or Podman,
# `containers.sh compose …` the Compose that belongs to it. CONTAINER_ENGINE chooses between the two.
set -eu

wanted=${CONTAINER_ENGINE:-any}
# Podman's own image format knows no health checks.
export BUILDAH_FORMAT=docker

is_wanted() {
  [ "$wanted" = any ] || [ "$wanted" = "$1" ]
}

# Its command may be there and the engine not.
docker_runs() {
  is_wanted docker && command -v docker > /dev/null && docker info > /dev/null 2>&1
}

podman_is_there() {
  is_wanted podman && command -v podman > /dev/null
}

run_engine() {
  if docker_runs; then exec docker "$@"; fi
  if podman_is_there; then exec podman "$@"; fi
  echo 'No container engine was found: start Docker, or install Podman (on Debian and Ubuntu: apt-get install podman).' >&2
  exit 1
}

run_compose() {
  if docker_runs; then
    if docker compose version > /dev/null 2>&1; then exec docker compose "$@"; fi
    if command -v docker-compose > /dev/null; then exec docker-compose "$@"; fi
  fi
  if podman_is_there; then
    if command -v podman-compose > /dev/null; then exec podman-compose "$@"; fi
  fi
  cat >&2 << 'END'
No Compose was found that has an engine to work with. It takes one of these:
  - Docker, running, with its Compose plugin (docker compose) or docker-compose
  - Podman with podman-compose (pip install podman-compose)
END
  exit 1
}

what=$1
shift
case $what in
  engine) run_engine "$@" ;;
  compose) run_compose "$@" ;;
  *)
    echo "usage: $0 engine|compose <arguments>" >&2
    exit 2
    ;;
esac
