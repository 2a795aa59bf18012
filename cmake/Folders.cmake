# SPDX-License-Identifier: GPL-3.0-or-later
# Each folder of core and app is a library of its own, and sees only the folders that it names and those below them:
# their headers are on its include path, and no others. A folder that reaches up, or sideways, does not compile.
#
#   autorec_folder(core/model USES core/data core/presets LIBRARIES ... PRIVATE_LIBRARIES ... SOURCES ...)
#
# makes autorec_core_model. USES and LIBRARIES are passed on to the folder's users, PRIVATE_LIBRARIES are not.
function(autorec_folder folder)
    cmake_parse_arguments(arg "" "" "USES;LIBRARIES;PRIVATE_LIBRARIES;SOURCES" ${ARGN})
    string(REPLACE "/" "_" target autorec_${folder})
    list(TRANSFORM arg_USES REPLACE "/" "_")
    list(TRANSFORM arg_USES PREPEND autorec_)
    get_filename_component(parent ${folder} DIRECTORY)
    set(includes ${PROJECT_BINARY_DIR}/include/${target})
    file(MAKE_DIRECTORY ${includes}/${parent})
    if(NOT EXISTS ${includes}/${folder})
        file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${includes}/${folder} SYMBOLIC)
    endif()
    add_library(${target} STATIC ${arg_SOURCES})
    target_include_directories(${target} PUBLIC ${includes})
    target_link_libraries(${target} PUBLIC autorec_flags ${arg_USES} ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
endfunction()
