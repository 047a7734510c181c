# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes of the install tree on Linux: cpack -G DEB, RPM or TZST in a build folder of the preset release.
# Set SOURCE_DATE_EPOCH (packaging/changes.py epoch prints it) and umask 022, which CPack takes folders' permissions from, and
# the same tree gives the same bytes.
set(GALLEY_CONTACT "The Galley authors <authors@galley.invalid>" CACHE STRING "Whom a package names as its maintainer")
set(GALLEY_HOMEPAGE "" CACHE STRING "The address that a package names as the program's home; may be empty")

set(CPACK_PACKAGE_NAME galley)
set(CPACK_PACKAGE_VENDOR Galley)
set(CPACK_PACKAGE_CONTACT "${GALLEY_CONTACT}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for blogs that are folders of Markdown files")
set(CPACK_PACKAGE_DESCRIPTION "Open the folder of a blog made with Hugo, Jekyll, Astro, Next.js,
Eleventy, Hexo, Zola, Pelican or the like, write, and see the post beside
the text as its readers will. Galley edits front matter in a form without
touching any other byte, keeps what is typed safe outside the blog, and
keeps a post's pictures in order.
.
It imports nothing, owns nothing and runs nothing that a blog brings along;
its preview runs no scripts of a post. galley-cli does the same without a
window.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_GENERATOR DEB RPM)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${GALLEY_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that no program links: the index of all posts, and icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, qt6-wayland, qt6-translations-l10n, hunspell-en-us | hunspell-dictionary")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND MIT AND BSD-3-Clause AND OFL-1.1")
set(CPACK_RPM_PACKAGE_GROUP Applications/Editors)
set(CPACK_RPM_PACKAGE_URL "${GALLEY_HOMEPAGE}")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_SUGGESTS "qt6-qtimageformats, qt6-qtwayland, hunspell-en")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/man /usr/share/man/man1
  /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
  /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
  /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/doc /usr/share/lintian /usr/share/lintian/overrides)
foreach(size 16 24 32 48 64 128 256 512)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
%define _build_id_links none")

include(CPack)
