# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# What must hold in every source file, whoever wrote it.
#   cmake -DROOT=<checkout> -P houserules.cmake
file(GLOB_RECURSE files
  "${ROOT}/editor/*.h" "${ROOT}/editor/*.cpp" "${ROOT}/preview/*.h" "${ROOT}/preview/*.cpp"
  "${ROOT}/resources/*.h" "${ROOT}/resources/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
file(GLOB page "${ROOT}/resources/web/*.js" "${ROOT}/resources/web/*.css")
list(FILTER page EXCLUDE REGEX "/highlight[.]js$")

set(problems "")
foreach(file IN LISTS files)
  file(RELATIVE_PATH shown "${ROOT}" "${file}")
  file(READ "${file}" text)
  if(NOT text MATCHES "^// SPDX-License-Identifier: GPL-3.0-or-later\n")
    list(APPEND problems "${shown}: the first line is not the licence's")
  endif()
  if(text MATCHES "\r|\t" AND NOT shown MATCHES "^tests/")
    list(APPEND problems "${shown}: a tab or a carriage return")
  endif()
  if(shown MATCHES "\\.h$" AND NOT text MATCHES "#pragma once")
    list(APPEND problems "${shown}: #pragma once is missing")
  endif()
  if(NOT shown MATCHES "^tests/")
    # Calls that have cost other editors their users' posts, or their safety.
    foreach(call "toPlainText\\(" "QIODevice::Text" "setDirectWriteFallback" "no-sandbox"
                 "LocalContentCanAccess[A-Za-z]*, true" "startDetached" "[^a-zA-Z_]system\\("
                 "SIGNAL\\(" "SLOT\\(" "qWait")
      string(REGEX REPLACE "//[^\n]*" "" code "${text}")
      string(REPLACE "QLocale::system()" "" code "${code}")
      if(code MATCHES "${call}")
        list(APPEND problems "${shown}: ${call} is not used in this program")
      endif()
    endforeach()
  endif()
endforeach()

foreach(file IN LISTS files page)
  file(RELATIVE_PATH shown "${ROOT}" "${file}")
  file(READ "${file}" text)
  string(REGEX MATCHALL "\n" ends "${text}")
  list(LENGTH ends count)
  if(count GREATER 400)
    list(APPEND problems "${shown}: ${count} lines; a file has at most 400")
  endif()
endforeach()

if(problems)
  list(JOIN problems "\n  " text)
  message(FATAL_ERROR "House rules broken:\n  ${text}")
endif()
list(LENGTH files count)
message(STATUS "${count} files keep the house rules.")
