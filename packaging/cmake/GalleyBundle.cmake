# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows and macOS keep inside the program: its icon, its version, and what it asks of the system.

# galley_windows_resources(TARGET)
function(galley_windows_resources target)
  if(NOT WIN32)
    return()
  endif()
  string(REPLACE "." "," GALLEY_VERSION_COMMAS "${PROJECT_VERSION}.0")
  set(GALLEY_ICON "${PROJECT_SOURCE_DIR}/packaging/icons/galley.ico")
  configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/galley.rc.in" "${PROJECT_BINARY_DIR}/galley.rc" @ONLY)
  target_sources(${target} PRIVATE "${PROJECT_BINARY_DIR}/galley.rc")
  if(MSVC)
    target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/windows/galley.manifest")
  endif()
endfunction()

# galley_bundle(TARGET)
function(galley_bundle target)
  if(NOT APPLE)
    return()
  endif()
  set(icon "${PROJECT_SOURCE_DIR}/packaging/icons/galley.icns")
  target_sources(${target} PRIVATE "${icon}")
  set_source_files_properties("${icon}" TARGET_DIRECTORY ${target} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME Galley
    MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in"
    MACOSX_BUNDLE_GUI_IDENTIFIER org.galley.Galley
    MACOSX_BUNDLE_BUNDLE_NAME Galley
    MACOSX_BUNDLE_ICON_FILE galley.icns
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later")
endfunction()
