# SPDX-License-Identifier: GPL-3.0-or-later
# What is shipped (Release), and what is tested and packaged by continuous integration (RelWithDebInfo): hardened alike, for
# Galley reads what comes from anywhere, and the same bytes whatever folder it is built in. RelWithDebInfo keeps true paths
# in its debug information, which a package is stripped of, so that debuggers find the sources.
set(optimized "$<AND:$<CONFIG:Release,RelWithDebInfo>,$<CXX_COMPILER_ID:GNU,Clang>>")
add_compile_options("$<${optimized}:-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
foreach(folder "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}")
  add_compile_options("$<$<AND:${optimized},$<CONFIG:Release>>:-ffile-prefix-map=${folder}=.>"
    "$<$<AND:${optimized},$<CONFIG:RelWithDebInfo>>:-fmacro-prefix-map=${folder}=.>")
endforeach()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options("$<${optimized}:LINKER:-z,relro,-z,now>")
endif()
unset(optimized)
# rcc writes down when each file was changed last, unless it is told; SOURCE_DATE_EPOCH, which is about packages, would tell it
# another time where it is set.
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo)$")
  set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM "\"${CMAKE_COMMAND}\" -E env --unset=SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=1")
endif()
