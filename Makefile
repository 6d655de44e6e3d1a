# The two commands to know: `make run` serves the app, `make test` tests it.
# Everything is built in .venv from the lock files; stamps in it keep a second run from calling pip.

PYTHON ?= python3
HOST ?=
PORT ?=
# More for pytest, for instance: make test ARGS="tests/unit -k dates"
ARGS ?=

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input install --quiet
# The lock is complete, so nothing needs resolving; a file whose hash is not in it is refused.
LOCKED := $(PIP) --require-hashes --no-deps
PYTEST := $(BIN)/python -m pytest
# On every core, but for a machine of many: each worker has a browser and a PostgreSQL of its own.
PARALLEL := --numprocesses=auto --maxprocesses=4 --dist=worksteal

.PHONY: run .venv dev test test-slow evaluate banks lint format messages screenshots lock clean
.DELETE_ON_ERROR:
.NOTPARALLEL:

# A checkout that was moved, or a Python that an upgrade took away, leaves a .venv that cannot run.
ifneq ($(wildcard .venv/.created),)
ifneq ($(shell $(BIN)/python -c 'print(open(".venv/.created").read())' 2>/dev/null),$(CURDIR))
$(info The .venv was built for another place or another Python: building it anew.)
$(shell rm -rf .venv)
endif
endif

run: .venv
	@exec $(BIN)/quiz serve $(if $(HOST),--host '$(HOST)') $(if $(PORT),--port '$(PORT)')

.venv: .venv/.project

dev: .venv/.project .venv/.dev

test: dev
	$(PYTEST) $(PARALLEL) $(ARGS)

test-slow: dev
	$(PYTEST) -m slow $(ARGS)

# How much of the development corpus is asked, beside the committed figures. ARGS: --missing, --flaws, --write.
evaluate: dev
	@$(BIN)/python -m tests.evaluation $(ARGS)

# The bundled banks, each from its article and never written by hand.
banks: .venv
	@for article in questions/articles/*.txt; do \
		$(BIN)/quiz generate "$$article" -o "questions/banks/$$(basename "$$article" .txt).json" || exit; \
	done

lint: dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright

format: dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Brings the English catalogue up to date with the texts of the program and compiles it.
messages: dev
	$(BIN)/python -m tests.catalogues

# Every page and state at 390 and 1280 px, light and dark, in both languages, into screenshots/ (ignored by git).
screenshots: dev
	$(BIN)/python -m tests.browser.screenshots

# Newest versions that pyproject.toml allows, with the hashes of every platform's files. The settings
# that keep addresses out of the files stand in pyproject.toml.
lock: dev
	$(BIN)/uv pip compile --quiet --upgrade --extra postgres --group build \
		--output-file requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --upgrade --constraint requirements.lock --group dev \
		--output-file requirements-dev.lock

clean:
	rm -rf .venv

.venv/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed. Name one with: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python cannot make a virtual environment yet. Run: apt install python3-venv make" >&2; exit 1; }
	@echo "Building .venv from the lock file (about half a minute, once) …"
	@$(PYTHON) -m venv --clear .venv
	@pwd -P > $@

.venv/.runtime: requirements.lock | .venv/.created
	@$(LOCKED) --requirement requirements.lock
	@touch $@

# The project itself, editable: the build back end is in the lock, so nothing is downloaded here.
.venv/.project: pyproject.toml .venv/.runtime
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.runtime
	@echo "Adding the test tools to .venv (once) …"
	@$(LOCKED) --requirement requirements-dev.lock
	@touch $@
