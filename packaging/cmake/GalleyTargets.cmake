# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler's strictness, the sanitizers, precompiled headers, and the one way in which a room becomes a library.

add_library(galley_strict INTERFACE)
target_compile_definitions(galley_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(galley_strict INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(galley_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    -Wextra-semi -Wimplicit-fallthrough)
endif()
if(GALLEY_WERROR)
  target_compile_options(galley_strict INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(GALLEY_SANITIZE)
  add_compile_options(-fsanitize=${GALLEY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${GALLEY_SANITIZE})
endif()

# galley_precompile(TARGET HEADER ...)
# Reading Qt's headers is two thirds of the time of most compilations; those that most sources read are read once a
# target. It pays from about eight sources on. Sources include what they use all the same: the preset tidy
# builds without.
function(galley_precompile target)
  if(NOT GALLEY_PRECOMPILE)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE ${ARGN})
  galley_precompiled_flags(${target})
endfunction()

# What clang and ccache need so that a precompiled header made again from the same text counts as the same.
function(galley_precompiled_flags target)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND NOT APPLE)
    target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
  elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()

# galley_room(NAME SOURCES a.cpp a.h ... PUBLIC Galley::Lower ... PRIVATE lib ...)
# One room, one static library Galley::NAME. Its headers are included with the room in the path
# ("post/fence.h"); what a room may link is DESIGN's table, held again by tests/rules.
# PRECOMPILED names headers that most of its sources read.
function(galley_room name)
  cmake_parse_arguments(room "" "" "SOURCES;PUBLIC;PRIVATE;PRECOMPILED" ${ARGN})
  string(TOLOWER ${name} lower)
  add_library(galley_${lower} STATIC ${room_SOURCES})
  add_library(Galley::${name} ALIAS galley_${lower})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH house)
  target_include_directories(galley_${lower} PUBLIC "${house}")
  set_target_properties(galley_${lower} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(galley_${lower} PUBLIC ${room_PUBLIC} PRIVATE galley_strict ${room_PRIVATE})
  if(room_PRECOMPILED)
    galley_precompile(galley_${lower} ${room_PRECOMPILED})
  endif()
endfunction()
