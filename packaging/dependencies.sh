#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, with --tests testing, and with --packaging packaging Galley needs, with the system's package
# manager.
#   packaging/dependencies.sh [--yes] [--tests] [--packaging]
# Says what it will do and asks once; --yes (or CI=true) does not ask. Does nothing where nothing is missing.
# Windows: see packaging/WINDOWS.md.
set -euo pipefail

yes=${CI:-false} tests=false packaging=false
for argument in "$@"; do
  case $argument in
    --yes) yes=true ;;
    --tests) tests=true ;;
    --packaging) packaging=true ;;
    *) echo "dependencies.sh: unknown option $argument" >&2; exit 2 ;;
  esac
done

# One list a family: what is built with, then what only the tests need.
wanted() {
  case $1 in
    debian) echo "cmake ninja-build g++ ccache pkg-config qt6-base-dev qt6-svg-dev qt6-webengine-dev
      qt6-l10n-tools qt6-translations-l10n qt6-tools-dev libgl1-mesa-dev libvulkan-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
      libyaml-cpp-dev libtomlplusplus-dev libuchardet-dev libexiv2-dev libturbojpeg0-dev libhunspell-dev libqt6sql6-sqlite libqt6svg6 qt6-image-formats-plugins fonts-dejavu-core" ;;
    fedora) echo "cmake ninja-build gcc-c++ ccache pkgconf-pkg-config qt6-qtbase-devel qt6-qtsvg-devel
      qt6-qtwebengine-devel qt6-qttools-devel cmark-gfm-devel yaml-cpp-devel tomlplusplus-devel uchardet-devel exiv2-devel turbojpeg-devel hunspell-devel qt6-qtimageformats
      dejavu-sans-fonts" ;;
    arch) echo "cmake ninja gcc ccache pkgconf qt6-base qt6-svg qt6-webengine qt6-tools cmark-gfm yaml-cpp
      tomlplusplus uchardet exiv2 libjpeg-turbo hunspell qt6-imageformats ttf-dejavu" ;;
    brew) echo "cmake ninja ccache pkg-config qt cmark-gfm yaml-cpp tomlplusplus uchardet exiv2 jpeg-turbo hunspell" ;;
  esac
  if $packaging; then
    case $1 in
      debian) echo "python3 zstd makeself patchelf dpkg-dev file binutils desktop-file-utils shared-mime-info appstream librsvg2-bin icnsutils icoutils
        man-db shellcheck zsh fish libxml2-utils lintian rpm nsis wixl msitools mmdebstrap wine wine64 xvfb xauth nodejs
        qt6-translations-l10n qt6-wayland qt6-qpa-plugins locales g++-mingw-w64-x86-64-posix util-linux bsdextrautils"
        # Who has Node.js from elsewhere has npm with it, and Debian's will not go beside it.
        command -v npm >/dev/null || echo npm ;;
      *) echo "packaging is known for Debian alone so far" >&2; exit 2 ;;
    esac
  fi
  $tests || return 0
  case $1 in
    debian) echo "util-linux procps clang python3 nodejs node-yaml
      xvfb xauth dbus at-spi2-core python3-gi gir1.2-atspi-2.0
      libyaml-dev libtoml11-dev nlohmann-json3-dev" ;;
    fedora) echo "util-linux procps-ng libasan libubsan clang python3 nodejs libyaml-devel toml11-devel json-devel" ;;
    arch) echo "util-linux procps-ng clang python nodejs libyaml toml11 nlohmann-json" ;;
  esac
}

# Which of the wanted packages are missing, how they are installed, and as whom.
missing=() install=()
if [ "$(uname)" = Darwin ]; then
  command -v brew >/dev/null || { echo "Galley is built with Homebrew's packages on macOS, and brew is not here: see https://brew.sh" >&2; exit 2; }
  have=$(brew list --formula -1)
  for package in $(wanted brew); do grep -qx -- "$package" <<<"$have" || missing+=("$package"); done
  install=(brew install)
elif command -v apt-get >/dev/null; then
  have=$(dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/\(:[a-z0-9]*\)\? installed$//p')
  for package in $(wanted debian); do grep -qx -- "$package" <<<"$have" || missing+=("$package"); done
  install=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends)
elif command -v dnf >/dev/null; then
  for package in $(wanted fedora); do rpm -q --quiet "$package" || missing+=("$package"); done
  install=(dnf install -y)
elif command -v pacman >/dev/null; then
  for package in $(wanted arch); do pacman -Qq "$package" >/dev/null 2>&1 || missing+=("$package"); done
  install=(pacman -S --needed --noconfirm)
else
  echo "This system's package manager is not known to Galley. It needs: $(wanted debian) (Debian's names)." >&2
  exit 2
fi
[ ${#missing[@]} -gt 0 ] || exit 0

as=()
if [ "${install[0]}" != brew ] && [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing, and there is no sudo to install them: ${missing[*]}" >&2; exit 2; }
  as=(sudo)
fi
echo "Galley needs these packages, which are missing here:"
printf '  %s\n' "${missing[*]}" | fold -s -w 100
if [ "$yes" != true ]; then
  [ -t 0 ] || { echo "Say --yes to have them installed without a question." >&2; exit 2; }
  read -r -p "Install them now${as:+ with sudo}? [Y/n] " answer
  case ${answer:-y} in [yY]*) ;; *) echo "Nothing was installed." >&2; exit 2 ;; esac
fi
if command -v apt-get >/dev/null && [ "${install[0]}" = env ]; then
  ${as[@]+"${as[@]}"} apt-get -o DPkg::Lock::Timeout=600 update -qq
fi
${as[@]+"${as[@]}"} "${install[@]}" "${missing[@]}"
