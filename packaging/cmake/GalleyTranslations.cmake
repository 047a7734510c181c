# SPDX-License-Identifier: GPL-3.0-or-later
# The languages in translations/, compiled into the program.

find_package(Qt6 6.4.2 REQUIRED COMPONENTS LinguistTools)
set(GALLEY_LANGUAGES ar de en es fr ja pt_BR ru tr zh_CN)

# galley_translations(TARGET)
# Puts each language into TARGET's resources as :/galley/i18n/galley_XX.qm. Not with qt_add_translations(): Qt 6.4's
# takes a .ts that is missing for something to be built, writes an empty one into the sources and cleans it away.
function(galley_translations target)
  set(compiled "")
  foreach(language IN LISTS GALLEY_LANGUAGES)
    set(source "${PROJECT_SOURCE_DIR}/translations/galley_${language}.ts")
    if(NOT EXISTS "${source}")
      message(FATAL_ERROR "${source} is missing: it belongs to the sources")
    endif()
    set(result "${CMAKE_CURRENT_BINARY_DIR}/i18n/galley_${language}.qm")
    add_custom_command(OUTPUT "${result}"
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/i18n"
      COMMAND Qt6::lrelease -silent "${source}" -qm "${result}"
      DEPENDS "${source}" VERBATIM)
    list(APPEND compiled "${result}")
  endforeach()
  qt_add_resources(${target} ${target}_languages
    PREFIX /galley/i18n BASE "${CMAKE_CURRENT_BINARY_DIR}/i18n" FILES ${compiled})
endfunction()
