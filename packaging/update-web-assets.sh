#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the foreign web assets in exact versions into resources/web and writes their sums.
# For maintainers: no build runs this. Needs npm, tar, openssl, sha256sum; runs nothing of what it fetches.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
web="$root/resources/web"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# fetch NAME VERSION INTEGRITY: unpacks the package into $work/package. The integrity is what the registry
# states for that version.
fetch() {
    rm -rf "$work/package" "$work"/*.tgz
    (cd "$work" && npm pack --ignore-scripts --silent "$1@$2" >/dev/null)
    local found
    found="sha512-$(openssl dgst -sha512 -binary "$work"/*.tgz | base64 -w0)"
    if [ "$found" != "$3" ]; then
        echo "update-web-assets: $1 $2 is not what it was: $found" >&2
        exit 1
    fi
    tar -xzf "$work"/*.tgz -C "$work"
}

# keep FOLDER FILE...: copies files of the package into a folder of resources/web, under their own names.
keep() {
    local folder=$1 file
    shift
    mkdir -p "$web/$folder"
    for file in "$@"; do
        install -m 644 "$work/package/$file" "$web/$folder/$(basename "$file")"
    done
}

fetch '@highlightjs/cdn-assets' '11.12.0' \
    'sha512-KvOKXODaiFmId9xaq3xc5xCL66wVLUuOngDbO9B/kewbFTqdGbn2nJxNhN3H5R1cgDTVj6R8vH0zgiNDEGjpDw=='
rm -rf "$web/highlight.js"
keep highlight.js es/core.js LICENSE
mkdir "$web/highlight.js/languages"
install -m 644 "$work/package/languages"/*.min.js "$web/highlight.js/languages"
# The core comes as a module alone; the page's scripts are none: what it exports becomes a variable.
sed -E -e '1s/^/var hljs=(()=>{/' -e 's/;export\{([A-Za-z]+) as default\};$/;return \1})();/' \
    "$work/package/es/core.min.js" >"$web/highlight.js/core.min.js"
grep -q 'return [A-Za-z]*})();$' "$web/highlight.js/core.min.js"
# One line a grammar: its name, the others of that language, then behind a > the grammars that it calls. Of two
# languages with one name, the one that more is written about has it.
for grammar in "$web/highlight.js/languages"/*.min.js; do
    name=$(basename "$grammar" .min.js)
    text=$(tr -d '\n' <"$grammar")
    case $name in
    lasso) left='ls' ;;
    sml) left='ml' ;;
    *) left=$name ;;
    esac
    # The last list of names: one before it is of a grammar that this one begins with.
    others=$(grep -oE 'aliases[:=]\[[^]]*\]' <<<"$text" | tail -n 1 | grep -oE '"[^"]+"' | tr -d '"' | tr '[:upper:]' '[:lower:]' |
        grep -vx "$left" || true)
    called=$(grep -oE 'subLanguage:("[^"]+"|\[[^]]*\])' <<<"$text" | sed 's/^subLanguage://' | grep -oE '"[^"]+"' | tr -d '"' |
        grep -vx "$name" | LC_ALL=C sort -u || true)
    # What is sent over HTTP may be anything.
    [ "$name" != http ] || called=$'json\nxml'
    # shellcheck disable=SC2086 # lists of words
    echo $name $others ${called:+">" $called}
done | LC_ALL=C sort >"$web/highlight.js/names.txt"

fetch 'katex' '0.19.1' \
    'sha512-jG8uKntjSEcm2EpQOh0XturpPuuC9r3Sq5HLHdsFdWZT27E672SF19QEi+of0/YeOy15lDgRhKvr5614uRrEfA=='
keep katex dist/katex.min.js dist/katex.js LICENSE
# Of the fonts only the one form that every engine since 2018 reads.
sed -E 's/,url\(fonts\/[A-Za-z0-9_-]+\.(woff|ttf)\) format\("[a-z]+"\)//g' \
    "$work/package/dist/katex.min.css" >"$web/katex/katex.css"
(cd "$work/package/dist/fonts" && for font in *.woff2; do install -m 644 -D "$font" "$web/katex/fonts/$font"; done)

fetch 'mermaid' '11.17.2' \
    'sha512-V6K3C8EBdEsPFZXSKMJe6ppQOENxuHARr9GvHX4hh47lAbhMRD9qf4oEK7LoaRQxULMa80/qt5gHO73aCleBBg=='
keep mermaid dist/mermaid.min.js LICENSE

fetch 'gemoji' '8.1.0' \
    'sha512-HA4Gx59dw2+tn+UAa7XEV4ufUKI4fH1KgcbenVA9YKSj1QJTT0xh5Mwv5HMFNN3l2OtUe3ZIfuRwSyZS5pLIWw=='
mkdir -p "$web/emoji"
install -m 644 "$work/package/license" "$web/emoji/LICENSE"
# One line a name: the name, a space, the sign.
awk -F"'" '/^    emoji:/ {sign = $2}
    /^    names:/ {for (i = 2; i < NF; i += 2) print $i " " sign}' \
    "$work/package/index.js" | LC_ALL=C sort >"$web/emoji/names.txt"

# For tests alone.
fetch 'axe-core' '4.14.1' \
    'sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=='
install -m 644 "$work/package/axe.min.js" "$work/package/LICENSE" "$work/package/LICENSE-3RD-PARTY.txt" "$root/tests/axe"
(cd "$root/tests/axe" && sha256sum LICENSE LICENSE-3RD-PARTY.txt axe.min.js >SHA256SUMS)

cd "$web"
find emoji highlight.js katex mermaid -type f | LC_ALL=C sort | xargs sha256sum >SHA256SUMS
echo "resources/web now holds:"
cat SHA256SUMS
