# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a source file with the commit of the folder SOURCE, if it is another one than the file has.
set(commit unknown)
if(EXISTS ${SOURCE}/.git) # not in an archive of the sources
    execute_process(COMMAND git --no-optional-locks -C ${SOURCE} describe --always --dirty --abbrev=12 --exclude=*
        OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(found)
        set(commit ${found})
    endif()
endif()
# cmake-lint: disable=E1126
file(CONFIGURE OUTPUT ${OUTPUT}
    CONTENT "extern const char* const autorecCommit;\nconst char* const autorecCommit = \"${commit}\";\n")
