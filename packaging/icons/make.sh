#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of Galley's icon out of resources/icons/galley.svg, and the smallest out of galley-small.svg, which
# is drawn for their few pixels. They are committed, for Windows and macOS have no program that makes them.
#   packaging/icons/make.sh [FOLDER]   writes into FOLDER; without it, beside this script
# Needs rsvg-convert, icotool, png2icns.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
masters=$here/../../resources/icons
out=${1:-$here}
mkdir -p "$out"
for size in 16 24 32 48 64 128 256 512; do
  master=galley; [ $size -gt 24 ] || master=galley-small
  rsvg-convert --width $size --height $size "$masters/$master.svg" --output "$out/galley-$size.png"
done
icotool --create --output "$out/galley.ico" "$out"/galley-{16,24,32,48,64}.png --raw="$out/galley-256.png"
png2icns "$out/galley.icns" "$out"/galley-{16,32,48,128,256,512}.png >/dev/null
