#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the preview's foreign web assets in exact versions into resources/web and writes their sums.
# For maintainers: no build runs this. Needs npm, tar, sha256sum; runs nothing of what it fetches.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
web="$root/resources/web"

# name of the package, version, integrity as the registry states it for that version
package='@highlightjs/cdn-assets'
version='11.12.0'
integrity='sha512-KvOKXODaiFmId9xaq3xc5xCL66wVLUuOngDbO9B/kewbFTqdGbn2nJxNhN3H5R1cgDTVj6R8vH0zgiNDEGjpDw=='

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm pack --ignore-scripts --silent "$package@$version" >/dev/null
archive=$(ls ./*.tgz)

found="sha512-$(openssl dgst -sha512 -binary "$archive" | base64 -w0)"
if [ "$found" != "$integrity" ]; then
    echo "update-web-assets: $package $version is not what it was: $found" >&2
    exit 1
fi

tar -xzf "$archive"
mkdir -p "$web/highlight.js"
for file in highlight.min.js highlight.js LICENSE; do
    install -m 644 "package/$file" "$web/highlight.js/$file"
done

cd "$web"
find highlight.js -type f | LC_ALL=C sort | xargs sha256sum >SHA256SUMS
echo "resources/web now holds $package $version:"
cat SHA256SUMS
