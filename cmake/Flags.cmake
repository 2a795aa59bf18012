# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler flags of all code. Each target links autorec_flags.
add_library(autorec_flags INTERFACE)
target_compile_features(autorec_flags INTERFACE cxx_std_20)
target_compile_options(autorec_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow)

option(AUTOREC_WARNINGS_AS_ERRORS "Stop at the first warning" OFF)
if(AUTOREC_WARNINGS_AS_ERRORS)
    target_compile_options(autorec_flags INTERFACE -Werror)
endif()

set(AUTOREC_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")
if(AUTOREC_SANITIZE)
    target_compile_options(autorec_flags INTERFACE -fsanitize=${AUTOREC_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(autorec_flags INTERFACE -fsanitize=${AUTOREC_SANITIZE})
    target_compile_definitions(autorec_flags INTERFACE AUTOREC_SANITIZE)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # Paths are relative for ccache, so that a clone in another folder finds what this one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
    # Otherwise ccache cannot tell whether a precompiled header has changed.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
