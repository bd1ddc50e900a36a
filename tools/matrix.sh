#!/usr/bin/env bash
# Runs the test suite on newer versions of QGIS, each in a Debian of its own (a chroot),
# and prints one table. The chroots are made once and kept:
#   tools/matrix.sh [suite…]            default: trixie forky
#   MATRIX_FOLDER=folder                where they are kept (default: build/matrix)
#   MATRIX_BIND="folder file …"         what of this machine is to be seen in them, such
#                                       as the configuration of its pip
#   MATRIX_PARTS="unit qgis"            which parts of tools/test.sh
# Needs root. Files in use are never deleted: what is mounted is unmounted at the end, and
# nothing below a chroot is removed by this script.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

suites=("$@")
[ "${#suites[@]}" -gt 0 ] || suites=(trixie forky)
folder=$(mkdir -p "${MATRIX_FOLDER:-build/matrix}" && cd "${MATRIX_FOLDER:-build/matrix}" && pwd)
parts=(${MATRIX_PARTS:-unit qgis})
binds=(${MATRIX_BIND:-})
mounted=()

say() { printf 'matrix: %s\n' "$*" >&2; }
[ "$(id -u)" -eq 0 ] || { say "only root may make a chroot"; exit 1; }

unmount() {
  local place index
  for ((index = ${#mounted[@]} - 1; index >= 0; index--)); do
    place=${mounted[index]}
    umount "$place" 2>/dev/null || umount --lazy "$place" || say "still mounted: $place"
  done
  mounted=()
}
trap unmount EXIT
trap 'exit 130' INT TERM

mirror() {
  awk '/^URIs:/ { print $2; exit } /^deb / { print $2; exit }' \
    /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null |
    head -n 1
}

bind() { # folder or file, chroot
  if [ -d "$1" ]; then mkdir -p "$2$1"; else mkdir -p "$(dirname "$2$1")" && touch "$2$1"; fi
  mount --bind "$1" "$2$1"
  mounted+=("$2$1")
}

make_chroot() { # suite, chroot
  local suite=$1 root=$2 script=()
  [ -e "$root/.made" ] && return
  command -v debootstrap >/dev/null ||
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
      debootstrap debian-archive-keyring
  # suites that are newer than this debootstrap are made like unstable
  [ -e "/usr/share/debootstrap/scripts/$suite" ] ||
    script=(/usr/share/debootstrap/scripts/sid)
  say "making $suite"
  debootstrap --variant=minbase "$suite" "$root" "$(mirror)" "${script[@]}" \
    >"$folder/$suite.debootstrap.log"
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod +x "$root/usr/sbin/policy-rc.d"
  # a mirror may lag behind
  echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99matrix"
  touch "$root/.made"
}

enter() { # chroot, command…
  local root=$1
  shift
  chroot "$root" env -i HOME="$HOME" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive TZ=UTC $(env | grep -E '^(PIP|SSL|https?_proxy)' || true) \
    "$@"
}

run_suite() { # suite
  local suite=$1 root="$folder/$1" log="$folder/$1.log" code=0
  make_chroot "$suite" "$root"
  mount -t proc proc "$root/proc" && mounted+=("$root/proc")
  local place
  for place in /dev /dev/pts /sys "${binds[@]}"; do bind "$place" "$root"; done
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  mkdir -p "$root/etc/ssl/certs"
  [ ! -e /etc/ssl/certs/ca-certificates.crt ] ||
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  [ -e "$root/.packages" ] || {
    enter "$root" sh -c 'apt-get -qq update && apt-get -qq install -y \
      --no-install-recommends make git procps python3-pip fonts-dejavu-core \
      libgl1-mesa-dri ca-certificates' >"$log" 2>&1 && touch "$root/.packages"
  }
  # the files as they are now, without what is ignored; .venv stays from the last time
  mkdir -p "$root/checkout"
  find "$root/checkout" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build \
    -exec rm -rf {} +
  git ls-files -z --cached --others --exclude-standard |
    tar --null --ignore-failed-read -cf - -T - 2>/dev/null | tar -xf - -C "$root/checkout"
  enter "$root" sh -c 'cd /checkout && git init -q . 2>/dev/null; make setup &&
    tools/test.sh "$@"' sh "${parts[@]}" >"$log" 2>&1 || code=$?
  local qgis
  qgis=$(enter "$root" dpkg-query -W -f '${Version}' qgis 2>/dev/null || echo ?)
  local counts outcome=passed
  counts=$(grep -E '[0-9]+ (passed|failed).* in ' "$log" | tr -d '=' | tr -s ' ' |
    paste -sd ';' - || true)
  [ "$code" -eq 0 ] || outcome=FAILED failed=1
  rows+=("$suite|${qgis%%+*}|$outcome|$counts|$log")
  unmount
}

rows=() failed=0
for suite in "${suites[@]}"; do run_suite "$suite"; done
printf '%s\n' "Debian|QGIS|tests|counts|log" "${rows[@]}" | column -t -s '|'
exit "$failed"
