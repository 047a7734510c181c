# SPDX-License-Identifier: GPL-3.0-or-later
# What is shipped (the configuration Release): hardened, for Galley reads what comes from anywhere, and the same bytes
# whatever folder it is built in.
set(hardened "$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU,Clang>>")
add_compile_options("$<${hardened}:-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>"
  "$<${hardened}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.;-ffile-prefix-map=${PROJECT_BINARY_DIR}=.>")
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options("$<${hardened}:LINKER:-z,relro,-z,now>")
endif()
unset(hardened)
# rcc writes down when each file was changed last, unless it is told.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set_property(GLOBAL PROPERTY RULE_LAUNCH_CUSTOM "\"${CMAKE_COMMAND}\" -E env QT_RCC_SOURCE_DATE_OVERRIDE=1")
endif()
