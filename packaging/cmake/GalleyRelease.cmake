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
