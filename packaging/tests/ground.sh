# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the parts of packaging/tests stand on; each sources this file. It gives
#   $root     the checkout
#   $build    a finished build of the preset release (GALLEY_RELEASE names another folder than build/release)
#   $packages where packages are put for the parts that follow ($build/packages)
#   $cache    what is kept between runs, outside the checkout (GALLEY_PACKAGING_CACHE, else ~/.cache/galley-packaging)
#   $scratch  a folder that is gone when the part ends
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${GALLEY_RELEASE:-$root/build/release}
packages=$build/packages
cache=${GALLEY_PACKAGING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/galley-packaging}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/galley-packaging.XXXXXX")
trap 'rm -rf --one-file-system "$scratch"' EXIT
export TMPDIR=$scratch
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$("$root/packaging/changes.py" epoch)}
export SOURCE_DATE_EPOCH
# shellcheck disable=SC2034 # the parts use it
version=$("$root/packaging/changes.py" version)
mkdir -p "$packages" "$cache"

proved() { echo "proved: $*"; }
failed() { echo "FAILED: $*" >&2; exit 1; }
[ -x "$build/bin/galley" ] || failed "there is no galley in $build/bin: cmake --preset release && cmake --build --preset release"

# Where this machine's own apt gets Debian from, as the lines of a sources.list.
debian_sources() {
  apt-get indextargets --format "deb \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" 'Created-By: Packages' 'Origin: Debian' | sort -u
}

# fresh_system NAME PACKAGES [HOOK]: $cache/NAME.tar.zst, a minimal Debian of this machine's release with PACKAGES; made
# once, for it is the same for every run. HOOK runs in it at the end.
fresh_system() {
  local kept=$cache/$1.tar.zst hook=${3:-true}
  [ -e "$kept" ] && return
  [ "$(id -u)" = 0 ] || failed "making a system to install into needs root"
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
    "$suite" "$scratch/$1" - || failed "the system could not be made"
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
