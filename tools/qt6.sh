#!/usr/bin/env bash
# Tries under Qt 6 what can be tried without QGIS 4: that every module of the plugin loads,
# that Qt has each class and each member of an enum that the code names, and the tests of
# item models. `qgis.PyQt` is PyQt6, in a Python of its own (build/qt6); of QGIS itself
# there are names only, see tests/qt6/standin.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=build/qt6
stamp=$venv/.ready-$(cksum <requirements-qt6.txt | tr ' ' '-')
if [ ! -e "$stamp" ]; then
  mkdir -p build
  printf 'qt6: making %s\n' "$venv" >&2
  "${PYTHON:-/usr/bin/python3}" -m venv --clear "$venv"
  "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
    --only-binary :all: -r requirements-qt6.txt >build/qt6.log 2>&1 ||
    { tail -n 20 build/qt6.log >&2; exit 1; }
  touch "$stamp"
fi

# These two show the filters in a window of QGIS.
needs_qgis=(
  --deselect tests/gui/test_jobs_models.py::test_filter_bar_tells_what_is_chosen
  --deselect
  tests/gui/test_jobs_models.py::test_later_pages_come_when_somebody_scrolls_or_searches
)
QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m pytest -q -p tests.qt6.standin \
  -o qt_api=pyqt6 -W ignore::pytest.PytestConfigWarning "${needs_qgis[@]}" "$@" \
  tests/qt6/checks.py tests/gui/test_check_model.py tests/gui/test_jobs_models.py \
  tests/gui/test_changes_model.py
