# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the parts of packaging/tests stand on; each sources this file. It gives
#   $root     the checkout
#   $build    a finished build, optimised and with galley_manual (GALLEY_BUILD names another folder than build/release)
#   $packages where packages are put for the parts that follow ($build/packages)
#   $made     where a part has those that it made itself, whatever becomes of the others
#   $cache    what is kept between runs, outside the checkout (GALLEY_PACKAGING_CACHE, else ~/.cache/galley-packaging)
#   $scratch  a folder that is gone when the part ends; others may pass through it
# one language wherever it runs, and the exit code 77 for what cannot be proved on this machine. No part asks a pipe with
# grep -q: it ends at the first match, and with pipefail a program that then still writes has failed.
set -euo pipefail
# A bare machine has none, and makensis crashes there on names of files that are not ASCII.
export LC_ALL=C.UTF-8
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${GALLEY_BUILD:-$root/build/release}
packages=$build/packages
# One at a time makes packages of a build: the next one waits, for it puts others in the place of these. Not held by what a
# part leaves running.
if [ -d "$build" ] && [ "${GALLEY_PACKAGING_HELD:-}" != "$build" ]; then
  flock --nonblock "$build" true || echo "Waiting for another run that makes packages of $build."
  GALLEY_PACKAGING_HELD=$build exec flock --close "$build" "$0" "$@"
fi
home=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
cache=${GALLEY_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$home/.cache}/galley-packaging}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/galley-packaging.XXXXXX")
chmod 711 "$scratch"
trap 'rm -rf --one-file-system "$scratch"' EXIT
made=$scratch/made
export TMPDIR=$scratch
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$("$root/packaging/changes.py" epoch)}
export SOURCE_DATE_EPOCH
# shellcheck disable=SC2034 # the parts use it
version=$("$root/packaging/changes.py" version)

proved() { echo "proved: $*"; }
failed() { echo "FAILED: $*" >&2; exit 1; }
not_here() { echo "NOT PROVED: $*" >&2; exit 77; }
needs_root() { # WHY: root, and one that may mount, which that of a container often may not
  if [ "$(id -u)" != 0 ] || ! unshare --mount --pid --fork true 2>/dev/null; then not_here "$*"; fi
}
needs_build() { [ -x "$build/bin/galley" ] || failed "there is no galley in $build/bin: cmake --preset release && cmake --build --preset release"; }
mkdir -p "$cache"

# owned FOLDER...: makes folders that belong to the one to whom the build belongs.
owner=$(stat -c %U "$build" 2>/dev/null || id -un)
owned() { mkdir -p "$@" && { [ "$(id -un)" = "$owner" ] || chown "$owner:" "$@"; }; }

# as_owner COMMAND...: as that one, for packages are not made by root where root did not build.
as_owner() {
  [ "$(id -un)" != "$owner" ] || { "$@"; return; }
  owned "$scratch/owner"
  runuser -u "$owner" -- env HOME="$scratch/owner" TMPDIR="$scratch/owner" "$@"
}

# make_package GENERATOR SUFFIX: $made and, in the place of an older one, $packages get what CPack makes.
make_package() {
  owned "$packages" "$made" "$scratch/cpack"
  rm -f "$packages"/galley[-_]*."$2" "$build/install_manifest.txt"
  (umask 022 && cd "$build" && as_owner nice cpack -G "$1" -B "$scratch/cpack") >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; failed "cpack -G $1"; }
  mv "$scratch/cpack"/*."$2" "$made"
  cp -p "$made"/*."$2" "$packages"
}

# make_tree: the same with the portable tree in both its forms.
make_tree() {
  owned "$packages" "$made"
  rm -f "$packages"/galley-*.{tar.zst,run} "$build/install_manifest.txt"
  as_owner nice "$root/packaging/portable/build.sh" --run "$build" "$made" >"$scratch/log" 2>&1 ||
    { cat "$scratch/log" >&2; failed "the portable tree"; }
  cp -p "$made"/galley-*.{tar.zst,run} "$packages"
}

# Where this machine's own apt gets Debian from, as the lines of a sources.list.
debian_sources() {
  apt-get indextargets --format "deb \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" 'Created-By: Packages' 'Origin: Debian' | sort -u
}

# fresh_system NAME PACKAGES [HOOK]: $cache/NAME.tar.zst, a minimal Debian of this machine's release with PACKAGES; made
# once, for it is the same for every run. HOOK runs in it at the end.
fresh_system() {
  local kept=$cache/$1.tar.zst hook=${3:-true}
  [ -e "$kept" ] && return
  needs_root "making a system to install into needs root"
  # shellcheck disable=SC1091
  local suite; suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  echo "Making $1, which takes a minute or two the first time."
  # shellcheck disable=SC2016 # $1 is the hook's own
  debian_sources | nice mmdebstrap --quiet --mode=root --variant=minbase --include="$2" --format=directory \
    --aptopt='Acquire::Retries "3"' --dpkgopt=force-unsafe-io \
    --essential-hook='printf "#!/bin/sh\nexit 101\n" >"$1/usr/sbin/policy-rc.d"; chmod 755 "$1/usr/sbin/policy-rc.d"' \
    --customize-hook="$hook" \
    --customize-hook='chroot "$1" useradd --create-home --shell /bin/bash author' \
    --customize-hook='chroot "$1" apt-get clean' \
    "$suite" "$scratch/$1" - >"$scratch/log" 2>&1 || { tail -50 "$scratch/log" >&2; failed "the system could not be made"; }
  nice tar -C "$scratch/$1" --one-file-system -cf - . | nice zstd -3 -q -f -o "$kept.$$"
  rm -rf --one-file-system "${scratch:?}/$1"
  mv "$kept.$$" "$kept"
}

# unpack_system NAME FOLDER
unpack_system() { mkdir -p "$2" && zstd -dcq "$cache/$1.tar.zst" | tar -C "$2" -xpf -; }

# in_system FOLDER COMMAND...: runs COMMAND as root of the system in FOLDER, with processes and mounts of its own, which
# end with it; /dev/shm is its own, for Chromium needs one that is writable and not shared. The folder becomes the root of
# these mounts, which chroot does not do: the kernel refuses user namespaces, and so the sandbox, to whom is in a chroot.
in_system() {
  # shellcheck disable=SC2016 # expanded inside
  unshare --mount --pid --fork --kill-child --propagation private bash -c '
    cp /etc/resolv.conf "$1/etc/resolv.conf" &&
    mount --bind "$1" "$1" && cd "$1" && shift && mount -t proc proc proc && mount --rbind /dev dev &&
    mount -t tmpfs -o mode=1777 shm dev/shm && mount -t tmpfs -o mode=1777 tmp tmp &&
    pivot_root . . && umount -l . && cd / && exec "$@"' in_system "$1" /usr/bin/env -i \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${@:2}"
}

# as_author FOLDER SCRIPT: runs a shell script in that system as an ordinary user, on a screen of its own.
as_author() {
  in_system "$1" runuser -l author -c "export LANG=C.UTF-8; xvfb-run -a -s '-screen 0 1440x900x24' bash -euc '$2'" \
    2>"$scratch/errors" || { cat "$scratch/errors" >&2; return 1; }
}

# give_sample FOLDER: the sample blog in the home of that system's author, and a script that looks at the sandbox.
give_sample() {
  cp -R "$root/resources/sample-blog" "$1/home/author/blog"
  install -m 755 "$root/packaging/tests/sandboxed" "$1/home/author/sandboxed"
  in_system "$1" chown -R author: /home/author
}
