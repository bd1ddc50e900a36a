#!/usr/bin/env bash
# Installs what development needs, and only what is missing: QGIS, its Python bindings and
# PostgreSQL with PostGIS from the system's packages, the test tools into .venv. A second
# run ends at once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=${PYTHON:-/usr/bin/python3}
# qgis-providers holds SpatiaLite, libqt5sql5-sqlite the store of QGIS's authentication
# manager; without tzdata the tests under other time zones would quietly run in UTC. With
# psycopg2, which QGIS uses too, the tests look into PostgreSQL past QGIS, with curl
# they run the commands of the API documents, with openssl they make certificates. Xvfb is
# the screen on which QGIS is photographed.
packages=(python3-venv python3-qgis qgis qgis-providers python3-gdal
  libsqlite3-mod-spatialite libqt5sql5-sqlite tzdata python3-psycopg2 curl
  openssl xvfb)
# Any PostgreSQL from 12 on will do. This one is installed where there is none with PostGIS.
postgres_packages=(postgresql-15 postgresql-15-postgis-3 postgresql-15-postgis-3-scripts)

stamp=.venv/.ready-$({ echo "$python"; cat requirements-dev.txt requirements-sdk.txt \
  tools/setup.sh; } | cksum | tr ' ' '-')
is_ready() { [ -e "$stamp" ] && [ -x .venv/bin/python ]; }
is_ready && exit 0

# Two runs at once would install into the same .venv: the later one waits.
mkdir -p build
if command -v flock >/dev/null; then
  exec 9>build/setup.lock
  flock 9
  is_ready && exit 0
fi

say() { printf 'setup: %s\n' "$*" >&2; }

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null |
      grep -qx installed || echo "$package"
  done
  has_postgis || newest_postgis
}

# The versions that Debian's packages have room for; the tests look on PATH too.
has_postgis() {
  local binary version
  for binary in /usr/lib/postgresql/*/bin/pg_ctl; do
    version=${binary#/usr/lib/postgresql/} version=${version%%/*}
    [ -x "$binary" ] && [ "$version" -ge 12 ] &&
      [ -e "/usr/share/postgresql/$version/extension/postgis.control" ] && return
  done
  return 1
}

# Debian 12 has version 15; newer releases have newer ones.
newest_postgis() {
  local version
  version=$(apt-cache pkgnames postgresql- 2>/dev/null |
    sed -n 's/^postgresql-\([0-9]*\)-postgis-3$/\1/p' | sort -n | tail -n 1)
  printf '%s\n' "${postgres_packages[@]//15/${version:-15}}"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif [ -t 0 ]; then
    sudo "$@" # may ask for the password
  else
    sudo -n "$@"
  fi
}

may_be_root() {
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null || return
  [ -t 0 ] || sudo -n true 2>/dev/null
}

# Asks nothing: dpkg takes the defaults, and keeps configuration files as they are.
apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)
apt_install() {
  as_root "${apt[@]}" install -y --no-install-recommends \
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
    -o Dpkg::Use-Pty=0 "$@"
}

# Debian's package makes a database cluster for the whole machine and starts it. The tests
# start one of their own, so for the length of the installation it is told not to.
without_cluster() {
  local folder=/etc/postgresql-common/createcluster.d code=0
  local answer=$folder/qfieldsync_cloud-setup.conf
  as_root mkdir -p "$folder"
  echo 'create_main_cluster = false' | as_root tee "$answer" >/dev/null
  "$@" || code=$?
  as_root rm -f "$answer"
  as_root rmdir --ignore-fail-on-non-empty "$folder"
  return "$code"
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  mapfile -t missing < <(missing_packages)
  if [ "${#missing[@]}" -gt 0 ]; then
    if may_be_root; then
      as_root "${apt[@]}" update >build/apt.log 2>&1 || true # what fails next is told
      mapfile -t missing < <(missing_packages)
      say "installing ${missing[*]}"
      say "this takes some minutes; build/apt.log tells how far it is"
      without_cluster apt_install "${missing[@]}" >>build/apt.log 2>&1 ||
        { tail -n 20 build/apt.log >&2; say "apt-get failed, see build/apt.log"; }
    else
      say "these packages are missing, and only root may install them: ${missing[*]}"
    fi
  fi
else
  say "no apt-get here: please install QGIS 3.22 or newer with its Python bindings" \
    "(PyQGIS), GDAL's Python bindings, SpatiaLite, PostgreSQL 12 or newer with PostGIS," \
    "psycopg2 and Python's venv module yourself"
fi

if ! "$python" -c 'import qgis.core' 2>build/import.log; then
  tail -n 1 build/import.log >&2
  say "$python cannot import qgis.core: install QGIS with its Python bindings, or name" \
    "the Python that belongs to QGIS, as in: make setup PYTHON=/path/to/python3"
  exit 1
fi

say "making .venv"
# The system's packages stay visible, because QGIS, PyQt and GDAL live there only.
"$python" -m venv --clear --system-site-packages .venv
# Wheels only: nothing is compiled here, and nothing of a package runs at install time.
pip_install() { # file with the requirements, more options…
  local file=$1
  shift
  .venv/bin/python -m pip install --no-input --disable-pip-version-check \
    --only-binary :all: "$@" -r "$file" >build/pip.log 2>&1 && return
  tail -n 20 build/pip.log >&2
  say "pip could not install $file, see build/pip.log"
  exit 1
}
pip_install requirements-dev.txt
pip_install requirements-sdk.txt --target .venv/sdk
if compgen -G '.venv/lib/python*/site-packages/PyQt[56]' >/dev/null; then
  rm -rf .venv
  say "a package in requirements-dev.txt brings its own PyQt, which crashes QGIS"
  exit 1
fi
touch "$stamp"
say "ready"
