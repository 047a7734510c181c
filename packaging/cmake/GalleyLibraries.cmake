# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries that systems install under different names, under one name each:
# Galley::cmark-gfm, Galley::yaml-cpp, Galley::tomlplusplus, Galley::uchardet, Galley::exiv2, Galley::turbojpeg,
# Galley::hunspell.
find_package(PkgConfig)

# Debian ships cmark-gfm without a CMake package, vcpkg with one.
find_package(cmark-gfm CONFIG QUIET)
add_library(Galley::cmark-gfm INTERFACE IMPORTED GLOBAL)
if(TARGET cmark-gfm::cmark-gfm-extensions)
  target_link_libraries(Galley::cmark-gfm INTERFACE cmark-gfm::cmark-gfm-extensions cmark-gfm::cmark-gfm)
else()
  pkg_check_modules(cmark_gfm REQUIRED IMPORTED_TARGET libcmark-gfm)
  target_link_libraries(Galley::cmark-gfm INTERFACE PkgConfig::cmark_gfm)
endif()

# yaml-cpp 0.7 names its target without a namespace, 0.8 with one.
find_package(yaml-cpp REQUIRED)
add_library(Galley::yaml-cpp INTERFACE IMPORTED GLOBAL)
target_link_libraries(Galley::yaml-cpp INTERFACE
  $<IF:$<TARGET_EXISTS:yaml-cpp::yaml-cpp>,yaml-cpp::yaml-cpp,yaml-cpp>)

# toml++ as headers: Debian's compiled library would be one more thing to find at run time.
add_library(Galley::tomlplusplus INTERFACE IMPORTED GLOBAL)
find_path(GALLEY_TOMLPLUSPLUS_HEADERS toml++/toml.h REQUIRED)
target_include_directories(Galley::tomlplusplus INTERFACE "${GALLEY_TOMLPLUSPLUS_HEADERS}")
target_compile_definitions(Galley::tomlplusplus INTERFACE TOML_HEADER_ONLY=1)

find_package(uchardet CONFIG QUIET)
add_library(Galley::uchardet INTERFACE IMPORTED GLOBAL)
if(TARGET uchardet::libuchardet)
  target_link_libraries(Galley::uchardet INTERFACE uchardet::libuchardet)
else()
  pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
  target_link_libraries(Galley::uchardet INTERFACE PkgConfig::uchardet)
endif()

find_package(exiv2 CONFIG QUIET)
add_library(Galley::exiv2 INTERFACE IMPORTED GLOBAL)
if(TARGET Exiv2::exiv2lib)
  target_link_libraries(Galley::exiv2 INTERFACE Exiv2::exiv2lib)
elseif(TARGET exiv2lib)
  target_link_libraries(Galley::exiv2 INTERFACE exiv2lib)
else()
  pkg_check_modules(exiv2 REQUIRED IMPORTED_TARGET exiv2)
  target_link_libraries(Galley::exiv2 INTERFACE PkgConfig::exiv2)
endif()

find_package(libjpeg-turbo CONFIG QUIET)
add_library(Galley::turbojpeg INTERFACE IMPORTED GLOBAL)
if(TARGET libjpeg-turbo::turbojpeg)
  target_link_libraries(Galley::turbojpeg INTERFACE libjpeg-turbo::turbojpeg)
elseif(TARGET libjpeg-turbo::turbojpeg-static)
  target_link_libraries(Galley::turbojpeg INTERFACE libjpeg-turbo::turbojpeg-static)
else()
  pkg_check_modules(turbojpeg REQUIRED IMPORTED_TARGET libturbojpeg)
  target_link_libraries(Galley::turbojpeg INTERFACE PkgConfig::turbojpeg)
endif()

# Known by pkg-config alone; vcpkg's hunspell brings a .pc file too, but no pkg-config to read it with.
if(PKG_CONFIG_FOUND)
  pkg_check_modules(hunspell QUIET IMPORTED_TARGET hunspell)
endif()
add_library(Galley::hunspell INTERFACE IMPORTED GLOBAL)
if(TARGET PkgConfig::hunspell)
  target_link_libraries(Galley::hunspell INTERFACE PkgConfig::hunspell)
else()
  find_path(GALLEY_HUNSPELL_HEADERS hunspell.hxx PATH_SUFFIXES hunspell REQUIRED)
  find_library(GALLEY_HUNSPELL_LIBRARY NAMES hunspell hunspell-1.7 hunspell-1.7.0 libhunspell REQUIRED)
  target_include_directories(Galley::hunspell INTERFACE "${GALLEY_HUNSPELL_HEADERS}")
  target_link_libraries(Galley::hunspell INTERFACE "${GALLEY_HUNSPELL_LIBRARY}")
  target_compile_definitions(Galley::hunspell INTERFACE HUNSPELL_STATIC)
endif()
