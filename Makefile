# The commands of this project. `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# The Python that can import qgis.core; .venv is made from it.
PYTHON ?= /usr/bin/python3
VENV_PYTHON := .venv/bin/python
LANGUAGES := de fr es

# Where `make install` puts the plugin. Empty: the place QGIS uses on this system.
PROFILE ?= default
PROFILES_PATH ?=

.PHONY: help setup demo test test-matrix test-qt6 lint format sample translations compiled-translations guide install package screenshots guide-pictures check-release qgis mutants crash-test fuzz bench bench-gui clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' \
	  $(firstword $(MAKEFILE_LIST))

setup: ## Install what the other targets need, unless it is there (QGIS, .venv)
	@PYTHON="$(PYTHON)" tools/setup.sh

demo: setup ## Show the engine at work on sample data, in the terminal
	@$(VENV_PYTHON) -m tools.demo

test: setup ## Run all checks and tests
	@tools/test.sh

test-matrix: ## Run the tests on this QGIS and newer ones, in chroots (SUITES="here trixie forky")
	@tools/matrix.sh $(SUITES)

test-qt6: ## Try under Qt 6 what needs no QGIS (PyQt6, in build/qt6)
	@tools/qt6.sh

lint: setup ## Check style and types (ruff, mypy)
	@tools/test.sh lint

format: setup ## Format the code and fix what ruff can fix
	@$(VENV_PYTHON) -m ruff check --fix --exit-zero --quiet
	@$(VENV_PYTHON) -m ruff format

sample: setup ## Make the sample project and its deltafiles anew
	@QT_QPA_PLATFORM=offscreen "$(PYTHON)" tools/make_sample.py

translations: ## Bring i18n/*.ts up to date with the code, and make *.qm from them
	@"$(PYTHON)" -m tools.translations $(LANGUAGES)

guide: setup ## Make the user guide from docs/ (build/guide), and look for dead links
	@$(VENV_PYTHON) -m tools.guide

compiled-translations:
	@"$(PYTHON)" -m tools.translations

install: guide compiled-translations ## Install into a QGIS profile (PROFILE=default PROFILES_PATH=folder)
	@"$(PYTHON)" -m tools.install --profile "$(PROFILE)" \
	  $(if $(PROFILES_PATH),--profiles-path "$(PROFILES_PATH)")

package: guide translations ## Write the plugin as build/qfieldsync_cloud.<version>.zip
	@"$(PYTHON)" -m tools.package

screenshots: guide translations ## Photograph the plugin in real QGIS windows (LOOK=light|dark|long|double|big|mirrored|de|fr|es SCENES=…)
	@QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) -m tools.screenshots \
	  $(if $(LOOK),--look $(LOOK)) $(foreach name,$(SCENES),--scene $(name))

guide-pictures: guide translations ## Photograph the plugin for the user guide (docs/images)
	@QT_QPA_PLATFORM=offscreen $(VENV_PYTHON) -m tools.screenshots.guide

check-release: package ## Check the package as the plugin site does (2: only what the publisher fills in is missing)
	@[ -d .venv/release ] || $(VENV_PYTHON) -m pip install --quiet --no-input \
	  --only-binary :all: --target .venv/release -r requirements-release.txt
	@$(VENV_PYTHON) -m tools.release

qgis: guide compiled-translations ## Open QGIS with the plugin and the sample, in a throw-away profile
	@$(VENV_PYTHON) -m tools.desktop

mutants: setup ## Test the tests: change the code, see which changes they notice
	@$(VENV_PYTHON) -c "import libcst, mutmut" 2>/dev/null || $(VENV_PYTHON) -m pip \
	  install --quiet --no-input --only-binary :all: -r requirements-mutants.txt
	@$(VENV_PYTHON) tools/mutants.py

crash-test: setup ## Kill the engine at random moments (KILLS=300 SEED=n KINDS=gpkg,geojson BREAK=ledger)
	@$(VENV_PYTHON) -m tools.crash_test $(if $(KILLS),--kills $(KILLS)) \
	  $(if $(SEED),--seed $(SEED)) $(if $(BREAK),--break $(BREAK)) \
	  $(if $(KINDS),--kinds $(KINDS))

fuzz: setup ## Try mutated deltafiles on real layers, and long histories (N=100000 HISTORIES=200 SEED=n REPLAY=file)
	@$(VENV_PYTHON) -m tools.fuzz --count $(or $(N),100000) \
	  $(if $(SEED),--seed $(SEED)) $(if $(REPLAY),--replay "$(REPLAY)")
	@[ -n "$(REPLAY)" ] || { \
	  runtime=$$(mktemp -d); trap 'rm -rf "$$runtime"' EXIT; \
	  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$$runtime STEPS=50 \
	  HISTORIES=$(or $(HISTORIES),200) $(VENV_PYTHON) -m pytest -q \
	  -o faulthandler_timeout=0 $(if $(SEED),--hypothesis-seed=$(SEED)) \
	  tests/qgis/test_long_histories.py tests/qgis/test_engine_histories.py; }

bench: setup ## Measure how fast the engine is (ONLY=part of a name)
	@runtime=$$(mktemp -d); trap 'rm -rf "$$runtime"' EXIT; \
	  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$$runtime \
	  $(VENV_PYTHON) -m benchmarks --only "$(ONLY)"

bench-gui: setup ## Measure how long the window waits for the plugin (ONLY=part of a name)
	@runtime=$$(mktemp -d); trap 'rm -rf "$$runtime"' EXIT; \
	  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$$runtime \
	  $(VENV_PYTHON) -m benchmarks.gui --only "$(ONLY)"

clean: ## Delete what was built or cached, but not .venv and the chroots in build/matrix
	@# parts of this machine are mounted in build/matrix while its tests run
	@[ ! -d build ] || find build -mindepth 1 -maxdepth 1 ! -name matrix -exec rm -rf {} +
	@[ ! -d build ] || rmdir --ignore-fail-on-non-empty build
	@rm -rf mutants .qgis-settings .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find qfieldsync_cloud tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	@rm -f i18n/*.qm
