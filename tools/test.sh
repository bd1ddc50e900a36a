#!/usr/bin/env bash
# All checks and tests, in parts. Every part runs, even when an earlier one failed; the
# end lists the parts that failed. `tools/test.sh lint unit` runs only the parts named.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

python=.venv/bin/python
wanted=("$@")
ran=0
failed=()
mkdir -p build
scratch=$(mktemp -d "${TMPDIR:-/tmp}/qfieldsync_cloud-test.XXXXXX") || exit 1
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

part() { # name, command…
  local name=$1 started=$SECONDS
  shift
  [ "${#wanted[@]}" -eq 0 ] || [[ " ${wanted[*]} " == *" $name "* ]] || return 0
  ran=$((ran + 1))
  printf '\n== %s\n' "$name"
  if "$@"; then
    printf '== %s: passed, %d s\n' "$name" $((SECONDS - started))
  else
    printf '== %s: FAILED (code %d), %d s\n' "$name" $? $((SECONDS - started))
    failed+=("$name")
  fi
}

lint() {
  local code=0
  "$python" -m ruff check || code=1
  "$python" -m ruff format --check || code=1
  "$python" -m mypy || code=1
  return "$code"
}

# On every processor, at most four: each worker with QGIS may start a PostgreSQL server.
processors=$(nproc 2>/dev/null || echo 2)
parallel=(-n "$((processors < 4 ? processors : 4))" --dist worksteal)

# Without QGIS, and with every warning an error. The one exception: pytest warns of the
# settings in pyproject.toml that belong to the plugins switched off here.
unit() {
  "$python" -m pytest -p no:pytest_qgis -p no:pytest-qt \
    -W error -W ignore::pytest.PytestConfigWarning "${parallel[@]}" "$@"
}

# With QGIS, without a screen. pytest-qgis keeps the profile of each worker in the
# checkout: the one of an earlier run must not be found.
with_qgis() {
  local home
  home=$(mktemp -d "$scratch/qgis.XXXXXX")
  mkdir -m 700 "$home/runtime"
  rm -rf .qgis-settings
  QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$home/runtime" \
    "$python" -m pytest "${parallel[@]}" "$@"
}

part lint lint
part unit unit tests/unit
part qgis with_qgis tests --ignore=tests/unit

# To look through all files for a few marked tests takes longer than the tests.
in_zones() { # folders…
  grep -rlE --include='test_*.py' '\bmark\.time\b' "$@"
}
mapfile -t unit_in_zones < <(in_zones tests/unit)
mapfile -t qgis_in_zones < <(in_zones tests/qgis tests/gui tests/integration)
for zone in Europe/Zurich Pacific/Auckland; do
  TZ=$zone part "unit-in-$zone" unit -m time "${unit_in_zones[@]}"
  TZ=$zone part "qgis-in-$zone" with_qgis -m time "${qgis_in_zones[@]}"
done

if [ "$ran" -eq 0 ]; then
  printf 'There is no part named %s.\n' "${wanted[*]}" >&2
  exit 1
fi
if [ "${#failed[@]}" -gt 0 ]; then
  printf '\nFAILED: %s\n' "${failed[*]}"
  exit 1
fi
printf '\nAll passed, %d s.\n' "$SECONDS"
