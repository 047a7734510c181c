#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Galley.app whole: installs it out of a release build, adds Qt and galley-cli, signs it from the inside out, has
# Apple notarise it, and puts it into a disk image.
#   packaging/macos/bundle.sh BUILD-FOLDER OUT-FOLDER
# Environment: MACOS_IDENTITY, the name of a "Developer ID Application" certificate in the keychain; without it the
# signature is one for this machine only. MACOS_NOTARY_PROFILE, a profile stored by "notarytool store-credentials"; without
# it nothing is sent to Apple.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
[ $# = 2 ] || { sed -n '3,8s/^# \?//p' "$0" >&2; exit 2; }
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
version=$("$root/packaging/changes.py" version)
identity=${MACOS_IDENTITY:--}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/image" --strip
app=$work/image/Galley.app
mv "$work/image/bin/galley-cli" "$app/Contents/MacOS/galley-cli"
find "$work/image" -mindepth 1 -maxdepth 1 ! -name Galley.app -exec rm -rf {} +
macdeployqt "$app" "-executable=$app/Contents/MacOS/galley-cli" -always-overwrite
mkdir -p "$app/Contents/Resources/licences"
cp "$root/LICENSE" "$root/packaging/licences/THIRD-PARTY.md" "$root/packaging/licences/galley.spdx.json" "$app/Contents/Resources/licences/"

# From the inside out, each thing by itself: --deep would give every part the outer program's entitlements, and the process
# that lays out the preview needs its own.
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp)
find "$app" \( -name '*.dylib' -o -name '*.so' \) -type f -exec codesign "${options[@]}" --options runtime {} +
process=$(find "$app" -name QtWebEngineProcess.app -type d ! -path '*/Current/*' | head -1)
[ -n "$process" ] || { echo "bundle: macdeployqt has brought no QtWebEngineProcess" >&2; exit 1; }
codesign "${options[@]}" --options runtime --entitlements "$here/QtWebEngineProcess.entitlements" "$process"
find "$app/Contents/Frameworks" -name '*.framework' -maxdepth 1 -exec codesign "${options[@]}" --options runtime {} +
codesign "${options[@]}" --options runtime "$app/Contents/MacOS/galley-cli"
codesign "${options[@]}" --options runtime --entitlements "$here/Galley.entitlements" "$app"
codesign --verify --strict --verbose=2 "$app"

ln -s /Applications "$work/image/Applications"
image=$out/galley-$version-macos-$(uname -m).dmg
hdiutil create -volname "Galley $version" -srcfolder "$work/image" -fs HFS+ -format UDZO -ov "$image"
if [ "$identity" != - ]; then codesign "${options[@]}" "$image"; fi
if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
