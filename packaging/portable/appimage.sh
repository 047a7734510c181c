#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wraps a portable tree as an AppImage; the tree itself is what packaging/tests/portable proves.
#   packaging/portable/appimage.sh TREE.tar.zst RUNTIME OUT.AppImage
# RUNTIME is the type-2 runtime for this processor, of a release of AppImage's project "type2-runtime"; its sum must stand
# in RUNTIME_SHA256. An AppImage is that runtime followed by a file system.
set -euo pipefail
[ $# = 3 ] || { sed -n '3,6s/^# \?//p' "$0" >&2; exit 2; }
echo "${RUNTIME_SHA256:?the sum that the runtime must have}  $2" | sha256sum --check --quiet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tree"
tar -C "$work/tree" --strip-components=1 --zstd -xf "$1"
ln -s org.galley.Galley.png "$work/tree/.DirIcon"
rm -f "$work/tree/galley" "$work/tree/galley-cli"
# mksquashfs takes the time of everything from SOURCE_DATE_EPOCH.
mksquashfs "$work/tree" "$work/tree.squashfs" -root-owned -noappend -comp zstd -quiet -no-progress
cat "$2" "$work/tree.squashfs" >"$3"
chmod 755 "$3"
