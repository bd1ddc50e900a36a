#!/usr/bin/env bash
# Runs the test suite with the QGIS of this machine and with newer ones, each of those in
# a Debian of its own (a chroot), and prints one table. A chroot is made once and kept:
#   tools/matrix.sh [suite…]            default: here trixie forky
#   MATRIX_FOLDER=folder                where they are kept (default: build/matrix)
#   MATRIX_BIND="folder file …"         what of this machine is to be seen in them, such
#                                       as the configuration of its pip
#   MATRIX_PARTS="unit qgis"            which parts of tools/test.sh
# Needs root, but for `here`. What is mounted is unmounted at the end; below a chroot this
# script deletes nothing but the files of its checkout.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

suites=("$@")
[ "${#suites[@]}" -gt 0 ] || suites=(here trixie forky)
folder=$(mkdir -p "${MATRIX_FOLDER:-build/matrix}" && cd "${MATRIX_FOLDER:-build/matrix}" && pwd)
parts=(${MATRIX_PARTS:-unit qgis})
binds=(${MATRIX_BIND:-})
mounted=()

exec 3>&2 # what is said is seen also where the rest goes to a log
say() { printf 'matrix: %s\n' "$*" >&3; }
[ "$(id -u)" -eq 0 ] || [ "${suites[*]}" = here ] ||
  { say "only root may make a chroot"; exit 1; }

unmount() {
  local place index
  for ((index = ${#mounted[@]} - 1; index >= 0; index--)); do
    place=${mounted[index]}
    umount "$place" 2>/dev/null || umount --lazy "$place" || say "still mounted: $place"
  done
  mounted=()
}

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
  debootstrap --variant=minbase "$suite" "$root" "$(mirror)" "${script[@]}"
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

mount_all() { # chroot
  local root=$1 place
  mount -t proc proc "$root/proc"
  mounted+=("$root/proc")
  for place in /dev /dev/pts /sys "${binds[@]}"; do bind "$place" "$root"; done
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  mkdir -p "$root/etc/ssl/certs"
  [ ! -e /etc/ssl/certs/ca-certificates.crt ] ||
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
}

install_packages() { # chroot
  [ -e "$1/.packages" ] && return
  enter "$1" apt-get -qq update
  enter "$1" apt-get -qq install -y --no-install-recommends make git procps python3-pip \
    fonts-dejavu-core libgl1-mesa-dri ca-certificates
  touch "$1/.packages"
}

# The files as they are now, without what git ignores; .venv stays from the last time.
check_out() { # chroot
  mkdir -p "$1/checkout"
  find "$1/checkout" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build \
    -exec rm -rf {} +
  git ls-files -z --cached --others --exclude-standard |
    tar --null --ignore-failed-read -cf - -T - 2>/dev/null | tar -xf - -C "$1/checkout"
  enter "$1" git init -q /checkout
}

# Everything of one suite, up to the end of its tests.
test_suite() { # suite
  local root="$folder/$1" place=. enter=()
  if [ "$1" != here ]; then
    make_chroot "$1" "$root"
    mount_all "$root"
    install_packages "$root"
    check_out "$root"
    enter=(enter "$root") place=/checkout
  fi
  "${enter[@]}" sh -c 'cd "$1" && make setup' sh "$place"
  printf 'QGIS %s\n' "$("${enter[@]}" dpkg-query -W -f '${Version}' qgis)"
  "${enter[@]}" sh -c 'cd "$1" && shift && tools/test.sh "$@"' sh "$place" "${parts[@]}"
}

# One suite is for one run at a time: another one waits.
run_suite() { # suite
  local log="$folder/$1.log" code=0
  exec 9>"$folder/$1.lock"
  flock --nonblock 9 || { say "$1 is in use, waiting"; flock 9; }
  say "testing $1, see $log"
  # not as a condition, where bash would go on after what fails
  set +e
  (
    set -e
    trap unmount EXIT
    trap 'exit 130' INT TERM
    test_suite "$1"
  ) >"$log" 2>&1 9>&-
  code=$?
  set -e
  exec 9>&-
  [ "$code" -ne 130 ] || exit 130
  add_row "$1" "$log" "$code"
}

add_row() { # suite, log, exit code
  local outcome=passed qgis counts
  [ "$3" -eq 0 ] || outcome=FAILED failed=1
  qgis=$(sed -n 's/^QGIS \([0-9.]*\).*/\1/p' "$2" | head -n 1)
  # "unit: 1 failed, 99 passed", as pytest ends each part
  counts=$(awk '/^== [a-z-]+$/ { part = $2 }
    /^=* ?[0-9]+ (passed|failed|error).* in / {
      gsub(/^=+ | in .*$/, ""); printf "%s%s: %s", comma, part, $0; comma = "; " }' "$2")
  rows+=("$1|${qgis:-?}|$outcome|${counts:-none}|$2")
}

rows=() failed=0
for suite in "${suites[@]}"; do run_suite "$suite"; done
printf '%s\n' "Debian|QGIS|outcome|tests|log" "${rows[@]}" | column -t -s '|'
exit "$failed"
