# SPDX-License-Identifier: GPL-3.0-or-later
# The commit that the sources are of, compiled into the programs, which link autorec_commit. Only they are linked anew
# after a commit: libraries and tests do without it.
set(commit_source ${PROJECT_BINARY_DIR}/commit.cpp)
add_custom_target(autorec_find_commit BYPRODUCTS ${commit_source} VERBATIM
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DOUTPUT=${commit_source}
            -P ${PROJECT_SOURCE_DIR}/cmake/WriteCommit.cmake)
add_library(autorec_commit OBJECT ${commit_source})
add_dependencies(autorec_commit autorec_find_commit)
