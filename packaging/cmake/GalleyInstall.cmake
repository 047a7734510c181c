# SPDX-License-Identifier: GPL-3.0-or-later
# The one install tree that every package is a layer above: both programs, and beside them what the system shows of
# them. Everything that Galley needs at run time is compiled in.
include(GNUInstallDirs)

install(TARGETS galley-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(TARGET galley)
  install(TARGETS galley
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
    BUNDLE DESTINATION .)
  galley_windows_resources(galley)
  galley_bundle(galley)
endif()

if(UNIX AND NOT APPLE)
  set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
  install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/galley")
  install(FILES "${linux}/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME galley)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/licences/THIRD-PARTY.md"
    "${PROJECT_SOURCE_DIR}/packaging/licences/galley.spdx.json" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/galley")
  if(TARGET galley)
    install(FILES "${linux}/org.galley.Galley.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/org.galley.Galley.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${linux}/org.galley.Galley.mime.xml"
      DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME org.galley.Galley.xml)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/galley.svg"
      DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME org.galley.Galley.svg)
    foreach(size 16 24 32 48 64 128 256 512)
      install(FILES "${PROJECT_SOURCE_DIR}/packaging/icons/galley-${size}.png"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME org.galley.Galley.png)
    endforeach()
  endif()

  # Man pages and completions are made of what the programs say of themselves, so the programs must run here.
  find_package(Python3 COMPONENTS Interpreter)
  if(Python3_Interpreter_FOUND AND NOT CMAKE_CROSSCOMPILING)
    set(programs galley-cli)
    if(TARGET galley)
      list(APPEND programs galley)
    endif()
    set(manual "${PROJECT_BINARY_DIR}/manual")
    set(made)
    foreach(program ${programs})
      set(pages "${manual}/man/${program}.1.gz" "${manual}/bash/${program}.bash" "${manual}/zsh/_${program}"
        "${manual}/fish/${program}.fish")
      add_custom_command(OUTPUT ${pages}
        COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/packaging/manual.py" "$<TARGET_FILE:${program}>" "${manual}"
        DEPENDS ${program} "${PROJECT_SOURCE_DIR}/packaging/manual.py" "${PROJECT_SOURCE_DIR}/packaging/manual.json"
        VERBATIM)
      list(APPEND made ${pages})
      install(FILES "${manual}/man/${program}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
      install(FILES "${manual}/bash/${program}.bash"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${program})
      install(FILES "${manual}/zsh/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
      install(FILES "${manual}/fish/${program}.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
    endforeach()
    # Made while installing, for it carries the time that packages carry: SOURCE_DATE_EPOCH or the last commit's. Straight
    # into the tree, for who installs may not be who built.
    install(CODE "execute_process(COMMAND \"${Python3_EXECUTABLE}\" \"${PROJECT_SOURCE_DIR}/packaging/changes.py\"
      debian \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/doc/galley\" COMMAND_ERROR_IS_FATAL ANY)")
    add_custom_target(galley_manual ALL DEPENDS ${made})
  else()
    message(STATUS "Python is not here, or this is a cross build: no man pages, no completions")
  endif()
endif()
