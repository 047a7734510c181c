#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the portable tree of a finished release build: everything that Galley needs, Qt and its WebEngine too, except what
# excluded.txt leaves to the system. Out of it: galley-VERSION-ARCH.tar.zst, and with --run a self-extracting .run.
#   packaging/portable/build.sh [--run] BUILD-FOLDER OUT-FOLDER
# Needs patchelf, zstd, and makeself for --run; on a system with Qt in the distribution's packages.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
run=false
[ "${1:-}" != --run ] || { run=true; shift; }
[ $# = 2 ] || { sed -n '3,6s/^# \?//p' "$0" >&2; exit 2; }
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$("$root/packaging/changes.py" epoch)}
export SOURCE_DATE_EPOCH
name=galley-$("$root/packaging/changes.py" version)-$(uname -m)
work=$(mktemp -d "${TMPDIR:-/tmp}/galley-portable.XXXXXX")
trap 'rm -rf "$work"' EXIT
tree=$work/$name
umask 022

DESTDIR=$tree cmake --install "$build" --prefix /usr --strip >/dev/null
install -m 755 "$here/AppRun" "$tree/AppRun"
ln -s AppRun "$tree/galley"
ln -s AppRun "$tree/galley-cli"
ln -s usr/share/applications/org.galley.Galley.desktop "$tree/org.galley.Galley.desktop"
cp "$root/packaging/icons/galley-256.png" "$tree/org.galley.Galley.png"
install -m 644 "$root/LICENSE" "$root/CHANGELOG.md" "$tree"

# Qt: its plugins of the kinds that we use, the program that lays out pages, and that program's data.
qt() { qtpaths6 --query "$1" 2>/dev/null || /usr/lib/qt6/bin/qtpaths --query "$1" 2>/dev/null || /usr/lib/qt6/bin/qmake --query "$1"; }
plugins=$(qt QT_INSTALL_PLUGINS) libexec=$(qt QT_INSTALL_LIBEXECS) data=$(qt QT_INSTALL_DATA) words=$(qt QT_INSTALL_TRANSLATIONS)
mkdir -p "$tree/usr/plugins" "$tree/usr/libexec" "$tree/usr/lib" "$tree/usr/resources" "$tree/usr/translations"
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-egl platforms/libqwayland-generic \
  xcbglintegrations iconengines imageformats sqldrivers/libqsqlite platforminputcontexts tls \
  platformthemes/libqxdgdesktopportal wayland-shell-integration wayland-graphics-integration-client \
  wayland-decoration-client; do
  for file in "$plugins/$plugin".so "$plugins/$plugin"/*.so; do
    # A frame-buffer for phones, and pictures in the form of a PDF, are no use here and bring much along.
    case $file in */libqpdf.so) continue ;; esac
    [ -f "$file" ] && install -D -m 644 "$file" "$tree/usr/plugins/${file#"$plugins/"}"
  done || true
done
install -m 755 "$libexec/QtWebEngineProcess" "$tree/usr/libexec/"
for pak in "$data"/resources/*.pak "$data"/resources/*.dat "$data"/resources/*.bin; do
  [ -f "$pak" ] && install -m 644 "$pak" "$tree/usr/resources/"
done || true
mkdir -p "$tree/usr/translations/qtwebengine_locales"
cp -L "$words"/qtwebengine_locales/*.pak "$tree/usr/translations/qtwebengine_locales/"
find "$words" -maxdepth 1 \( -name 'qtbase_*.qm' -o -name 'qtwebengine_*.qm' \) -exec cp -L {} "$tree/usr/translations/" \;
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nLibraries = lib\nLibraryExecutables = libexec\nData = .\nTranslations = translations\n' \
  >"$tree/usr/bin/qt.conf"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nData = .\nTranslations = translations\n' >"$tree/usr/libexec/qt.conf"

# Distributions build Qt without its own table of file types, and read the system's, which may be missing.
if [ -e /usr/share/mime/packages/freedesktop.org.xml ]; then
  cp /usr/share/mime/packages/freedesktop.org.xml "$tree/usr/share/mime/packages/"
  XDG_DATA_DIRS=$tree/usr/share update-mime-database "$tree/usr/share/mime"
  # Its cache is all that Qt reads.
  find "$tree/usr/share/mime" -mindepth 1 ! -path '*/packages*' ! -name mime.cache ! -name packages -delete
  rm "$tree/usr/share/mime/packages/freedesktop.org.xml"
fi

# The libraries that all of these link, and those that are opened by name while running.
programs() { find "$tree/usr/bin" "$tree/usr/libexec" "$tree/usr/plugins" "$tree/usr/lib" -type f ! -name qt.conf; }
byname=()
for library in libnss3 libsoftokn3 libfreebl3 libfreeblpriv3 libnssckbi; do
  for place in /usr/lib/*-linux-gnu /usr/lib64 /usr/lib; do
    for file in "$place/$library.so" "$place/nss/$library.so"; do [ ! -f "$file" ] || byname+=("$file"); done
  done
done
sed '/^#/d' "$here/excluded.txt" | sort >"$work/excluded"
programs | cat - <(printf '%s\n' "${byname[@]}") | xargs ldd 2>/dev/null | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) (.*/\1 \2/p' | sort -u >"$work/linked"
while read -r library file; do
  grep -qx -- "$library" "$work/excluded" || install -m 644 "$(readlink -f "$file")" "$tree/usr/lib/$library"
done <"$work/linked"
for file in "${byname[@]}"; do install -m 644 "$(readlink -f "$file")" "$tree/usr/lib/$(basename "$file")"; done
programs | while read -r file; do
  [ "$(head -c 4 "$file" | tail -c 3)" = ELF ] || continue
  patchelf --set-rpath "\$ORIGIN/$(realpath --relative-to "$(dirname "$file")" "$tree/usr/lib")" "$file"
done

# The licence of every library that is carried, from the package that it came in.
if command -v dpkg-query >/dev/null; then
  { cut -d' ' -f2 "$work/linked"; printf '%s\n' "${byname[@]}"; } | while read -r file; do
    [ ! -e "$tree/usr/lib/$(basename "$file")" ] || { dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "$(readlink -f "$file")" 2>/dev/null || dpkg-query -S "/usr$file" 2>/dev/null || echo "UNKNOWN $file"; }
  done | sed 's/:.*//' | sort -u >"$work/owners"
  [ ! -e "$tree/usr/share/mime/mime.cache" ] || echo shared-mime-info >>"$work/owners"
  ! grep UNKNOWN "$work/owners" >&2 || { echo "portable: no package is known for the libraries above" >&2; exit 1; }
  mkdir -p "$tree/usr/share/doc/galley/third-party"
  while read -r owner; do
    install -m 644 "/usr/share/doc/$owner/copyright" "$tree/usr/share/doc/galley/third-party/$owner"
  done <"$work/owners"
fi

find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --format=gnu -cf - "$name" \
  | zstd -10 -T2 -q -f -o "$out/$name.tar.zst"
echo "$out/$name.tar.zst"
if $run; then
  # gzip, for a system may lack zstd. What follows -- goes to Galley.
  (cd "$work" && makeself --gzip --complevel 6 --nox11 --noprogress --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" \
    --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner" "$name" "$out/$name.run" Galley ./AppRun >/dev/null)
  echo "$out/$name.run"
fi
