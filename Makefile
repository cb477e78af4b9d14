# Two commands matter: `make demo` and `make test`. Both set up everything they need in .venv.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
PYTHONS ?= python3.12 python3.13 python3.14
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BESIDE := build/beside
# A tour needs the package and one type checker: where the whole environment is not set up yet, it gets one of its own.
TOUR := $(if $(wildcard $(READY)),$(VENV),build/tour)

# Compiled modules are kept out of the tree, also where the environment says that none are to be written: hundreds of
# processes of the tests import the same ones.
unexport PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX := $(CURDIR)/build/pycache

.PHONY: help demo test beside lint types imports unit wheel-types generate check coverage pythons bench bench-peers bench-calls bench-workers faults test-long test-sandbox test-browser test-frames docs docs-serve test-site test-spark test-clients test-container test-engines mutants tools api check-api sbom check-dist release-check needs-chromium clean
.DEFAULT_GOAL := help

help:  ## Show what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-15s %s\n", $$1, $$2}'

$(READY): pyproject.toml
	@echo "== setting up $(VENV) with $(PYTHON)"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@$(BIN)/python -m demo.link
	@touch $@

build/tour/.ready: pyproject.toml
	@echo "== setting up build/tour with $(PYTHON)"
	@$(PYTHON) -m venv build/tour
	@build/tour/bin/python -m demo.link --requirements >build/tour/requirements.txt
	@build/tour/bin/python -m pip install --quiet --disable-pip-version-check -r build/tour/requirements.txt
	@build/tour/bin/python -m demo.link
	@touch $@

demo: $(TOUR)/.ready  ## See the SDK work on the embedded sandbox, step by step
	@$(TOUR)/bin/python -m demo

test: $(READY) coverage lint imports  ## Everything that is checked
	@mkdir -p $(BESIDE)
	@$(MAKE) --no-print-directory beside >$(BESIDE)/output.txt 2>&1 & beside=$$!; \
	trap 'kill $$beside 2>/dev/null' INT TERM; \
	$(MAKE) --no-print-directory unit; unit=$$?; \
	wait $$beside; beside=$$?; \
	cat $(BESIDE)/output.txt; \
	test $$unit -eq 0 || echo "== pytest has failed, see above"; \
	test $$beside -eq 0 || echo "== the checks beside pytest have failed, see above"; \
	test $$unit -eq 0 && test $$beside -eq 0
	@echo "== all checks passed"

beside: check types wheel-types  # what runs at the same time as pytest; its output is shown after that of pytest

check: $(READY)  ## Is every generated file what the spec says?
	@echo "== generated files"
	@$(BIN)/python -m generator --check

coverage: $(READY)  ## How much of the API is in the spec, on the clients, in the sandbox, documented
	@echo "== coverage"
	@$(BIN)/python -m generator coverage

lint: $(READY)  ## Style of the hand-written and the generated code
	@echo "== ruff"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)  ## mypy strict on our own sources
	@echo "== mypy --strict"
	@$(BIN)/mypy zenpy generator website

imports: $(READY)  ## Which module may import which
	@echo "== import rules"
	@$(BIN)/lint-imports --no-logo --no-cache
	@$(BIN)/lint-imports --no-logo --no-cache tests/contract/imports_for_types.toml

unit: $(READY)  ## All tests that pytest runs
	@echo "== pytest"
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal tests

wheel-types: $(READY)  ## What type checkers and editors see of the built wheel in a clean environment
	@echo "== types on the built wheel"
	@$(BIN)/python -m tests.typing
	@$(BIN)/python -m tests.ide

generate: $(READY)  ## Rebuild every generated file from openapi/spec
	@$(BIN)/python -m generator

pythons:  ## The tests on every other Python that is here (PYTHONS="python3.12 ..." says which)
	@for python in $(PYTHONS); do \
	  "$$python" -c '' 2>/dev/null || { echo "== $$python does not start here: not tested (PYTHONS= takes paths, too)"; continue; }; \
	  echo "== $$python"; \
	  environment=build/pythons/$$("$$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
	  "$$python" -m venv "$$environment" && \
	  "$$environment/bin/python" -m pip install --quiet --disable-pip-version-check -e '.[dev]' && \
	  "$$environment/bin/python" -m pytest -q -n 2 -p no:cacheprovider tests || exit 1; \
	done

bench: $(READY)  ## Measure speed and memory, and write the tables of docs/benchmarks.md (PARTS="listing ..." says which)
	@$(BIN)/python -m benchmarks $(PARTS)

bench-peers: $(READY)  ## Speed against other clients from PyPI, in an environment of their own under build/; writes its table of docs/benchmarks.md
	@$(BIN)/python -m benchmarks.peers

bench-calls: $(READY)  ## Calls and seconds of ten jobs, with zenpy 2 in an environment of its own and with this library; writes docs/calls.md
	@$(BIN)/python -m benchmarks.calls

bench-workers: $(READY)  ## How much of an account's limit several workers use, with and without a shared store; writes the table of docs/workers.md
	@$(BIN)/python -m benchmarks.workers

faults: $(READY)  ## Run the fault matrix and write its table into docs/faults.md
	@$(BIN)/python -m tests.fire

tools: $(READY)  ## Try the OpenAPI document in other tools (needs node), and write the table of docs/openapi.md
	@$(BIN)/python -m tools

mutants:  ## Try every mutant of the runtime and write the table of docs/mutants.md, in an environment of its own (hours; ROOMS="exchange ..." says which)
	@$(PYTHON) -m venv build/mutants/environment
	@build/mutants/environment/bin/python -m pip install --quiet --disable-pip-version-check -e '.[mutants]'
	@build/mutants/environment/bin/python -m tests.mutants --fresh $(ROOMS)

test-long: $(READY)  ## The state machines for a minute each, with new runs and more steps, and what they counted
	@$(BIN)/python -m pytest -q -n 2 --hypothesis-profile=long tests/machines

needs-chromium:  # said before anything is built
	@$(PYTHON) -m tests.support.needs chromium

test-browser: $(READY) needs-chromium  ## The sandbox's pages in headless Chromium, which must be there (ZENPY_PICTURES=docs/images takes the pictures of the guide)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[browser]'
	@$(BIN)/python -m pytest -q tests/browser/test_sandbox_pages.py

docs: $(READY)  ## The documentation as a site in build/site (DOCS_VERSION says for which version; needs npm once)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[docs]'
	@$(BIN)/python -m website

docs-serve: $(READY)  ## The same, shown on this machine (DOCS_PORT says on which port)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[docs]'
	@$(BIN)/python -m website serve

test-site: needs-chromium docs  ## The site in headless Chromium, which must be there: search, links, keyboard, phones, dark mode
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[browser]'
	@$(BIN)/python -m pytest -q tests/browser/test_site.py

test-spark:  ## The data source of Apache Spark on a local Spark, which needs Java 17, in an environment of its own
	@$(PYTHON) -m tests.support.needs java
	@$(PYTHON) -m venv build/spark/environment
	@build/spark/environment/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev,spark]'
	@build/spark/environment/bin/python -m pytest -q -p no:xdist tests/spark/test_*.py

test-engines: $(READY)  ## polars, pandas, DuckDB and pyarrow on the batches of listings and on exports
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[frames]'
	@$(BIN)/python -m pytest -q tests/interop

test-frames: $(READY)  ## The programs of the guides that use pandas and polars, which are large: run, and read by type checkers
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[frames]'
	@$(BIN)/python -m pytest -q tests/docs/test_guides.py -k notebooks
	@$(BIN)/python -m tests.typing

test-clients: $(READY)  ## Clients that others have written (three from PyPI, node-zendesk from npm) on the sandbox
	@$(BIN)/python -m tests.clients

test-sandbox: $(READY)  ## Many requests to the sandbox that schemathesis makes from the document, with a new seed (SANDBOX_SEED says which)
	@SANDBOX_REQUESTS=$${SANDBOX_REQUESTS:-40} SANDBOX_SEED=$${SANDBOX_SEED:-$$(date +%s)}; export SANDBOX_REQUESTS SANDBOX_SEED; \
	echo "== schemathesis: $$SANDBOX_REQUESTS requests an operation, seed $$SANDBOX_SEED"; \
	$(BIN)/python -m pytest -q -n 2 tests/sandbox/test_schemathesis.py

test-container: $(READY)  ## What the Containerfile says, carried out in a new environment (it needs no daemon)
	@TEST_CONTAINER=1 $(BIN)/python -m pytest -q -p no:cacheprovider tests/sandbox/serving/test_container.py

api: $(READY)  ## Record the public API in api/, after a change to it that is on purpose
	@$(BIN)/python -m release.public_api --write

check-api: $(READY)  ## Is the public API what api/ records?
	@$(BIN)/python -m release.public_api

sbom: $(READY)  ## Dependencies with their licences, as a CycloneDX document under build/release
	@$(BIN)/python -m release.sbom

check-dist: $(READY)  ## Build wheel and sdist twice, compare, install, and run tests in the unpacked sdist
	@$(BIN)/python -m release.distributions

release-check: $(READY)  ## The checklist of a release
	@$(BIN)/python -m release

clean:  ## Remove the environment and all caches
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
