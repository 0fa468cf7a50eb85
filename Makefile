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
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

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

up: install build train $(if $(TRITON),.tools/triton/installed) ## Serve the models of examples/config (CONFIG=folder serves another; TRITON=1 installs and runs Triton, too)
	@# Ctrl-C is how it is meant to end.
	dist/seldon up --config-dir $(CONFIG) $(UP_FLAGS) || [ $$? -eq 130 ]

build: dist/seldon ## Build the executable dist/seldon

dist/seldon: .tools/installed scripts/build.ts $(SOURCES)
	@$(RUN) run build

train: $(IRIS) ## Train the small example model

$(IRIS): scripts/train-iris.py .venv/installed
	@.venv/bin/python scripts/train-iris.py $@

test: install build train .tools/triton/installed ## Run all tests but those of test-system
	@$(RUN) test $(filter-out tests/system,$(wildcard tests/*))

test-fast: .tools/installed ## Run the tests that need no Envoy and no MLServer
	@$(RUN) test $(filter-out tests/e2e tests/system tests/support,$(wildcard tests/*))

test-system: install train .tools/system/installed ## Run the tests that need rclone (on Debian and Ubuntu: apt-get install rclone)
	@command -v rclone > /dev/null || { echo 'rclone is not installed: apt-get install rclone' >&2; exit 1; }
	@$(RUN) test tests/system

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
