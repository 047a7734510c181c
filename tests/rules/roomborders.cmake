# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# The borders between rooms, read from the includes: links alone leak, since one innocent line in a
# room's CMakeLists.txt opens everything that its target links publicly.
#   cmake -DROOT=<checkout> -DQT_HEADERS=<folder with QtCore, QtGui ...> -P roomborders.cmake
# Fails naming each forbidden include.

# room | rooms it may include | Qt modules it may include
set(borders
  "resources/look|look|QtCore QtGui QtSvg"
  "preview/render|render|QtCore"
  "preview/images|render images|QtCore QtGui"
  "preview/imagepanel|render images imagepanel look|QtCore QtGui QtWidgets"
  "preview/view|render images view look|QtCore QtGui QtWidgets QtNetwork QtPrintSupport QtWebChannel QtWebEngineCore QtWebEngineWidgets QtQuick"
  "editor/post|post|QtCore"
  "editor/site|post site render|QtCore QtSql"
  "editor/prose|post prose render|QtCore"
  "editor/session|post site session render|QtCore QtGui"
  "editor/widgets|post site prose session widgets render look|QtCore QtGui QtWidgets"
  "editor/work|post site prose session images render work|QtCore QtGui"
  "editor/cli|post site prose images render work cli|QtCore"
  "editor/app|post site prose session widgets work app render images imagepanel view look|QtCore QtGui QtWidgets QtNetwork QtPrintSupport QtQuick QtWebEngineCore")

# A third-party library's headers appear in one file of the program.
set(foreign "cmark-gfm" "yaml-cpp/" "toml" "exiv2/" "hunspell")

set(problems "")
foreach(border IN LISTS borders)
  string(REPLACE "|" ";" parts "${border}")
  list(GET parts 0 room)
  list(GET parts 1 rooms)
  list(GET parts 2 modules)
  separate_arguments(rooms)
  separate_arguments(modules)
  file(GLOB_RECURSE files "${ROOT}/${room}/*.h" "${ROOT}/${room}/*.cpp")
  foreach(file IN LISTS files)
    file(RELATIVE_PATH shown "${ROOT}" "${file}")
    file(STRINGS "${file}" lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
      if(line MATCHES "include[ \t]*\"([^\"/]+)/")
        if(NOT CMAKE_MATCH_1 IN_LIST rooms)
          list(APPEND problems "${shown}: ${room} must not see ${CMAKE_MATCH_1}: ${line}")
        endif()
      elseif(line MATCHES "include[ \t]*\"")
        list(APPEND problems "${shown}: the room is missing in the path: ${line}")
      elseif(line MATCHES "include[ \t]*<(Q[A-Za-z0-9]+)>")
        set(header "${CMAKE_MATCH_1}")
        set(home "")
        set(allowed FALSE)
        file(GLOB homes "${QT_HEADERS}/Qt*/${header}")
        foreach(path IN LISTS homes)
          cmake_path(GET path PARENT_PATH folder)
          cmake_path(GET folder FILENAME module)
          list(APPEND home "${module}")
          if(module IN_LIST modules)
            set(allowed TRUE)
          endif()
        endforeach()
        if(home AND NOT allowed)
          list(APPEND problems "${shown}: ${room} must not see ${home}: ${line}")
        endif()
      elseif(line MATCHES "include[ \t]*<(Qt[A-Za-z0-9]+)/")
        if(NOT CMAKE_MATCH_1 IN_LIST modules)
          list(APPEND problems "${shown}: ${room} must not see ${CMAKE_MATCH_1}: ${line}")
        endif()
      else()
        foreach(library IN LISTS foreign)
          if(line MATCHES "<${library}")
            list(APPEND users_${library} "${shown}")
            list(REMOVE_DUPLICATES users_${library})
          endif()
        endforeach()
      endif()
    endforeach()
  endforeach()
endforeach()

foreach(library IN LISTS foreign)
  list(LENGTH users_${library} count)
  if(count GREATER 1)
    list(JOIN users_${library} ", " names)
    list(APPEND problems "${library} is included by ${names}: one file is enough")
  endif()
endforeach()

if(problems)
  list(JOIN problems "\n  " text)
  message(FATAL_ERROR "Borders crossed:\n  ${text}")
endif()
message(STATUS "No border is crossed.")
